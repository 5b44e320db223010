import type { DeliverySummaryQuery } from '~/contract/deliveries';

/** Whether a summary counts by hours or by days. */
export type SummaryInterval = DeliverySummaryQuery['interval'];

/** How long an interval is, in milliseconds. */
const lengths = { hour: 3_600_000, day: 86_400_000 } satisfies Record<SummaryInterval, number>;

/** The ranges of a report, by what they are called in the address. */
export const reportRanges = {
  day: { label: 'Last day', interval: 'hour', intervals: 24 },
  week: { label: 'Last week', interval: 'day', intervals: 7 },
  month: { label: 'Last month (30 days)', interval: 'day', intervals: 30 },
} as const satisfies Record<string, { label: string; interval: SummaryInterval; intervals: number }>;
export type ReportRange = keyof typeof reportRanges;

// Object.keys forgets that the keys of the table are known.
export const reportRangeNames = Object.keys(reportRanges) as ReportRange[];

/** What a report of a range that ends `now` asks for: whole UTC hours or days, but for the last one, which is not over yet. */
export function reportedRange(
  range: ReportRange,
  now: number,
): Pick<DeliverySummaryQuery, 'since' | 'until' | 'interval'> {
  const { interval, intervals } = reportRanges[range];
  const length = lengths[interval];
  const since = (Math.ceil(now / length) - intervals) * length;
  return { since: new Date(since).toISOString(), until: new Date(now).toISOString(), interval };
}
