import { pageSizes, webhookSorts, webhookStatuses } from '~/contract/webhookListOptions';
import type { WebhookListQuery } from '~/contract/webhooks';

/** What the list shows: search, filters, order and page. All of it is kept in the address. */
export type ListView = Pick<WebhookListQuery, 'q' | 'status' | 'eventType'> &
  Required<Pick<WebhookListQuery, 'sort' | 'page' | 'pageSize'>>;

export const defaultListView: ListView = { sort: '-createdAt', page: 1, pageSize: 25 };

/** The view without anything that keeps webhooks out of it; order and page size are a matter of taste and stay. */
export const clearedListView = {
  q: undefined,
  status: undefined,
  eventType: undefined,
} as const satisfies Partial<ListView>;

/** Whether the view may leave webhooks out. */
export const isFiltered = ({ q, status, eventType }: ListView): boolean =>
  q !== undefined || status !== undefined || eventType !== undefined;

/**
 * Reads the view from the address. Values that make no sense fall back to their defaults: a link should open something. An
 * event type is taken as it comes, for the catalogue belongs to the server.
 */
export function readListView(search: URLSearchParams): ListView {
  const status = search.get('status');
  const sort = search.get('sort');
  const page = Number(search.get('page'));
  const pageSize = Number(search.get('pageSize'));
  return {
    q: search.get('q')?.trim() || undefined,
    status: webhookStatuses.find((known) => known === status),
    eventType: search.get('eventType') || undefined,
    sort: webhookSorts.find((known) => known === sort) ?? defaultListView.sort,
    page: Number.isSafeInteger(page) && page >= 1 ? page : defaultListView.page,
    pageSize: pageSizes.find((size) => size === pageSize) ?? defaultListView.pageSize,
  };
}

/** The address's keys in the order they are written. */
const keys = ['q', 'status', 'eventType', 'sort', 'page', 'pageSize'] as const satisfies (keyof ListView)[];

/** Writes the view as a query string, "?…" or empty: defaults are left out, so that plain views have plain addresses. */
export function writeListView(view: ListView): string {
  const search = new URLSearchParams();
  for (const key of keys) {
    const value = view[key];
    if (value !== undefined && value !== defaultListView[key]) search.set(key, String(value));
  }
  return search.size > 0 ? `?${search}` : '';
}
