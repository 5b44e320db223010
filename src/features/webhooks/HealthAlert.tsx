import type { HealthLevel } from '~/features/deliveries/deliveryHealth';
import { AlertIcon } from '~/ui/icons';
import { countText } from '~/ui/numberText';

import styles from './HealthAlert.module.css';

/** Says by sign and word how many deliveries did not arrive, where that is more than it should be. */
export function HealthAlert({ level, count }: { level: HealthLevel; count: number }) {
  if (level === 'good') return null;
  return (
    <span className={`${styles.alert} ${styles[level]}`}>
      <AlertIcon size={14} />
      {countText(count)} not delivered
    </span>
  );
}
