import { DeliveryHealthChart } from '~/features/deliveries/DeliveryHealthChart';
import type { Hours } from '~/features/deliveries/healthBars';
import { countText } from '~/ui/numberText';

import styles from './HealthByHour.module.css';

/** The last 24 hours one by one. For the eye: the numbers above it say the same, and the Webhook Report has a table. */
export function HealthByHour({ hours }: { hours: Hours }) {
  const highest = Math.max(...hours.map(({ deliveries }) => deliveries));
  return (
    <div className={styles.figure} aria-hidden="true">
      <p className={styles.legend}>
        <span className={styles.arrived}>Delivered</span>
        <span className={styles.missing}>Not delivered</span>
        <span>Highest bar: {countText(highest)} an hour</span>
      </p>
      <div className={styles.chart}>
        <DeliveryHealthChart hours={hours} />
      </div>
      <p className={styles.axis}>
        <span>24 hours ago</span>
        <span>12 hours ago</span>
        <span>Now</span>
      </p>
    </div>
  );
}
