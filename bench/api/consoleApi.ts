import type { DeliveryPage, DeliverySummary } from '~/contract/deliveries';
import { apiBasePath, endpoints } from '~/contract/endpoints';
import { permissions, type Session } from '~/contract/session';
import { WebhookListQuery, WebhookUpdate } from '~/contract/webhooks';
import type { StoredWebhook } from '~/mocks/seed/storedWebhook';

import type { Api } from '../server/server';
import { eventTypes } from './eventTypes';
import { pageOf, webhooks, withHealth } from './webhooks';

/** How much there is. */
export type World = { webhooks: number; eventTypes: number };

const session: Session = {
  user: { name: 'Amelia Okafor', email: 'amelia.okafor@example.com' },
  permissions: [...permissions],
  // Without a limit: 100,000 webhooks are more than any plan has.
  limits: { maxWebhooks: null },
};

const noDeliveries: DeliveryPage = { items: [], nextCursor: null };
const emptySummary: DeliverySummary = { intervals: [], webhooks: [] };

const at = ({ path }: { path: string }) => apiBasePath + path;
const oneWebhook = new RegExp(`^${at(endpoints.getWebhook).replace('{id}', '(?<id>[^/]+)')}$`);

/**
 * The console's API, as far as the list, a webhook's overview and the forms ask for it. There are no deliveries. `world` may
 * change while it runs.
 */
export function consoleApi(world: World): Api {
  /** What was saved, by id. */
  const saved = new Map<string, { webhook: StoredWebhook; version: number }>();

  return ({ method, path, query, body }) => {
    const reads = method === 'GET';
    if (reads && path === at(endpoints.getSession)) return { json: session };
    if (reads && path === at(endpoints.listEventTypes)) {
      return { json: { items: eventTypes(world.eventTypes) }, headers: { ETag: `"${world.eventTypes}"` } };
    }
    if (reads && path === at(endpoints.listWebhooks)) {
      return { json: pageOf(webhooks(world.webhooks), WebhookListQuery.parse(Object.fromEntries(query))) };
    }
    if (reads && path === at(endpoints.listDeliveries)) return { json: noDeliveries };
    if (reads && path === at(endpoints.summarizeDeliveries)) return { json: emptySummary };
    const id = oneWebhook.exec(path)?.groups?.id;
    const stored = webhooks(world.webhooks).find((webhook) => webhook.id === id);
    if (!stored) return undefined;
    const { webhook, version } = saved.get(stored.id) ?? { webhook: stored, version: 1 };
    if (reads) return { json: withHealth(webhook), headers: { ETag: `"${version}"` } };
    if (method !== 'PATCH') return undefined;
    // Only names are changed here.
    const { name = webhook.name } = WebhookUpdate.parse(JSON.parse(body));
    const next = { webhook: { ...webhook, name }, version: version + 1 };
    saved.set(stored.id, next);
    return { json: withHealth(next.webhook), headers: { ETag: `"${next.version}"` } };
  };
}
