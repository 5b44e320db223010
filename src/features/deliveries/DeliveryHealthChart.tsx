import { barHeight, barsWidth, healthBars, type Hours } from './healthBars';
import styles from './DeliveryHealthChart.module.css';

/**
 * The last hours as tiny bars, as large as what it stands in. For the eye only: the numbers beside it say it in words. Two paths
 * in all, for a list may have a hundred of them.
 */
export function DeliveryHealthChart({ hours }: { hours: Hours }) {
  const { arrived, missing } = healthBars(hours);
  return (
    <svg
      aria-hidden="true"
      className={styles.chart}
      viewBox={`0 0 ${barsWidth(hours)} ${barHeight}`}
      preserveAspectRatio="none"
    >
      <path className={styles.arrived} d={arrived} />
      <path className={styles.missing} d={missing} />
    </svg>
  );
}
