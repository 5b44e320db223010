import type { Webhook } from '~/contract/webhooks';

import { successRate } from './successRate';

/** How deliveries of the last 24 hours went. */
export type Health = Webhook['health'];

/** Whether a webhook needs a look, and how much of one. */
export type HealthLevel = 'good' | 'attention' | 'bad';

/**
 * Least success rate of each level, in percent. An event is tried four times within ten minutes, which gets it past a restart or a
 * hiccup: where more than one in 20 still did not arrive, something is wrong. Where most did not, the endpoint is as good as down.
 */
const goodFrom = 95;
const attentionFrom = 50;

/** How many deliveries did not arrive. The newest does not count while it is still tried: that alone is no sign of trouble. */
export function undelivered({ deliveries24h, succeeded24h, lastDelivery }: Health): number {
  const onItsWay = lastDelivery?.status === 'pending' || lastDelivery?.status === 'retrying';
  return Math.max(deliveries24h - succeeded24h - (onItsWay ? 1 : 0), 0);
}

/**
 * How a webhook is doing; undefined when nothing was sent in the last 24 hours. One that was disabled because it kept failing is as
 * bad as can be, however much arrived before.
 */
export function healthLevel({
  health,
  disabledReason,
}: Pick<Webhook, 'health' | 'disabledReason'>): HealthLevel | undefined {
  const { deliveries24h } = health;
  const missing = undelivered(health);
  const rate = successRate(deliveries24h - missing, deliveries24h);
  if (rate === undefined) return undefined;
  if (disabledReason === 'failing' && missing > 0) return 'bad';
  if (rate >= goodFrom) return 'good';
  return rate >= attentionFrom ? 'attention' : 'bad';
}
