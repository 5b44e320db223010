import { Link } from 'react-router';

import type { Webhook } from '~/contract/webhooks';
import { healthLevel, undelivered } from '~/features/deliveries/deliveryHealth';
import { writeLogView } from '~/features/deliveries/deliveryLogAddress';
import { successRate } from '~/features/deliveries/successRate';
import { paths } from '~/paths';
import { Fact, Facts } from '~/ui/Facts';
import { countText, percentText } from '~/ui/numberText';

import { HealthAlert } from './HealthAlert';
import { HealthByHour } from './HealthByHour';
import styles from './WebhookHealth.module.css';
import { LastDelivery } from './WebhookStatus';

/** How the deliveries of the last 24 hours went, the newest one, and the ways into the log. */
export function WebhookHealth({ webhook }: { webhook: Webhook }) {
  const { id, health } = webhook;
  const { deliveries24h, succeeded24h, lastDelivery, hours } = health;
  const rate = successRate(succeeded24h, deliveries24h);
  const level = healthLevel(webhook);
  const log = paths.webhookDeliveries(id);
  return (
    <>
      <Facts>
        <Fact name="Sent">
          {rate === undefined
            ? 'Nothing was sent'
            : `${countText(deliveries24h)}, of which ${countText(succeeded24h)} succeeded (${percentText(rate)})`}
          {level && <HealthAlert level={level} count={undelivered(health)} />}
        </Fact>
        <Fact name="Last delivery">
          <LastDelivery delivery={lastDelivery} />
        </Fact>
        {lastDelivery && (
          <Fact name="Last answer">
            {lastDelivery.responseStatus === null ? 'None' : `Status ${lastDelivery.responseStatus}`}
          </Fact>
        )}
      </Facts>
      {level && hours && <HealthByHour hours={hours} />}
      {level && (
        <p className={styles.links}>
          <Link to={`${log}${writeLogView({ time: 'day' })}`}>Deliveries of the last 24 hours</Link>
          <Link to={`${log}${writeLogView({ status: 'failed', time: 'day' })}`}>Those that failed</Link>
        </p>
      )}
    </>
  );
}
