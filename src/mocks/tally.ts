import type { OutcomeCounts } from '~/contract/deliveries';

import type { Progress } from './attempts';

/** What came of some deliveries: how many there are of each status, and how long each answer took, in milliseconds. */
export type Tally = { counts: OutcomeCounts; answers: number[] };

/** A tally of nothing. */
export const noTally = (): Tally => ({
  counts: { pending: 0, retrying: 0, delivered: 0, failed: 0 },
  answers: [],
});

/** Adds one delivery. */
export function count({ counts, answers }: Tally, { status, tried }: Progress): void {
  counts[status] += 1;
  for (const { outcome } of tried) {
    if (outcome.status !== null) answers.push(outcome.durationMs);
  }
}

/** Adds a tally to counts. */
export function addCounts(sum: OutcomeCounts, { counts }: Tally): void {
  sum.pending += counts.pending;
  sum.retrying += counts.retrying;
  sum.delivered += counts.delivered;
  sum.failed += counts.failed;
}
