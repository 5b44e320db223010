import { type ReportRange, reportRangeNames } from './webhookReportRange';

/** What the report shows; all of it is kept in the address. No `webhookId`: all webhooks. */
export type ReportView = { range: ReportRange; webhookId?: string | undefined };

const defaultRange: ReportRange = 'day';

/** Reads the view from the address. A range that makes no sense is the usual one: a link should open something. */
export function readReportView(search: URLSearchParams): ReportView {
  const range = search.get('range');
  return {
    range: reportRangeNames.find((known) => known === range) ?? defaultRange,
    webhookId: search.get('webhook') || undefined,
  };
}

/** Writes the view as a query string, "?…" or empty: what is usual is left out. */
export function writeReportView({ range, webhookId }: ReportView): string {
  const search = new URLSearchParams();
  if (range !== defaultRange) search.set('range', range);
  if (webhookId !== undefined) search.set('webhook', webhookId);
  return search.size > 0 ? `?${search}` : '';
}
