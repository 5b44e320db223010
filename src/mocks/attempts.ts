import { type DeliveryStatus, retryMinutes } from '~/contract/deliveries';

import type { Host } from './hosts';
import { isSuccess, type Outcome, type Receiver } from './receiver';

/** An attempt that has ended. Time in milliseconds. */
export type Tried = { number: number; startedAt: number; outcome: Outcome; receiver: Receiver };

/** How far a delivery has come: the attempts that have ended, and when the next one is due. */
export type Progress = { status: DeliveryStatus; tried: Tried[]; nextAttemptAt: number | null };

/** Minutes after the first attempt at which each attempt starts. */
const schedule = [0, ...retryMinutes];

/** What a delivery's attempts follow from. */
export type Course = {
  host: Host;
  /** Chance, the same whenever it is asked. */
  roll: number;
  createdAt: number;
  /** Whether somebody waited for the first attempt: it counts as ended, however long it took. */
  awaited: boolean;
};

/**
 * How far a delivery has come by `now`. No timers: it follows from the clock alone, so that a reload, another tab or a moved
 * clock finds it where it has to be.
 */
export function progressAt({ host, roll, createdAt, awaited }: Course, now: number): Progress {
  const tried: Tried[] = [];
  const firstAt = createdAt + (awaited ? 0 : host.queueMs(roll));
  for (let number = 1; number <= schedule.length; number += 1) {
    const startedAt = firstAt + (schedule[number - 1] ?? 0) * 60_000;
    const receiver = host.receiverAt(startedAt);
    const outcome = receiver.outcome(roll, number);
    const hasEnded = startedAt + outcome.durationMs <= now || (awaited && number === 1);
    if (!hasEnded) {
      return number === 1
        ? { status: 'pending', tried, nextAttemptAt: null }
        : { status: 'retrying', tried, nextAttemptAt: startedAt };
    }
    tried.push({ number, startedAt, outcome, receiver });
    if (isSuccess(outcome)) return { status: 'delivered', tried, nextAttemptAt: null };
  }
  return { status: 'failed', tried, nextAttemptAt: null };
}
