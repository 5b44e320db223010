import { progressAt } from './attempts';
import { causesOf, type LogEntry, type Range, visitDeliveries, type World } from './deliveryLog';

/** When the first delivery can have been; Infinity where there is none. */
const beginning = ({ streams, sent }: World, webhookId: string | undefined): number =>
  Math.min(
    ...causesOf(streams, webhookId).map(({ from }) => from),
    ...causesOf(sent, webhookId).map(({ createdAt }) => createdAt),
  );

/** A place in the log, which stays where it is when new deliveries arrive. */
export type Position = { createdAt: number; id: string };

/** What a reader of the log wants: which ones, how many of them, and those before which place. */
type LogQuery = Range & {
  webhookId?: string | undefined;
  wants?: (entry: LogEntry) => boolean;
  /** The last one that the reader has. */
  after?: Position | undefined;
  limit: number;
  now: number;
};

/** Newest first; of two at the same time, the one with the greater id. */
const byAge = (one: Position, other: Position): number =>
  other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1);

/** How far back the log is searched at first, in milliseconds; then twice as far each time, until there are enough. */
const firstWindow = 3 * 3_600_000;

/** The newest deliveries, newest first. Searches no further back than it has to. */
export function newestDeliveries(world: World, query: LogQuery): LogEntry[] {
  const { webhookId, since, after, wants = () => true, limit, now } = query;
  const found: LogEntry[] = [];
  // What is created in this very millisecond is part of the log.
  let until = Math.min(query.until, now + 1, after ? after.createdAt + 1 : Infinity);
  const end = Math.max(since, beginning(world, webhookId));
  for (let span = firstWindow; until > end && found.length < limit; span *= 2) {
    const from = Math.max(end, until - span);
    const part: LogEntry[] = [];
    visitDeliveries(world, { webhookId, since: from, until }, (sending) => {
      if (after && byAge(sending, after) <= 0) return;
      const entry = { sending, progress: progressAt(sending, now) };
      if (wants(entry)) part.push(entry);
    });
    found.push(...part.toSorted((one, other) => byAge(one.sending, other.sending)));
    until = from;
  }
  return found.slice(0, limit);
}
