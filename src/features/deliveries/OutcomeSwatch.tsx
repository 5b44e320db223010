import type { OutcomeCounts } from '~/contract/deliveries';

import styles from './OutcomeSwatch.module.css';

/** How an outcome is painted in a chart. */
export const outcomePaint = {
  failed: styles.failed,
  retrying: styles.retrying,
  pending: styles.pending,
  delivered: styles.delivered,
} satisfies Record<keyof OutcomeCounts, string | undefined>;

/** A sample of it, for a legend. */
export const OutcomeSwatch = ({ outcome }: { outcome: keyof OutcomeCounts }) => (
  <span className={`${styles.swatch} ${outcomePaint[outcome]}`} />
);
