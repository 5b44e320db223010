import type { Attempt, AttemptErrorKind } from '~/contract/deliveries';

import { chance, mix } from './hash';
import { timeoutMs } from './receiverAnswers';

/** What came of one attempt, in short. */
export type Outcome = { durationMs: number; status: number | null; error: AttemptErrorKind | null };

/** What a receiver answers besides its status. */
export type Reply = { headers: Record<string, string>; body: string };

/** How a receiver takes what it is sent. The mock sends nothing anywhere: it asks this. */
export type Receiver = {
  /** For people, in a few words. */
  does: string;
  /** Quick, because a report over a month asks for very many. `roll` is chance, the same whenever it is asked. */
  outcome: (roll: number, attempt: number) => Outcome;
  /** Spells out an answer. */
  reply: (status: number, request: Attempt['request']) => Reply;
  /** Says why no answer came, or why it does not count, as a network library would. */
  explain: (url: URL) => string;
};

/** Any 2xx is a success. */
export const isSuccess = ({ status, error }: Outcome): boolean =>
  error === null && status !== null && status >= 200 && status < 300;

/** Most answers take about as long as is typical, a few much longer, but none so long that nobody waits for it. In milliseconds. */
export function answerTime(typicalMs: number, roll: number): number {
  const luck = chance(roll, 'duration');
  return Math.min(Math.round(typicalMs * (0.6 + 0.8 * luck + 0.04 / (1.01 - luck))), timeoutMs - 1);
}

const json = (value: unknown): Reply => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

const nothing: Reply = { headers: {}, body: '' };

/** What most receivers say with a status. */
export function usualReply(status: number, { headers }: Attempt['request']): Reply {
  if (status === 204) return nothing;
  if (status === 202) return json({ status: 'accepted' });
  return status < 300
    ? json({ received: true, id: headers['X-Webhook-Delivery'] })
    : json({ error: 'request failed' });
}

/** A receiver that answers with one status, always. */
export const answering = (
  status: number,
  does: string,
  { typicalMs = 120, reply = usualReply }: { typicalMs?: number; reply?: Receiver['reply'] } = {},
): Receiver => ({
  does,
  outcome: (roll, attempt) => ({
    durationMs: answerTime(typicalMs, mix(roll, attempt)),
    status,
    error: null,
  }),
  reply,
  explain: () => '',
});

/** A receiver whose answer never comes. */
export const unanswered = (
  error: AttemptErrorKind,
  does: string,
  { durationMs, explain }: { durationMs: number; explain: Receiver['explain'] },
): Receiver => ({
  does,
  outcome: (roll, attempt) => ({
    durationMs: Math.round(durationMs * (1 + 0.4 * chance(mix(roll, attempt), 'duration'))),
    status: null,
    error,
  }),
  reply: () => nothing,
  explain,
});
