import type { Webhook } from '~/contract/webhooks';

import { progressAt } from './attempts';
import type { Data } from './db';
import { visitDeliveries } from './deliveryLog';
import { newestDeliveries } from './newestDeliveries';
import type { StoredWebhook } from './seed/storedWebhook';

const hour = 3_600_000;
const hoursOfHealth = 24;

/** How a webhook is doing: what the log says of the last 24 hours, and of its newest delivery. */
function healthOf(data: Data, webhookId: string, now: number): Webhook['health'] {
  const since = now - hoursOfHealth * hour;
  const hours = Array.from({ length: hoursOfHealth }, () => ({ deliveries: 0, succeeded: 0 }));
  // What is created in this very millisecond counts as well, to the last hour.
  visitDeliveries(data, { webhookId, since, until: now + 1 }, (sending) => {
    const counts = hours[Math.min(Math.floor((sending.createdAt - since) / hour), hoursOfHealth - 1)];
    if (!counts) return;
    counts.deliveries += 1;
    if (progressAt(sending, now).status === 'delivered') counts.succeeded += 1;
  });
  const [last] = newestDeliveries(data, { webhookId, since: 0, until: Infinity, limit: 1, now });
  const sum = (what: 'deliveries' | 'succeeded') => hours.reduce((total, counts) => total + counts[what], 0);
  return {
    deliveries24h: sum('deliveries'),
    succeeded24h: sum('succeeded'),
    hours,
    lastDelivery: last
      ? {
          id: last.sending.id,
          status: last.progress.status,
          at: new Date(last.sending.createdAt).toISOString(),
          responseStatus: last.progress.tried.at(-1)?.outcome.status ?? null,
        }
      : null,
  };
}

/** A webhook as the API tells it: with its health, as it is now. */
export function withHealth(data: Data, webhook: StoredWebhook): Webhook {
  return { ...webhook, health: healthOf(data, webhook.id, Date.now()) };
}
