import type { Webhook } from '~/contract/webhooks';
import { Fact, Facts } from '~/ui/Facts';

import { LastDelivery } from './WebhookStatus';

/** Share of successes in whole percent. Rounded down: 100 % means that nothing failed. */
export const successRate = ({ deliveries24h, succeeded24h }: Webhook['health']): number =>
  Math.floor((succeeded24h / deliveries24h) * 100);

/** Deliveries of the last 24 hours, and the newest one. */
export function HealthFacts({ health }: { health: Webhook['health'] }) {
  const { deliveries24h, succeeded24h, lastDelivery } = health;
  return (
    <Facts>
      <Fact name="Sent">
        {deliveries24h === 0
          ? 'Nothing was sent'
          : `${deliveries24h}, of which ${succeeded24h} succeeded (${successRate(health)} %)`}
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
  );
}
