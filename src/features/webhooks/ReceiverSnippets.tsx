import type { Webhook } from '~/contract/webhooks';
import { CodeBlock } from '~/ui/CodeBlock';
import { Tabs } from '~/ui/Tabs';
import { visibleText } from '~/ui/visibleText';

import { curlCommand } from './curlCommand';
import { goReceiver } from './goReceiver';
import { nodeReceiver } from './nodeReceiver';
import { pythonReceiver } from './pythonReceiver';
import styles from './RequestExample.module.css';
import { exampleWebhookId, sentKeyOf } from './sentRequest';

/** Where the receivers listen unless told otherwise. */
const receiverUrl = 'http://localhost:8080/';

/** A command that sends the example, and receivers to start from in several languages. */
export function ReceiverSnippets({ body, webhook }: { body: string; webhook: Webhook | undefined }) {
  const key = sentKeyOf(webhook);
  const { id = exampleWebhookId, url = receiverUrl } = webhook ?? {};
  const snippets = {
    curl: curlCommand({ url, webhookId: id, key, body }),
    Node: nodeReceiver(key),
    Python: pythonReceiver(key),
    Go: goReceiver(key),
  };
  return (
    <Tabs
      label="Receivers"
      tabs={Object.entries(snippets).map(([name, code]) => ({
        name,
        content: (
          <CodeBlock
            title={
              name !== 'curl'
                ? `A receiver for ${name}`
                : `Sends the example to ${webhook ? 'the webhook’s URL' : 'a receiver on this computer'}`
            }
            what={name === 'curl' ? 'the curl command' : `the receiver for ${name}`}
            text={code}
          >
            {visibleText(code)
              .split(/^(\s*(?:#|\/\/).*\n)/m)
              .map((part, index) =>
                // Every second part is a comment.
                index % 2 === 0 ? (
                  part
                ) : (
                  // oxlint-disable-next-line react/no-array-index-key -- parts of one text, which have no other identity
                  <span key={index} className={styles.comment}>
                    {part}
                  </span>
                ),
              )}
          </CodeBlock>
        ),
      }))}
    />
  );
}
