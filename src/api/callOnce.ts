import type { IdempotentName, ReplyOf } from '~/contract/endpoints';

import { ApiError } from './apiError';
import { call, type CallOptions } from './request';
import { pause } from './retry';

/** How often the server is asked again what became of a request, and the first wait before that (ms); it doubles. */
const askAgain = 2;
const firstWaitMs = 1000;

/** After this much waiting (ms) nobody is asked any more: whoever is at the console must decide. */
const patienceMs = 40_000;

/** What a write gave; `askedAgain` when an answer was lost and the server had to be asked what became of it. */
export type Written<Reply> = { reply: Reply; askedAgain: boolean };

/**
 * Makes a write that has an `Idempotency-Key` happen once. Where no answer tells whether it did, the same request with the same
 * key finds out: the server gives its first answer again, or acts now if it never got the first one.
 * @throws ApiError as `call` does; one that `isUnclear` when it could not be found out either.
 */
export async function callOnce<Name extends IdempotentName>(
  name: Name,
  options: CallOptions<Name>,
  key: string,
): Promise<Written<ReplyOf<Name>>> {
  const request = { ...options, headers: { 'Idempotency-Key': key } };
  const begun = Date.now();
  for (let asked = 0; ; asked += 1) {
    try {
      // Each try follows from how the one before it ended.
      return { reply: await call(name, request), askedAgain: asked > 0 };
    } catch (error) {
      const isOpen = error instanceof ApiError && error.isUnclear;
      if (!isOpen || asked >= askAgain || Date.now() - begun > patienceMs) throw error;
      await pause(firstWaitMs * 2 ** asked, options.signal);
    }
  }
}
