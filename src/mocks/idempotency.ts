import type { WebhookCreate } from '~/contract/webhooks';

import type { Data } from './db';
import { fingerprint } from './fingerprint';
import { fieldError } from './problemError';
import type { StoredWebhook } from './seed/storedWebhook';

/** How many first answers are kept; the oldest go first. */
const kept = 100;

/**
 * Tells one body from another. The body holds an API key, which may be easy to guess, and all else of it is stored in the clear.
 * With the Idempotency-Key mixed in, which is random and never stored, no guess can be put to the test.
 */
const bodyPrint = (key: string, body: WebhookCreate): string => fingerprint([key, body]);

/** The answer this create request got the first time. Refuses a key that came with another body. */
export function firstAnswer(data: Data, key: string | null, body: WebhookCreate): StoredWebhook | undefined {
  if (key === null) return undefined;
  const first = data.firstAnswers.find((answer) => answer.key === fingerprint(key));
  if (first && first.body !== bodyPrint(key, body)) {
    throw fieldError(
      'validation-failed',
      '',
      'This Idempotency-Key was used for another request. Use a new key for each webhook.',
      'idempotency-key-reused',
    );
  }
  return first?.webhook;
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
    { key: fingerprint(key), body: bodyPrint(key, body), webhook },
  ].slice(-kept);
}
