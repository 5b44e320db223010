import type { WebhookCreate } from '~/contract/webhooks';

import type { Data } from './db';
import { fingerprint } from './fingerprint';
import { fieldError } from './problemError';
import type { StoredWebhook } from './seed/storedWebhook';
import type { SentDelivery } from './sentFromConsole';

/** How many first answers are kept; the oldest go first. */
const kept = 100;

/** The answer this create request got the first time. Refuses a key that came with another body. */
export function firstAnswer(data: Data, key: string | null, body: WebhookCreate): StoredWebhook | undefined {
  if (key === null) return undefined;
  const first = data.firstAnswers.find((answer) => answer.key === fingerprint(key));
  if (first) requireSameBody(first.body, body);
  return first?.webhook;
}

/** The delivery that this request caused the first time. Refuses a key that came with another body, or for something else. */
export function firstSent(data: Data, key: string | null, body: unknown): SentDelivery | undefined {
  if (key === null) return undefined;
  const first = data.sent.find(({ cause }) => cause?.key === fingerprint(key));
  if (first?.cause) requireSameBody(first.cause.body, body);
  return first;
}

function requireSameBody(first: string, body: unknown): void {
  if (first === fingerprint(body)) return;
  throw fieldError(
    'validation-failed',
    '',
    'This Idempotency-Key was used for another request. Use a new key for each one.',
    'idempotency-key-reused',
  );
}

/** Remembers a success. Only fingerprints of the key and the body: the body may hold an API key. */
export function rememberAnswer(
  data: Data,
  key: string | null,
  body: WebhookCreate,
  webhook: StoredWebhook,
): void {
  if (key === null) return;
  data.firstAnswers = [
    ...data.firstAnswers,
    { key: fingerprint(key), body: fingerprint(body), webhook },
  ].slice(-kept);
}

/** A request with what makes it the same request again: its key, and what it asks for. */
export type Cause = { key: string | null; body: unknown };

/** What is kept of the request that caused a delivery. */
export const causeOf = ({ key, body }: Cause): Pick<SentDelivery, 'cause'> =>
  key === null ? {} : { cause: { key: fingerprint(key), body: fingerprint(body) } };
