import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { callOnce } from './callOnce';
import { readEveryWebhook } from './everyWebhook';

// Another try comes at once.
vi.mock(import('./retry'), async (original) => ({ ...(await original()), pause: () => Promise.resolve() }));

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

const body = {
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
} as const;

const create = (name = body.name) =>
  callOnce(
    'createWebhook',
    { body: { ...body, events: { mode: 'selected', types: ['SMS_SENT'] }, name } },
    'key-1',
  );
const found = async () => (await readEveryWebhook({ q: 'Orders' })).length;

it('is answered at once as a rule', async () => {
  expect(await create()).toMatchObject({ reply: { name: 'Orders' }, askedAgain: false });
});

it.each([
  'lost-reply',
  'offline',
  'internal',
  'bad-gateway',
  'html',
  'empty',
  'cut-json',
  'contract',
  'login-page',
] as const)('after %s it asks again, and one webhook comes of it', async (kind) => {
  server.setFaults(`createWebhook:${kind}:once`);
  expect(await create()).toMatchObject({ reply: { name: 'Orders' }, askedAgain: true });
  expect(await found()).toBe(1);
});

it('gives up when no answer comes at all, and a later try with the same key is the same one', async () => {
  server.setFaults('createWebhook:lost-reply');
  await expect(create()).rejects.toMatchObject({ kind: 'network', isUnclear: true });
  server.setFaults();
  await create();
  expect(await found()).toBe(1);
});

it.each(['name-taken', 'forbidden', 'rate-limited'] as const)('does not repeat after %s', async (kind) => {
  const fetch = vi.spyOn(globalThis, 'fetch');
  server.setFaults(`createWebhook:${kind}`);
  await expect(create()).rejects.toMatchObject({ problemName: kind, isUnclear: false });
  expect(fetch).toHaveBeenCalledTimes(1);
});
