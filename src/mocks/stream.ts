import * as z from 'zod/mini';

import { ApiKeyInfo } from '~/contract/apiKey';
import { EventSelection } from '~/contract/webhooks';

import { chance, hashText, mix } from './hash';
import { averageBusyness, busyness } from './rhythm';

const day = 24 * 3_600_000;

/** Where deliveries go, as the webhook had it when they were caused. Of the API key only what may be known. */
export const Target = z.object({ webhookId: z.string(), url: z.string(), apiKey: z.nullable(ApiKeyInfo) });
export type Target = z.infer<typeof Target>;

/**
 * Events that a webhook is sent by itself, with the settings that it had meanwhile. They are never stored: each follows from
 * the stream's key and the event's number, so that any one and any range of time can be computed. Times in milliseconds.
 */
export const Stream = z.extend(Target, {
  /** Part of the ids of its deliveries. */
  key: z.string(),
  events: EventSelection,
  from: z.number(),
  /** null: still open. */
  until: z.nullable(z.number()),
  /** How often events happen: so many a day on average, by day more than by night; or at these moments, oldest first. */
  pace: z.union([z.object({ perDay: z.number() }), z.object({ moments: z.array(z.number()) })]),
});
export type Stream = z.infer<typeof Stream>;

/** One event of a stream. All that is left to chance about it follows from `roll`. */
export type StreamEvent = { index: number; time: number; roll: number };

/** Average time from one number to the next. Some numbers are left out, at times when little happens. */
const periodOf = ({ perDay }: { perDay: number }): number => (day / perDay) * averageBusyness;

/** Finds the event of a stream that has a number, if there is one. Later numbers happen later. */
export function eventsByIndex({
  key,
  from,
  until,
  pace,
}: Stream): (index: number) => StreamEvent | undefined {
  const seed = hashText(key);
  if ('moments' in pace) {
    return (index) => {
      const time = pace.moments[index];
      return time === undefined ? undefined : { index, time, roll: mix(seed, index) };
    };
  }
  const period = periodOf(pace);
  return (index) => {
    const roll = mix(seed, index);
    const time = Math.floor(from + (index + chance(roll, 'moment')) * period);
    if (until !== null && time >= until) return undefined;
    return chance(roll, 'happens') < busyness(time) ? { index, time, roll } : undefined;
  };
}

/** Calls back for each event of a range (`since` is part of it, `until` is not), oldest first. */
export function visitEvents(
  stream: Stream,
  { since, until }: { since: number; until: number },
  visit: (event: StreamEvent) => void,
): void {
  const { from, pace } = stream;
  const end = Math.min(until, stream.until ?? Infinity);
  const moments = 'moments' in pace;
  const first = moments ? 0 : Math.max(0, Math.floor((since - from) / periodOf(pace)) - 1);
  const last = moments ? pace.moments.length : Math.ceil((end - from) / periodOf(pace));
  const eventAt = eventsByIndex(stream);
  for (let index = first; index < last; index += 1) {
    const event = eventAt(index);
    if (event && event.time >= since && event.time < end) visit(event);
  }
}
