import { type DeliveryStatus, deliveryStatuses } from '~/contract/deliveries';

import type { DeliveryFilter } from './deliveryQueries';
import { type PastRange, pastRangeNames, rangeUntilNow, type TimeRange } from './timeRange';

/** What the log shows; all of it is kept in the address. `time: 'own'` stands for the range from `since` until `until`. */
export type LogView = {
  status?: DeliveryStatus | undefined;
  eventType?: string | undefined;
  time?: PastRange | 'own' | undefined;
} & TimeRange;

/** The view without anything that keeps deliveries out of it. */
export const clearedLogView = {
  status: undefined,
  eventType: undefined,
  time: undefined,
  since: undefined,
  until: undefined,
} as const satisfies LogView;

/** Whether the view may leave deliveries out. */
export const isFiltered = ({ status, eventType, time, since, until }: LogView): boolean =>
  status !== undefined ||
  eventType !== undefined ||
  (time === 'own' ? since !== undefined || until !== undefined : time !== undefined);

/**
 * Reads the view from the address. Values that make no sense are left out: a link should open something. An event type is taken
 * as it comes, for the catalogue belongs to the server.
 */
export function readLogView(search: URLSearchParams): LogView {
  const status = search.get('status');
  const name = search.get('time');
  const time = name === 'own' ? name : pastRangeNames.find((known) => known === name);
  return {
    status: deliveryStatuses.find((known) => known === status),
    eventType: search.get('eventType') || undefined,
    time,
    since: time === 'own' ? readTime(search.get('since')) : undefined,
    until: time === 'own' ? readTime(search.get('until')) : undefined,
  };
}

function readTime(text: string | null): string | undefined {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** The address's keys in the order they are written. */
const keys = ['status', 'eventType', 'time', 'since', 'until'] as const satisfies (keyof LogView)[];

/** Writes the view as a query string, "?…" or empty. */
export function writeLogView(view: LogView): string {
  const search = new URLSearchParams();
  for (const key of keys) {
    const value = view[key];
    if (value !== undefined) search.set(key, value);
  }
  return search.size > 0 ? `?${search}` : '';
}

/** The range of time that a view shows when it is looked at `now`. */
export function rangeOf({ time, since, until }: LogView, now: number): TimeRange {
  if (time === undefined) return {};
  return time === 'own' ? { since, until } : rangeUntilNow(time, now);
}

/** What is asked of the API for a view of one webhook's log that is opened `now`. */
export const toFilter = (webhookId: string, view: LogView, now: number): DeliveryFilter => ({
  webhookId,
  status: view.status,
  eventType: view.eventType,
  ...rangeOf(view, now),
});
