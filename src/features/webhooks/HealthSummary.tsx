import type { Webhook } from '~/contract/webhooks';
import { healthLevel, undelivered } from '~/features/deliveries/deliveryHealth';
import { DeliveryHealthChart } from '~/features/deliveries/DeliveryHealthChart';
import { successRate } from '~/features/deliveries/successRate';
import { countText, percentText } from '~/ui/numberText';

import { HealthAlert } from './HealthAlert';
import styles from './HealthSummary.module.css';
import { LastDelivery } from './WebhookStatus';

/** How a webhook is doing, for its row in the list: the newest delivery, and how the last 24 hours went. */
export function HealthSummary({ webhook }: { webhook: Webhook }) {
  const { health } = webhook;
  const { deliveries24h, succeeded24h, hours, lastDelivery } = health;
  const level = healthLevel(webhook);
  const rate = successRate(succeeded24h, deliveries24h);
  return (
    <div className={styles.summary}>
      <div>
        <LastDelivery delivery={lastDelivery} />
      </div>
      {level && hours && (
        <div className={styles.chart}>
          <DeliveryHealthChart hours={hours} />
        </div>
      )}
      {level && level !== 'good' && (
        <div className={styles.below}>
          <HealthAlert level={level} count={undelivered(health)} />
        </div>
      )}
      {rate !== undefined && (
        <span className={`${styles.below} ${styles.rate}`}>
          {percentText(rate)} of {countText(deliveries24h)} in 24&nbsp;h
        </span>
      )}
    </div>
  );
}
