import type { DeliverySummary } from '~/contract/deliveries';

/** One webhook of a summary. */
export type ReportedWebhook = DeliverySummary['webhooks'][number];

/** How many webhooks a ranking names; the exported file has all. */
const places = 10;

/** The webhooks with the most failed deliveries, worst first; none without. */
export const failingMost = (webhooks: readonly ReportedWebhook[]): ReportedWebhook[] =>
  webhooks
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => b.failed - a.failed || a.webhookName.localeCompare(b.webhookName))
    .slice(0, places);

/** A webhook whose endpoint has answered at all. */
export type AnsweredWebhook = ReportedWebhook & { answerMs: NonNullable<ReportedWebhook['answerMs']> };

const hasAnswered = (webhook: ReportedWebhook): webhook is AnsweredWebhook => webhook.answerMs !== null;

/** The webhooks whose endpoints take longest to answer, slowest first: not now and then, but in 5 of 100 cases. */
export const slowest = (webhooks: readonly ReportedWebhook[]): AnsweredWebhook[] =>
  webhooks
    .filter(hasAnswered)
    .toSorted((a, b) => b.answerMs.p95 - a.answerMs.p95 || a.webhookName.localeCompare(b.webhookName))
    .slice(0, places);
