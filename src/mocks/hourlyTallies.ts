import { progressAt } from './attempts';
import type { Trouble } from './seed/trouble';
import { type Stream, visitEvents } from './stream';
import { streamDeliveries } from './streamDeliveries';
import { count, noTally, type Tally } from './tally';

/** Tallies of whole hours in which nothing can happen any more, by stream. A month of a busy world costs 100 ms without. */
const settled = new Map<string, Map<number, Tally>>();
/** More than any world has; those of worlds that were reset go in the end. */
const keptStreams = 200;

function settledOf(stream: Stream, troubles: Trouble[]): Map<number, Tally> {
  // Closing a stream changes nothing about what it was before.
  const key = JSON.stringify([{ ...stream, until: null }, troubles]);
  const known = settled.get(key);
  if (known) return known;
  if (settled.size >= keptStreams) settled.clear();
  const hours = new Map<number, Tally>();
  settled.set(key, hours);
  return hours;
}

const hour = 3_600_000;

/**
 * Calls back with the tally of each UTC hour of a range in which a stream may have deliveries. The first and the last may be cut
 * short; the range must not reach into the future.
 */
export function visitHours(
  { stream, troubles, now }: { stream: Stream; troubles: Trouble[]; now: number },
  { since, until }: { since: number; until: number },
  visit: (tally: Tally, start: number) => void,
): void {
  const known = settledOf(stream, troubles);
  const delivery = streamDeliveries(stream, troubles);
  const first = Math.floor(Math.max(since, stream.from) / hour) * hour;
  const end = Math.min(until, stream.until ?? Infinity);
  for (let start = first; start < end; start += hour) {
    const part = { since: Math.max(since, start), until: Math.min(end, start + hour) };
    const isWhole = part.since === start && part.until === start + hour;
    const stored = isWhole ? known.get(start) : undefined;
    const tally = stored ?? noTally();
    if (!stored) {
      visitEvents(stream, part, (event) => count(tally, progressAt(delivery(event), now)));
      const isSettled = tally.counts.pending + tally.counts.retrying === 0;
      if (isWhole && isSettled) known.set(start, tally);
    }
    visit(tally, part.since);
  }
}
