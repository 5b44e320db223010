import type { DeliverySummary, DeliverySummaryQuery } from '~/contract/deliveries';
import type { CsvTable } from '~/ui/csv';

/** The intervals of a report, oldest first. */
export const intervalRows = ({ intervals }: DeliverySummary): CsvTable => [
  ['start', 'pending', 'retrying', 'delivered', 'failed'],
  ...intervals.map(({ start, pending, retrying, delivered, failed }) => [
    // One spelling of a time, whatever the server's.
    new Date(start).toISOString(),
    pending,
    retrying,
    delivered,
    failed,
  ]),
];

/** The webhooks of a report. An answer time that there is none of is empty. */
export const webhookRows = ({ webhooks }: DeliverySummary): CsvTable => [
  ['webhookId', 'webhookName', 'pending', 'retrying', 'delivered', 'failed', 'medianMs', 'p95Ms'],
  ...webhooks.map(({ webhookId, webhookName, pending, retrying, delivered, failed, answerMs }) => [
    webhookId,
    webhookName,
    pending,
    retrying,
    delivered,
    failed,
    answerMs?.median ?? '',
    answerMs?.p95 ?? '',
  ]),
];

/** What a file of a report is called: "deliveries-by-day-2026-09-30-to-2026-10-06.csv". */
export const reportFileName = (what: string, { since, until }: DeliverySummaryQuery): string =>
  `deliveries-by-${what}-${since.slice(0, 10)}-to-${until.slice(0, 10)}.csv`;
