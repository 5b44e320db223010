import type { ApiError } from './apiError';

/** How often a read is tried again. */
const retries = 2;

/** Longest wait before the first further try, in milliseconds; it doubles with each. */
const firstWaitMs = 1000;

/** A server that wants to be left alone for longer than this (ms) is: nobody looks at a spinner that long. */
const longestWaitMs = 10_000;

/**
 * How long to wait before a call that failed is tried again, in milliseconds; undefined when it is not worth it. The waits grow
 * and are spread by chance, so that many consoles do not come back at once; what the server asks for in `Retry-After` is kept.
 * `failures` counts the tries so far.
 */
export function waitBeforeRetry(
  error: ApiError,
  failures: number,
  random: () => number = Math.random,
): number | undefined {
  if (!error.isTransient || failures > retries) return undefined;
  const asked = error.retryAfterMs ?? 0;
  if (asked > longestWaitMs) return undefined;
  const longest = firstWaitMs * 2 ** (failures - 1);
  return asked + longest / 2 + (random() * longest) / 2;
}

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // What a caller hands to `abort` is the caller's affair, as it is in fetch.
    const stop = () => {
      clearTimeout(timer);
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- a signal's reason, passed through
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * What `Retry-After` says, in milliseconds from now: seconds or a date (RFC 9110, 10.2.3). Undefined where it is absent or no
 * sense can be made of it.
 */
export function readRetryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  // Date.parse takes "-1" and "3.5" for years.
  const time = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
