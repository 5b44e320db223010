import { parseUrl } from '~/contract/parseUrl';

import { chance, hashText, mix } from './hash';
import { answering, answerTime, type Receiver, usualReply } from './receiver';
import { namedReceiver, receivers } from './receivers';
import { type HostHabit, hostHabits } from './seed/hostHabits';
import type { Trouble } from './seed/trouble';

/** What stands behind a URL. */
export type Host = {
  /** How long an event waits before its first attempt, in milliseconds. */
  queueMs: (roll: number) => number;
  /** Who answers at a time. */
  receiverAt: (time: number) => Receiver;
};

/** How a host that nothing is known of answers: its name decides. */
function anyHabit(hostname: string): HostHabit {
  const roll = hashText(hostname);
  const statuses = [200, 200, 202, 204] as const;
  return { status: statuses[roll % statuses.length] ?? 200, typicalMs: 60 + (roll % 340) };
}

/** A receiver that nearly always answers well. */
function ordinary({ status, typicalMs, hiccups = 0, refusals = 0 }: HostHabit): Receiver {
  return {
    ...answering(status, `answers ${status} in most cases`),
    outcome: (roll, attempt) => {
      if (chance(roll, 'refusal') < refusals) return receivers.rejects.outcome(roll, attempt);
      const attemptRoll = mix(roll, attempt);
      if (chance(attemptRoll, 'hiccup') < hiccups) return receivers.unavailable.outcome(attemptRoll, attempt);
      return { durationMs: answerTime(typicalMs, attemptRoll), status, error: null };
    },
    reply: (answered, request) => {
      if (answered === 422) return receivers.rejects.reply(answered, request);
      if (answered === 503) return receivers.unavailable.reply(answered, request);
      return usualReply(answered, request);
    },
  };
}

/** This machine: nothing of the mock's listens there. */
const isLocal = /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/;
/** Addresses that are private or link-local. */
const isPrivate =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|169\.254(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|0\.0\.0\.0|\[f[cde].*)$/;

function usualReceiver(hostname: string, habit: HostHabit): Receiver {
  if (hostname === '') return receivers['unknown-host'];
  if (isLocal.test(hostname)) return receivers.refuses;
  if (isPrivate.test(hostname)) return receivers.blocked;
  if (hostname.endsWith('.invalid')) return receivers['unknown-host'];
  return namedReceiver(hostname.split('.')[0] ?? '') ?? ordinary(habit);
}

/** Finds who answers at a URL; a host with troubles behaves as they say while they last. */
export function hostOf(url: string, troubles: Trouble[]): Host {
  // What is no URL at all may be stored too.
  const hostname = parseUrl(url)?.hostname ?? '';
  const habit = hostHabits.get(hostname) ?? anyHabit(hostname);
  const usual = usualReceiver(hostname, habit);
  const own = troubles.filter(({ host }) => host === hostname);
  return {
    queueMs: (roll) => Math.round(20 + 180 * chance(roll, 'queue')) + (habit.queueMs ?? 0),
    receiverAt: (time) => {
      if (own.length === 0) return usual;
      const trouble = own.find(({ from, until }) => from <= time && (until === null || time < until));
      return trouble ? receivers[trouble.as] : usual;
    },
  };
}
