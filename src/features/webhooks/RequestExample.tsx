import { retryMinutes } from '~/contract/deliveries';
import type { EventType } from '~/contract/eventTypes';
import type { Webhook } from '~/contract/webhooks';
import { JsonText } from '~/features/deliveries/JsonText';
import { CodeBlock } from '~/ui/CodeBlock';
import { FullUrl } from '~/ui/FullUrl';
import { visibleText } from '~/ui/visibleText';

import { readableJson } from './codeQuoting';
import { ReceiverSnippets } from './ReceiverSnippets';
import styles from './RequestExample.module.css';
import { SentHeaders } from './SentHeaders';
import { sentKeyOf, sentUrl } from './sentRequest';
import { whereSent } from './webhookWords';

const retries = new Intl.ListFormat('en-GB').format(retryMinutes.map(String));

/**
 * What an endpoint receives when this event occurs: body and headers, and receivers to start from. `webhook`: who sends it, where
 * that is known.
 */
export function RequestExample({ eventType, webhook }: { eventType: EventType; webhook?: Webhook }) {
  const { event_time, event_type, current_context, data } = eventType.example;
  // In the documentation's order, whatever order they came in.
  const body = readableJson({ event_time, event_type, current_context, data });
  return (
    <div className={styles.example}>
      {webhook && (
        <p className={styles.target}>
          <code>
            POST <FullUrl url={sentUrl(webhook.url, sentKeyOf(webhook))} />
          </code>
        </p>
      )}
      <CodeBlock title={<h3 className={styles.title}>Body</h3>} what="body" text={body}>
        <JsonText text={visibleText(body)} />
      </CodeBlock>
      <SentHeaders webhook={webhook} />
      <div>
        <h3 className={styles.title}>Receive it</h3>
        <p className={styles.text}>
          Answer with any 2xx status as soon as the request has arrived, and do the work afterwards: what
          takes too long counts as failed. A delivery that failed is tried again {retries} minutes after its
          first attempt.
        </p>
        <KeyRemark webhook={webhook} />
        <ReceiverSnippets body={body} webhook={webhook} />
      </div>
    </div>
  );
}

/** What the receivers leave to be done about the API key. */
function KeyRemark({ webhook }: { webhook: Webhook | undefined }) {
  if (sentKeyOf(webhook)) return null;
  return (
    <p className={styles.text}>
      {webhook?.apiKey
        ? `The API key comes ${whereSent(webhook.apiKey)}, which these receivers don’t check: add that.`
        : 'This webhook has no API key, so these receivers can’t tell who sends. Give it a key, and check it.'}
    </p>
  );
}
