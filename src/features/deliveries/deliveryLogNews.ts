import type { Delivery, DeliveryPage } from '~/contract/deliveries';

import type { TimeRange } from './timeRange';

/** Deliveries as they have become since the log was read, by their ids. */
export type LogChanges = Record<string, Delivery>;

/** Whether more attempts may follow. The other outcomes are final. */
export const isUnsettled = ({ status }: Delivery): boolean => status === 'pending' || status === 'retrying';

/** The rows of each page, those that have changed as they are now. A page without changes keeps its array. */
export const withChanges = (pages: DeliveryPage[], changes: LogChanges): Delivery[][] =>
  pages.map(({ items }) =>
    items.some(({ id }) => Object.hasOwn(changes, id))
      ? items.map((item) => changes[item.id] ?? item)
      : items,
  );

/** What has become of deliveries, out of what was read again. */
export function changesOf(deliveries: Delivery[], readAgain: Delivery[]): LogChanges {
  const now = new Map(readAgain.map((delivery) => [delivery.id, delivery]));
  return Object.fromEntries(
    deliveries.flatMap(({ id }) => {
      const delivery = now.get(id);
      return delivery ? [[id, delivery]] : [];
    }),
  );
}

/** The time in which deliveries were created; undefined for none. */
export function spanOf(deliveries: Delivery[]): Required<TimeRange> | undefined {
  if (deliveries.length === 0) return undefined;
  const times = deliveries.map(({ createdAt }) => Date.parse(createdAt));
  return {
    since: new Date(Math.min(...times)).toISOString(),
    // The end is not part of a range.
    until: new Date(Math.max(...times) + 1).toISOString(),
  };
}

/**
 * How many deliveries of the newest page are not in the log yet. Older ones than the log has so far are none: they moved up because
 * others left the view, and come with the pages that follow.
 */
export function countNew(rows: Delivery[], hasMore: boolean, newest: Delivery[]): number {
  const known = new Set(rows.map(({ id }) => id));
  const oldest = hasMore ? Date.parse(rows.at(-1)?.createdAt ?? '') : -Infinity;
  return newest.filter(({ id, createdAt }) => !known.has(id) && Date.parse(createdAt) > oldest).length;
}

/** Longest and shortest time between two looks for news, in milliseconds. */
const longest = 15_000;
const shortest = 2000;

/** How long after its time an attempt may still be under way, in milliseconds. Later, the server's clock may be another. */
const patience = 30_000;

/** How long until the next look for news, in milliseconds: just after the next attempt that a row waits for, if that comes first. */
export function untilNextLook(rows: Delivery[], now: number): number {
  const waits = rows
    .map(({ nextAttemptAt }) => Date.parse(nextAttemptAt ?? '') - now)
    .filter((wait) => wait > -patience);
  return Math.min(longest, Math.max(shortest, Math.min(...waits) + 500));
}
