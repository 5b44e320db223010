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
    ['a problem with detail', 'status', { status: 409, problem: { ...problem, detail: 'Taken.' } }, 'Taken.'],
    ['401', 'status', { status: 401 }, 'Your session has ended. Sign in again.'],
    ['403', 'status', { status: 403 }, 'You do not have permission'],
    ['404', 'status', { status: 404 }, 'This no longer exists.'],
    ['429', 'status', { status: 429 }, 'Too many requests. Wait a moment'],
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
  ['timeout', undefined, true],
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
