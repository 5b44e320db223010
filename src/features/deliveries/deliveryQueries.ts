import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';

import { call } from '~/api/request';
import {
  type Delivery,
  type DeliveryListQuery,
  type DeliverySummary,
  type DeliverySummaryQuery,
  maxDeliveryLimit,
} from '~/contract/deliveries';

/** Under it lies everything that a new delivery changes, but the log, which is told of it (`deliveryLogQueries.ts`). */
export const allKey = ['deliveries'];

/** What a log can be asked for. */
export type DeliveryFilter = Omit<DeliveryListQuery, 'cursor' | 'limit'>;

/** One delivery, with its attempts. */
export const deliveryQuery = (id: string) =>
  queryOptions({
    queryKey: [...allKey, 'one', id],
    queryFn: ({ signal }) => call('getDelivery', { params: { id }, signal }),
  });

/** A summary with what was asked for: it stays on screen while the next one loads, and names its own range. */
export type AskedSummary = DeliverySummary & { asked: DeliverySummaryQuery };

/** How many deliveries there were, per interval and per webhook. The range before stays on screen while the next one loads. */
export const deliverySummaryQuery = (query: DeliverySummaryQuery) =>
  queryOptions({
    queryKey: [...allKey, 'summary', query],
    queryFn: async ({ signal }): Promise<AskedSummary> => ({
      ...(await call('summarizeDeliveries', { query, signal })),
      asked: query,
    }),
    placeholderData: keepPreviousData,
  });

/**
 * Reads every delivery that matches, however many pages they fill, past the cache. `onProgress` gets how many were read so far.
 * @throws ApiError
 */
export async function readEveryDelivery(
  filter: DeliveryFilter,
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<Delivery[]> {
  const found: Delivery[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...filter, cursor, limit: maxDeliveryLimit };
    // Each page says where the next one begins.
    const { items, nextCursor } = await call('listDeliveries', { query, signal });
    found.push(...items);
    onProgress?.(found.length);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** Reads anew whatever is shown of deliveries, the health of webhooks included; call it after something was sent. */
export async function refreshDeliveries(queryClient: QueryClient): Promise<void> {
  for (const queryKey of [allKey, ['webhooks']]) {
    // A first read that is under way may have been answered before: invalidating alone lets it finish.
    await queryClient.cancelQueries({ queryKey });
    await queryClient.invalidateQueries({ queryKey });
  }
}
