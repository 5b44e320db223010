import { describe, expect, it } from 'vitest';

import { ApiError, type ApiErrorKind } from './apiError';

const problem = {
  type: 'https://api.example.com/problems/name-taken',
  title: 'The name is taken',
  status: 409,
};

describe('the sentence for', () => {
  it.each([
    ['no answer', 'network', {}, 'could not be reached'],
    ['no answer in time', 'timeout', {}, 'took too long'],
    ['a broken contract', 'contract', { status: 200 }, 'does not understand'],
    ['a web page', 'contract', { status: 200, flaw: 'page' }, 'A web page came instead of'],
    ['an empty answer', 'contract', { status: 200, flaw: 'empty' }, 'answer was empty. Try again'],
    ['an answer that breaks off', 'contract', { status: 200, flaw: 'cut' }, 'answer broke off. Try again'],
    ['a problem with detail', 'status', { status: 409, problem: { ...problem, detail: 'Taken.' } }, 'Taken.'],
    ['401', 'status', { status: 401 }, 'Your session has ended. Sign in again.'],
    ['403', 'status', { status: 403 }, 'You do not have permission'],
    ['404', 'status', { status: 404 }, 'This no longer exists.'],
    ['429', 'status', { status: 429 }, 'Too many requests. Wait a moment'],
    ['429 for a second', 'status', { status: 429, retryAfterMs: 800 }, 'Wait 1 second and try again.'],
    ['429 for a while', 'status', { status: 429, retryAfterMs: 40_000 }, 'Wait 40 seconds and try again.'],
    ['429 for long', 'status', { status: 429, retryAfterMs: 600_000 }, 'Wait 10 minutes and try again.'],
    ['418', 'status', { status: 418 }, 'The server refused the request (status 418).'],
    [
      '409 with a problem without detail',
      'status',
      { status: 409, problem },
      'refused the request (status 409)',
    ],
    ['500', 'status', { status: 500 }, 'The server has a problem (status 500). Try again'],
    ['503', 'status', { status: 503 }, 'The server has a problem (status 503). Try again'],
    ['an error without a status', 'status', {}, 'The request failed. Try again'],
  ] as const)('%s', (_, kind, circumstances, sentence) => {
    expect(new ApiError(kind, circumstances).message).toContain(sentence);
  });

  it('a detail that is empty is the one for the status', () => {
    const error = new ApiError('status', { status: 404, problem: { ...problem, status: 404, detail: '' } });
    expect(error.message).toBe('This no longer exists.');
  });
});

it.each<[ApiErrorKind, number | undefined, boolean]>([
  ['network', undefined, true],
  ['timeout', undefined, false],
  ['status', 429, true],
  ['status', 502, true],
  ['status', 503, true],
  ['status', 504, true],
  ['status', 400, false],
  ['status', 401, false],
  ['status', 404, false],
  ['status', 409, false],
  ['status', 422, false],
  ['status', 500, false],
  ['status', 501, false],
  ['contract', 200, false],
])('%s %s is worth another try: %s', (kind, status, transient) => {
  expect(new ApiError(kind, status === undefined ? {} : { status }).isTransient).toBe(transient);
});

it('gives the name of the problem, and none where there was no problem', () => {
  expect(new ApiError('status', { status: 409, problem }).problemName).toBe('name-taken');
  expect(new ApiError('status', { status: 409 }).problemName).toBeUndefined();
});

const answered = { status: 500, requestId: 'req_7', problem: { ...problem, status: 500, detail: 'Broken.' } };

it.each<[string, ApiError, boolean]>([
  ['no answer', new ApiError('network'), true],
  ['none in time', new ApiError('timeout'), true],
  ['an unreadable success', new ApiError('contract', { status: 201 }), true],
  ['a gateway’s error', new ApiError('status', { status: 502 }), true],
  ['a server that crashed', new ApiError('status', answered), true],
  ['a refusal', new ApiError('status', { status: 409, problem }), false],
  ['a refusal without a word', new ApiError('status', { status: 429 }), false],
])('after %s it is open whether a write happened: %s', (_, error, open) => {
  expect(error.isUnclear).toBe(open);
});

it('says what was found out about a write', () => {
  const lost = new ApiError('network', {});
  const nothing = lost.withNothingDone('Nothing was saved.');
  expect(nothing.message).toMatch(/^The server could not be reached\..* Nothing was saved\.$/);
  expect(nothing.isUnclear).toBe(false);
  const doubt = lost.withDoubt('It may have been saved.');
  expect(doubt.message).toMatch(/It may have been saved\.$/);
  expect(doubt.isUnclear).toBe(true);
});

it('reports the request id where the fault is the server’s', () => {
  expect(new ApiError('status', answered).report).toBe('Broken. Request id: req_7');
  expect(new ApiError('contract', { status: 200, requestId: 'req_8' }).report).toMatch(/Request id: req_8$/);
  expect(new ApiError('status', { status: 409, problem, requestId: 'req_9' }).report).not.toMatch('req_9');
  expect(new ApiError('network').report).toBe(new ApiError('network').message);
});
