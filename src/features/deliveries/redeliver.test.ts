import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { ApiError } from '~/api/apiError';
import type { DeliveryDetails } from '~/contract/deliveries';
import { createMockServer } from '~/mocks/node';

import { readEveryDelivery } from './deliveryQueries';
import { outcomeWords, redeliver, refusalWords } from './redeliver';

// Another try comes at once.
vi.mock(import('~/api/retry'), async (original) => ({
  ...(await original()),
  pause: () => Promise.resolve(),
}));

const server = createMockServer();
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://console.test/'));
  server.listen();
});
afterEach(() => server.reset());
afterAll(() => {
  server.close();
  vi.unstubAllGlobals();
});

const since = new Date(Date.now() - 7 * 24 * 3_600_000).toISOString();
const read = () => readEveryDelivery({ webhookId: 'wh_crm-groups', since });

it('sends once for two presses at the same time, and again for a later one', async () => {
  const before = await read();
  const id = before[0]?.id ?? '';
  const [first, second] = await Promise.all([redeliver(id), redeliver(id)]);
  expect(second).toBe(first);
  expect(await read()).toHaveLength(before.length + 1);
  await redeliver(id);
  expect(await read()).toHaveLength(before.length + 2);
});

it('can be tried again after a failure', async () => {
  const id = (await read())[0]?.id ?? '';
  server.setFaults('redeliver:forbidden');
  await expect(redeliver(id)).rejects.toThrow('This answer comes from the fault "forbidden".');
  server.setFaults();
  expect(await redeliver(id)).toMatchObject({ redeliveryOf: id });
});

it('is the same one when it is tried again after no answer came at all', async () => {
  const before = await read();
  const id = before[0]?.id ?? '';
  server.setFaults('redeliver:lost-reply');
  await expect(redeliver(id)).rejects.toMatchObject({ isUnclear: true });
  expect(await read()).toHaveLength(before.length + 1);
  server.setFaults();
  expect(await redeliver(id)).toMatchObject({ redeliveryOf: id });
  expect(await read()).toHaveLength(before.length + 1);
});

describe('what became of it', () => {
  const sent = (status: string, answer?: number): DeliveryDetails => ({
    id: 'dlv_2',
    webhookId: 'wh_1',
    webhookName: 'One',
    eventType: 'USER_LOGIN',
    trigger: 'redelivery',
    redeliveryOf: 'dlv_1',
    status,
    attemptCount: 1,
    nextAttemptAt: null,
    createdAt: '2026-03-15T12:00:00Z',
    body: { event_time: '2026-03-15T12:00:00Z', event_type: 'USER_LOGIN', current_context: {}, data: {} },
    attempts:
      answer === undefined
        ? []
        : [
            {
              number: 1,
              startedAt: '2026-03-15T12:00:00Z',
              durationMs: 20,
              request: { method: 'POST', url: 'https://example.com', headers: {}, body: '' },
              response: { status: answer, headers: {}, body: '', truncated: false },
              error: null,
            },
          ],
  });

  it.each([
    ['delivered', 200, 'USER_LOGIN was sent again: Delivered.'],
    ['failed', 500, 'USER_LOGIN was sent again and failed again: 500 Internal Server Error.'],
    [
      'retrying',
      503,
      'USER_LOGIN was sent again and failed again: 503 Service Unavailable. It will be tried again.',
    ],
    ['pending', undefined, 'USER_LOGIN was sent again. There is no answer yet.'],
    ['abandoned', undefined, 'USER_LOGIN was sent again. There is no answer yet.'],
  ])('%s with %s: %s', (status, answer, words) => {
    expect(outcomeWords(sent(status, answer))).toBe(words);
  });
});

describe('why it was not confirmed', () => {
  const mayHaveBeenSent = /It may have been sent all the same/;

  it.each([
    new ApiError('network'),
    new ApiError('timeout'),
    new ApiError('contract', { status: 201 }),
    new ApiError('status', { status: 502 }),
  ])('%s: nobody knows whether it was sent', (error) => {
    expect(refusalWords(error)).toMatch(mayHaveBeenSent);
  });

  it.each([403, 404, 429])('status %i: it was not sent', (status) => {
    expect(refusalWords(new ApiError('status', { status }))).not.toMatch(mayHaveBeenSent);
  });
});
