import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { progressAt } from './attempts';
import type { Host } from './hosts';
import { isSuccess, type Outcome, type Receiver } from './receiver';
import { receivers } from './receivers';
import { timeoutMs } from './receiverAnswers';

const createdAt = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    durationMs: fc.nat(timeoutMs),
    status: fc.constantFrom(200, 204, 299, 404, 500),
    error: fc.constant(null),
  }),
  fc.record({
    durationMs: fc.nat(timeoutMs),
    status: fc.constant(null),
    error: fc.constant('connect' as const),
  }),
  fc.record({
    durationMs: fc.nat(timeoutMs),
    status: fc.constant(301),
    error: fc.constant('redirect' as const),
  }),
);
const outcomes = fc.tuple(outcome, outcome, outcome, outcome);
/** How each of the four attempts ends, if it comes to that. */
type Ends = [Outcome, Outcome, Outcome, Outcome];

/** A host whose attempts end as told. */
function hostWith(ends: Ends, queueMs: number): Host {
  const receiver: Receiver = {
    ...receivers.fails,
    outcome: (_roll, attempt) => ends[attempt - 1] ?? ends[0],
  };
  return { queueMs: () => queueMs, receiverAt: () => receiver };
}

/** The same, said as a person would: which attempts there will be in the end, and which of them are over. */
function naive(ends: Ends, firstAt: number, now: number) {
  const firstSuccess = ends.findIndex(isSuccess);
  const starts = [0, 1, 5, 10];
  const attempts = ends
    .map((end, index) => ({ startedAt: firstAt + (starts[index] ?? 0) * minute, end }))
    .slice(0, firstSuccess === -1 ? 4 : firstSuccess + 1);
  const over = attempts.filter(({ startedAt, end }) => startedAt + end.durationMs <= now);
  const next = attempts[over.length];
  if (!next) return { status: firstSuccess === -1 ? 'failed' : 'delivered', count: over.length, next: null };
  if (over.length === 0) return { status: 'pending', count: 0, next: null };
  return { status: 'retrying', count: over.length, next: next.startedAt };
}

it('a delivery is tried at once and 1, 5 and 10 minutes after that, until an attempt succeeds', () => {
  const elapsed = fc.integer({ min: 0, max: 15 * minute });
  fc.assert(
    fc.property(outcomes, fc.nat(2 * minute), elapsed, (ends, queueMs, passed) => {
      const course = { host: hostWith(ends, queueMs), roll: 1, createdAt, awaited: false };
      const { status, tried, nextAttemptAt } = progressAt(course, createdAt + passed);
      expect({ status, count: tried.length, next: nextAttemptAt }).toEqual(
        naive(ends, createdAt + queueMs, createdAt + passed),
      );
      expect(tried.map(({ number }) => number)).toEqual(tried.map((_, index) => index + 1));
    }),
  );
});

it('never goes back as the clock moves on', () => {
  const rank = { pending: 0, retrying: 1, delivered: 2, failed: 2 };
  fc.assert(
    fc.property(outcomes, fc.array(fc.nat(15 * minute), { minLength: 2 }), (ends, times) => {
      const course = { host: hostWith(ends, 50), roll: 1, createdAt, awaited: false };
      const seen = times
        .toSorted((one, other) => one - other)
        .map((time) => progressAt(course, createdAt + time));
      for (const [index, later] of seen.entries()) {
        const earlier = seen[index - 1] ?? later;
        expect(later.tried.slice(0, earlier.tried.length)).toEqual(earlier.tried);
        expect(rank[later.status]).toBeGreaterThanOrEqual(rank[earlier.status]);
      }
    }),
  );
});

it('has its first attempt behind it at once where somebody waited for that, and is retried as any other', () => {
  fc.assert(
    fc.property(outcomes, (ends) => {
      const course = { host: hostWith(ends, 90_000), roll: 1, createdAt, awaited: true };
      const { status, tried } = progressAt(course, createdAt);
      expect(tried).toMatchObject([{ number: 1, startedAt: createdAt }]);
      expect(status).toBe(isSuccess(ends[0]) ? 'delivered' : 'retrying');
      expect(progressAt(course, createdAt + 11 * minute).status).toBe(
        ends.some(isSuccess) ? 'delivered' : 'failed',
      );
    }),
  );
});
