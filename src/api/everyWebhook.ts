import { queryOptions } from '@tanstack/react-query';

import type { Webhook, WebhookListQuery } from '~/contract/webhooks';

import { call } from './request';

/** Every webhook whose name, URL or description has `q` in it, however many pages they fill; all for an empty `q`. */
export const everyWebhookQuery = (q: string) =>
  queryOptions({
    // Below the key of all that is read of webhooks, which is read anew after a write.
    queryKey: ['webhooks', 'every', q],
    queryFn: ({ signal }) => readEveryWebhook({ q }, signal),
  });

/**
 * Reads every webhook that matches, however many pages they fill, past the cache.
 * @throws ApiError
 */
export async function readEveryWebhook(
  { q, status, eventType }: Pick<WebhookListQuery, 'q' | 'status' | 'eventType'>,
  signal?: AbortSignal,
): Promise<Webhook[]> {
  const found: Webhook[] = [];
  // Oldest first: one that is created meanwhile comes last and moves no other to a page that was read already.
  for (let page = 1; ; page += 1) {
    const query = { q, status, eventType, sort: 'createdAt', page, pageSize: 100 } as const;
    // Each page says whether there is another one.
    const { items, total } = await call('listWebhooks', { query, signal });
    found.push(...items);
    if (items.length === 0 || found.length >= total) return found;
  }
}
