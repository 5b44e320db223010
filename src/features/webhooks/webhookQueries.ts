import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';

import { call, callVersioned } from '~/api/request';
import type { QueryOf } from '~/contract/endpoints';
import type { Webhook } from '~/contract/webhooks';

const allKey = ['webhooks'];
const listKey = ['webhooks', 'list'];

/** What the list can be asked for: search, filters, order, page. */
export type WebhooksQuery = NonNullable<QueryOf<'listWebhooks'>>;

/** A webhook as it was read, and the version that this was: a change must name it. */
export type VersionedWebhook = { webhook: Webhook; etag: string };

/** One page of the list. The page before stays on screen while the next one loads. */
export const webhooksQuery = (query: WebhooksQuery) =>
  queryOptions({
    queryKey: [...listKey, query],
    queryFn: ({ signal }) => call('listWebhooks', { query, signal }),
    placeholderData: keepPreviousData,
  });

/** One webhook. */
export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [...allKey, 'one', id],
    queryFn: ({ signal }) => readWebhook(id, signal),
  });

/**
 * Reads a webhook as it is now, past the cache.
 * @throws ApiError
 */
export async function readWebhook(id: string, signal?: AbortSignal): Promise<VersionedWebhook> {
  const { reply, etag } = await callVersioned('getWebhook', { params: { id }, signal });
  return { webhook: reply, etag };
}

/**
 * Reads anew whatever is shown of webhooks; call it after a write. A first read that is under way is stopped: it may have been
 * answered before the write, and invalidating alone lets it finish.
 */
export async function refreshWebhooks(queryClient: QueryClient): Promise<void> {
  await queryClient.cancelQueries({ queryKey: allKey });
  await queryClient.invalidateQueries({ queryKey: allKey });
}

/**
 * Waits for a write; when it fails, nothing that was read of webhooks before is trusted at the next look. It may have happened
 * all the same, and whoever goes and looks must not be shown that it did not.
 * @throws what the write throws
 */
export async function distrustIfFailed<Result>(
  queryClient: QueryClient,
  write: Promise<Result>,
): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    await queryClient.invalidateQueries({ queryKey: allKey, refetchType: 'none' });
    throw error;
  }
}

/**
 * Shows a change of one webhook (undefined: gone) everywhere at once, before the server has agreed to it. Returns what takes
 * the change back.
 */
export function showChange(
  queryClient: QueryClient,
  id: string,
  change: (webhook: Webhook) => Webhook | undefined,
): () => void {
  const lists = queryClient.getQueriesData<{ items: Webhook[]; total: number }>({ queryKey: listKey });
  const one = queryClient.getQueryData(webhookQuery(id).queryKey);

  for (const [key, page] of lists) {
    if (!page?.items.some((webhook) => webhook.id === id)) continue;
    const items = page.items.flatMap((webhook) => (webhook.id === id ? (change(webhook) ?? []) : webhook));
    queryClient.setQueryData(key, { items, total: page.total - (page.items.length - items.length) });
  }
  const changed = one && change(one.webhook);
  if (one && changed) queryClient.setQueryData(webhookQuery(id).queryKey, { ...one, webhook: changed });

  return () => {
    for (const [key, page] of lists) queryClient.setQueryData(key, page);
    queryClient.setQueryData(webhookQuery(id).queryKey, one);
  };
}

/**
 * The newest version of a webhook that this console has read: `known`, or what a list has shown of it since. A deletion is
 * decided on that.
 */
export function lastSeen(queryClient: QueryClient, known: Webhook): Webhook {
  return queryClient
    .getQueriesData<{ items: Webhook[] }>({ queryKey: listKey })
    .flatMap(([, page]) => page?.items ?? [])
    .filter(({ id }) => id === known.id)
    .reduce((newest, webhook) => (webhook.updatedAt > newest.updatedAt ? webhook : newest), known);
}
