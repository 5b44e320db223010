import { countText, percentText } from '~/ui/numberText';

import type { AskedSummary } from './deliveryQueries';
import { successRateOf, totalOf } from './outcomeCounts';
import { ReportedWebhookName } from './ReportedWebhookName';
import styles from './ReportTable.module.css';
import { failingMost } from './webhookRanking';

/** The webhooks with the most failed deliveries, each with the way to them in its log. */
export function FailingWebhooks({ summary: { webhooks, asked } }: { summary: AskedSummary }) {
  const failing = failingMost(webhooks);
  if (failing.length === 0) return <p>No delivery failed in this time.</p>;
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">Webhooks that fail most</caption>
      <thead>
        <tr>
          <th scope="col">Webhook</th>
          <th scope="col" className={styles.number}>
            Failed
          </th>
          <th scope="col" className={styles.number}>
            Of
          </th>
          <th scope="col" className={styles.number}>
            Success rate
          </th>
        </tr>
      </thead>
      <tbody>
        {failing.map((webhook) => (
          <tr key={webhook.webhookId}>
            <th scope="row" className={styles.name}>
              <ReportedWebhookName
                webhook={webhook}
                log={{ status: 'failed', time: 'own', since: asked.since, until: asked.until }}
              />
            </th>
            <td className={styles.number}>{countText(webhook.failed)}</td>
            <td className={styles.number}>{countText(totalOf(webhook))}</td>
            {/* Something failed, so there is something to have a share of. */}
            <td className={styles.number}>{percentText(successRateOf(webhook) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
