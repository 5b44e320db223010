import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  type QueryKey,
  queryOptions,
} from '@tanstack/react-query';

import { call } from '~/api/request';
import type { Delivery, DeliveryPage } from '~/contract/deliveries';

import { type LogView, toFilter } from './deliveryLogAddress';
import {
  changesOf,
  isUnsettled,
  type LogChanges,
  spanOf,
  untilNextLook,
  withChanges,
} from './deliveryLogNews';
import { allKey } from './deliveryQueries';

/** How many deliveries a page of the log has. */
export const logPageSize = 50;

/** How many pages are read in search of deliveries whose outcome was open. Retries end after minutes: they are near the top. */
const maxPagesOfChanges = 3;

/** A log on screen: of which webhook, what of it, and by which entry in the browser's history. */
export type LogRequest = { webhookId: string; view: LogView; entry: string };

/** Where a page begins. "Last hour" means the hour before the log was opened, `readAt`, on all of its pages. */
type PageStart = { readAt: number; cursor?: string | undefined };

/** The pages that were read so far. */
export type Log = InfiniteData<DeliveryPage, PageStart>;

/**
 * The log, newest first, page after page. It stays as it was read, so that no row moves under the pointer: what has come or changed
 * since is in `logNewsQuery`. So its key is not below that of the other deliveries, which are read anew after a write: all pages of
 * a long log would be, one after the other. Each visit starts from the newest; Back finds the log that it leads to.
 */
export const deliveryLogQuery = ({ webhookId, view, entry }: LogRequest) =>
  infiniteQueryOptions<DeliveryPage, Error, Log, QueryKey, PageStart>({
    queryKey: ['deliveryLog', webhookId, view, entry],
    queryFn: ({ pageParam: { readAt, cursor }, signal }) =>
      readPage({ ...toFilter(webhookId, view, readAt), cursor }, signal),
    initialPageParam: { readAt: Date.now() },
    getNextPageParam: ({ nextCursor }, _, { readAt }) =>
      nextCursor === null ? undefined : { readAt, cursor: nextCursor },
    staleTime: Infinity,
  });

/** What has happened since the log was read: its newest page as it is now, and the rows of the log that have changed. */
export type LogNews = { newest: DeliveryPage; readAt: number; changes: LogChanges };

/** Looks for news of a log that has been read, again and again while it is on screen and the tab is in sight. */
export const logNewsQuery = (queryClient: QueryClient, request: LogRequest) => {
  const { webhookId, view, entry } = request;
  const queryKey = [...allKey, 'news', webhookId, view, entry];
  const logKey = deliveryLogQuery(request).queryKey;
  const readLog = () => queryClient.getQueryData<Log>(logKey);
  const openRows = (changes: LogChanges) =>
    withChanges(readLog()?.pages ?? [], changes).flatMap((rows) => rows.filter(isUnsettled));
  return queryOptions<LogNews>({
    queryKey,
    queryFn: async ({ signal }) => {
      const readAt = Date.now();
      const newest = await readPage(toFilter(webhookId, view, readAt), signal);
      const known = queryClient.getQueryData<LogNews>(queryKey)?.changes ?? {};
      const open = openRows(known);
      const elsewhere = open.filter(({ id }) => newest.items.every((item) => item.id !== id));
      const others = await readAgain(webhookId, elsewhere, signal);
      return { newest, readAt, changes: { ...known, ...changesOf(open, [...newest.items, ...others]) } };
    },
    // What has just been read is no news.
    initialData: () => {
      const log = readLog();
      const [newest, start] = [log?.pages[0], log?.pageParams[0]];
      return newest && start && { newest, readAt: start.readAt, changes: {} };
    },
    initialDataUpdatedAt: () => queryClient.getQueryState(logKey)?.dataUpdatedAt,
    staleTime: 5000,
    refetchInterval: ({ state }) => untilNextLook(openRows(state.data?.changes ?? {}), Date.now()),
  });
};

type PageRequest = ReturnType<typeof toFilter> & { cursor?: string | undefined };

const readPage = (query: PageRequest, signal: AbortSignal) =>
  call('listDeliveries', { query: { ...query, limit: logPageSize }, signal });

/** Reads these deliveries as they are now, whatever has become of them, with all that lie between. */
async function readAgain(
  webhookId: string,
  deliveries: Delivery[],
  signal: AbortSignal,
): Promise<Delivery[]> {
  const span = spanOf(deliveries);
  if (!span) return [];
  const found: Delivery[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < maxPagesOfChanges; page += 1) {
    // Each page says where the next one begins.
    const { items, nextCursor } = await readPage({ webhookId, ...span, cursor }, signal);
    found.push(...items);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return found;
}
