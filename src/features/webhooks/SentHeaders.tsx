import type { Webhook } from '~/contract/webhooks';
import { CopyButton } from '~/ui/CopyButton';
import { Verbatim } from '~/ui/Verbatim';

import styles from './RequestExample.module.css';
import { exampleWebhookId, sentHeaders, sentKeyOf } from './sentRequest';

/** The headers of a request, each with an example and what it is for. */
export function SentHeaders({ webhook }: { webhook: Webhook | undefined }) {
  const headers = sentHeaders(webhook?.id ?? exampleWebhookId, sentKeyOf(webhook));
  const text = headers.map(({ name, value }) => `${name}: ${value}\n`).join('');
  return (
    <div>
      <div className={styles.header}>
        <h3 className={styles.title}>Headers</h3>
        <CopyButton text={text} what="headers" />
      </div>
      <dl className={styles.headers}>
        {headers.map(({ name, value, meaning }) => (
          <div key={name}>
            <dt>
              <Verbatim technical text={name} />:{' '}
              <span className={styles.value}>
                <Verbatim technical text={value} />
              </span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
