import { durationText } from '~/ui/durationText';

import type { AskedSummary } from './deliveryQueries';
import { ReportedWebhookName } from './ReportedWebhookName';
import styles from './ReportTable.module.css';
import { slowest } from './webhookRanking';

/** The webhooks whose endpoints take longest to answer. */
export function SlowestWebhooks({ summary: { webhooks, asked } }: { summary: AskedSummary }) {
  const slow = slowest(webhooks);
  if (slow.length === 0) return <p>No endpoint answered in this time.</p>;
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">Slowest endpoints</caption>
      <thead>
        <tr>
          <th scope="col">Webhook</th>
          <th scope="col" className={styles.number}>
            Half within
          </th>
          <th scope="col" className={styles.number}>
            95 of 100 within
          </th>
        </tr>
      </thead>
      <tbody>
        {slow.map((webhook) => (
          <tr key={webhook.webhookId}>
            <th scope="row" className={styles.name}>
              <ReportedWebhookName
                webhook={webhook}
                log={{ time: 'own', since: asked.since, until: asked.until }}
              />
            </th>
            <td className={styles.number}>{durationText(webhook.answerMs.median)}</td>
            <td className={styles.number}>{durationText(webhook.answerMs.p95)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
