import type { DeliverySummary } from '~/contract/deliveries';

import { progressAt } from './attempts';
import type { Data } from './db';
import { causesOf, type Range, visitSent } from './deliveryLog';
import { webhookNames } from './deliveryReply';
import { visitHours } from './hourlyTallies';
import { addCounts, count, noTally, type Tally } from './tally';

const intervalMs = { hour: 3_600_000, day: 86_400_000 };

/** The whole UTC hours or days that a range touches. */
export function intervalsOf({ since, until }: Range, interval: keyof typeof intervalMs) {
  const unit = intervalMs[interval];
  const first = Math.floor(since / unit);
  return {
    length: Math.ceil(until / unit) - first,
    indexOf: (time: number) => Math.floor(time / unit) - first,
    startOf: (index: number) => Math.max(since, (first + index) * unit),
  };
}

/** The smallest of the values that this share of them does not exceed. */
function percentile(sorted: Uint32Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function answerMs(answers: number[]): { median: number; p95: number } | null {
  if (answers.length === 0) return null;
  const sorted = Uint32Array.from(answers).toSorted();
  return { median: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

type Query = Range & { webhookId?: string | undefined; interval: keyof typeof intervalMs };

/** Counts the deliveries of a range by interval and by webhook. */
export function summarize(data: Data, query: Query, now: number): DeliverySummary {
  const { length, indexOf, startOf } = intervalsOf(query, query.interval);
  const intervals = Array.from({ length }, (_, index) => ({
    start: new Date(startOf(index)).toISOString(),
    ...noTally().counts,
  }));
  const webhooks = new Map<string, Tally>();
  // What is created in this very millisecond is part of the log.
  const range = { since: query.since, until: Math.min(query.until, now + 1) };

  const add = (webhookId: string, tally: Tally, time: number) => {
    const interval = intervals[indexOf(time)];
    if (interval) addCounts(interval, tally);
    const webhook = webhooks.get(webhookId) ?? noTally();
    webhooks.set(webhookId, webhook);
    addCounts(webhook.counts, tally);
    for (const answer of tally.answers) webhook.answers.push(answer);
  };
  const { troubles } = data;
  for (const stream of causesOf(data.streams, query.webhookId)) {
    visitHours({ stream, troubles, now }, range, (tally, start) => add(stream.webhookId, tally, start));
  }
  visitSent(data, { ...query, ...range }, (sending) => {
    const tally = noTally();
    count(tally, progressAt(sending, now));
    add(sending.webhookId, tally, sending.createdAt);
  });

  const nameOf = webhookNames(data);
  return {
    intervals,
    webhooks: [...webhooks]
      .filter(([, { counts }]) => Object.values(counts).some((number) => number > 0))
      .map(([webhookId, { counts, answers }]) => ({
        webhookId,
        webhookName: nameOf(webhookId),
        ...counts,
        answerMs: answerMs(answers),
      })),
  };
}
