import type { Attempt } from '~/contract/deliveries';
import { FullUrl } from '~/ui/FullUrl';
import { Notice } from '~/ui/Notice';
import { Verbatim } from '~/ui/Verbatim';

import styles from './AttemptDetails.module.css';
import { attemptOutcome } from './attemptOutcome';
import { BodyViewer } from './BodyViewer';
import { HeaderTable } from './HeaderTable';
import { isRedacted, Redacted } from './Redacted';

/** Everything about one attempt but its result: what to try after a failure, what came back, and what was sent. */
export function AttemptDetails({ attempt: { request, response, error } }: { attempt: Attempt }) {
  const { advice } = attemptOutcome({ response, error });
  return (
    <div className={styles.details}>
      {(advice !== undefined || error) && (
        <Notice inForm tone="warning">
          {advice !== undefined && <p>{advice}</p>}
          {error && (
            <p className={styles.technical}>
              <Verbatim text={error.message} />
            </p>
          )}
        </Notice>
      )}
      {response && (
        <div className={styles.part}>
          <HeaderTable title="Response headers" headers={response.headers} />
          <BodyViewer title="Response body" body={response.body} truncated={response.truncated} />
        </div>
      )}
      <details className={styles.part}>
        <summary>Request: what was sent</summary>
        <Request request={request} />
      </details>
    </div>
  );
}

function Request({ request: { method, url, headers, body } }: Pick<Attempt, 'request'>) {
  return (
    <div className={styles.part}>
      <p className={styles.address}>
        <Verbatim technical text={method} /> <FullUrl url={url} Part={Redacted} />
      </p>
      <HeaderTable title="Request headers" headers={headers} />
      {[url, ...Object.values(headers)].some(isRedacted) && (
        <p className={styles.note}>
          <Redacted text="[redacted]" /> stands for the API key, which is never shown.
        </p>
      )}
      <BodyViewer title="Request body" body={body} />
    </div>
  );
}
