import type { OutcomeCounts } from '~/contract/deliveries';
import { countText, percentText } from '~/ui/numberText';

import { successRateOf, totalOf } from './outcomeCounts';
import styles from './WebhookReportTotals.module.css';

/** A report's headline numbers. */
export function WebhookReportTotals({ counts }: { counts: OutcomeCounts }) {
  const { failed, retrying, pending, delivered } = counts;
  const rate = successRateOf(counts);
  return (
    <dl className={styles.totals}>
      <Total
        name="Deliveries"
        value={countText(totalOf(counts))}
        note={`${countText(delivered)} delivered`}
      />
      <Total
        name="Success rate"
        value={rate === undefined ? '–' : percentText(rate)}
        note="Delivered, of those that are settled"
      />
      <Total name="Failed" value={countText(failed)} note="After the last retry" />
      <Total
        name="Not settled yet"
        value={countText(retrying + pending)}
        note={`${countText(retrying)} retrying, ${countText(pending)} pending`}
      />
    </dl>
  );
}

function Total({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className={styles.total}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  );
}
