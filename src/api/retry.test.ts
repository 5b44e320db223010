import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiError } from './apiError';
import { pause, readRetryAfter, waitBeforeRetry } from './retry';

const busy = new ApiError('status', { status: 503 });
const askedToWait = (ms: number) => new ApiError('status', { status: 429, retryAfterMs: ms });

describe('the wait before another try', () => {
  it.each([
    ['the first', 1, 0, 500],
    ['the first, with the worst luck', 1, 1, 1000],
    ['the second', 2, 0, 1000],
    ['the second, with the worst luck', 2, 1, 2000],
  ])('after %s failure', (_, failures, luck, ms) => {
    expect(waitBeforeRetry(busy, failures, () => luck)).toBe(ms);
  });

  it('is none after the third failure', () => {
    expect(waitBeforeRetry(busy, 3)).toBeUndefined();
  });

  it('is at least what the server asks for', () => {
    expect(waitBeforeRetry(askedToWait(2000), 1, () => 0)).toBe(2500);
  });

  it('is none where the server wants to be left alone for long', () => {
    expect(waitBeforeRetry(askedToWait(10_001), 1)).toBeUndefined();
  });

  it.each([
    new ApiError('timeout'),
    new ApiError('contract', { status: 200 }),
    new ApiError('status', { status: 500 }),
    new ApiError('status', { status: 401 }),
    new ApiError('status', { status: 404 }),
  ])('is none after %s', (error) => {
    expect(waitBeforeRetry(error, 1)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-15T12:00:00Z');

  it.each([
    ['2', 2000],
    [' 120 ', 120_000],
    ['0', 0],
    ['Sun, 15 Mar 2026 12:00:30 GMT', 30_000],
    ['Sun, 15 Mar 2026 11:00:00 GMT', 0],
    ['', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    [null, undefined],
  ])('%s is %s ms', (value, ms) => {
    expect(readRetryAfter(value, now)).toBe(ms);
  });
});

describe('a pause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends when its time is over', async () => {
    let isOver = false;
    const waiting = pause(500).finally(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(499);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(isOver).toBe(true);
  });

  it.each(['before', 'while'])('is broken off when the signal is aborted %s it waits', async (when) => {
    const leaving = new AbortController();
    const reason = new Error('The page was left.');
    if (when === 'before') leaving.abort(reason);
    const waiting = pause(500, leaving.signal);
    leaving.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });
});
