import { describe, expect, it } from 'vitest';

import { type Attempt, attemptErrorKinds } from '~/contract/deliveries';

import { attemptOutcome } from './attemptOutcome';

const answered = (status: number): Pick<Attempt, 'response' | 'error'> => ({
  response: { status, headers: {}, body: '', truncated: false },
  error: null,
});
const failed = (kind: string): Pick<Attempt, 'response' | 'error'> => ({
  response: null,
  error: { kind, message: 'Technical words' },
});

describe('an answer', () => {
  it.each([
    [200, '200 OK'],
    [204, '204 No Content'],
    [299, '299'],
  ])('of %i is a success and needs no advice', (status, title) => {
    expect(attemptOutcome(answered(status))).toEqual({ succeeded: true, title });
  });

  it.each([
    [199, '199', 'from 200 to 299'],
    [308, '308 Permanent Redirect', 'Enter the final URL'],
    [400, '400 Bad Request', 'Its answer may say why'],
    [401, '401 Unauthorized', 'Check the API key'],
    [403, '403 Forbidden', 'Check the API key'],
    [404, '404 Not Found', 'Check the path'],
    [405, '405 Method Not Allowed', 'accepts POST'],
    [410, '410 Gone', 'disable the webhook'],
    [413, '413 Content Too Large', 'larger than the receiver accepts'],
    [429, '429 Too Many Requests', 'Raise the limit'],
    [503, '503 Service Unavailable', 'Look into its logs'],
    [599, '599', 'Look into its logs'],
  ])('of %i says what to try', (status, title, advice) => {
    const outcome = attemptOutcome(answered(status));
    expect(outcome).toMatchObject({ succeeded: false, title });
    expect(outcome.advice).toContain(advice);
  });
});

describe('an error', () => {
  it.each(attemptErrorKinds)('of the kind %s has words of its own and says what to try', (kind) => {
    const { succeeded, title, advice } = attemptOutcome(failed(kind));
    expect(succeeded).toBe(false);
    expect(title).toMatch(/^[A-Z].* /);
    expect(advice).toMatch(/\.$/);
  });

  it('of a kind that we do not know is shown as it came', () => {
    expect(attemptOutcome(failed('quotaExceeded'))).toEqual({ succeeded: false, title: 'quotaExceeded' });
  });

  it('counts also when there was an answer, which is named', () => {
    const redirected = { ...failed('redirect'), response: answered(302).response };
    expect(attemptOutcome(redirected).title).toBe('The receiver answered with a redirect (302 Found)');
  });

  it('is missing where no answer came: that is said', () => {
    expect(attemptOutcome({ response: null, error: null }).title).toBe('No answer came');
  });
});
