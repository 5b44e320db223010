import { pageSizes } from '~/contract/webhooks';

/** What of the list's view is kept in the address. */
export type ListView = { page: number; pageSize: (typeof pageSizes)[number] };

export const defaultListView: ListView = { page: 1, pageSize: 25 };

/** Reads the view from the address. Values that make no sense fall back to their defaults: a link should open something. */
export function readListView(search: URLSearchParams): ListView {
  const page = Number(search.get('page'));
  const pageSize = Number(search.get('pageSize'));
  return {
    page: Number.isSafeInteger(page) && page >= 1 ? page : defaultListView.page,
    pageSize: pageSizes.find((size) => size === pageSize) ?? defaultListView.pageSize,
  };
}

/** Writes the view as a query string, "?…" or empty: defaults are left out, so that plain views have plain addresses. */
export function writeListView({ page, pageSize }: ListView): string {
  const search = new URLSearchParams();
  if (page !== defaultListView.page) search.set('page', String(page));
  if (pageSize !== defaultListView.pageSize) search.set('pageSize', String(pageSize));
  return search.size > 0 ? `?${search}` : '';
}
