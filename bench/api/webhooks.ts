import type { Webhook, WebhookListQuery, WebhookPage } from '~/contract/webhooks';
import { manySeeds } from '~/mocks/seed/manyWebhooks';
import { seedWebhook } from '~/mocks/seed/seedWebhook';
import type { StoredWebhook } from '~/mocks/seed/storedWebhook';

/** One moment for all: what is measured must not depend on when. */
const now = new Date();
const made = new Map<number, StoredWebhook[]>();

/** As many webhooks as asked for, the newest first, and always the same ones. */
export function webhooks(count: number): StoredWebhook[] {
  const all = made.get(count) ?? Array.from({ length: count }, (_, index) => webhookAt(index));
  made.set(count, all);
  return all;
}

function webhookAt(index: number): StoredWebhook {
  const seed = manySeeds[index % manySeeds.length];
  if (!seed) throw new Error('There are no seeds.');
  const number = String(index + 1).padStart(6, '0');
  const minutesAgo = 60 + index * 7;
  return seedWebhook(
    {
      ...seed,
      id: `wh_${number}`,
      name: `${seed.name} ${number}`,
      url: `${seed.url}/${number}`,
      created: [minutesAgo, 'Priya Nair'],
      updated: [minutesAgo - 30, 'Tom Becker'],
    },
    now,
  );
}

/** With the health that the list shows of a webhook which is sent something every hour. */
export function withHealth(webhook: StoredWebhook): Webhook {
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    deliveries: 4,
    succeeded: hour % 6 === 5 ? 3 : 4,
  }));
  return {
    ...webhook,
    health: {
      deliveries24h: 96,
      succeeded24h: 92,
      hours,
      lastDelivery: {
        id: `dl_${webhook.id}`,
        status: 'delivered',
        at: new Date(now.getTime() - 5 * 60_000).toISOString(),
        responseStatus: 200,
      },
    },
  };
}

/** One page of the list. Searches by name; has only the one order that the list opens with. */
export function pageOf(
  all: StoredWebhook[],
  { q = '', page = 1, pageSize = 25 }: WebhookListQuery,
): WebhookPage {
  const found = q === '' ? all : all.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()));
  return {
    items: found.slice((page - 1) * pageSize, page * pageSize).map(withHealth),
    total: found.length,
  };
}
