import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { readEveryDelivery } from './deliveryQueries';
import { testSender } from './sendTest';

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

const webhookId = 'wh_crm-groups';
const since = new Date(Date.now() - 60_000).toISOString();
const tests = async () =>
  (await readEveryDelivery({ webhookId, since })).filter(({ trigger }) => trigger === 'test').length;

describe('a test event', () => {
  it('is another one each time', async () => {
    const send = testSender(webhookId);
    const first = await send({ eventType: 'USER_LOGIN' });
    expect((await send({ eventType: 'USER_LOGIN' })).id).not.toBe(first.id);
    expect(await tests()).toBe(2);
  });

  it('whose answer got lost is found and not sent again', async () => {
    server.setFaults('sendTest:lost-reply:once');
    expect(await testSender(webhookId)({ eventType: 'USER_LOGIN' })).toMatchObject({ trigger: 'test' });
    expect(await tests()).toBe(1);
  });

  it('of which nobody knows is the same one when it is tried again', async () => {
    const send = testSender(webhookId);
    server.setFaults('sendTest:lost-reply');
    await expect(send({ eventType: 'USER_LOGIN' })).rejects.toThrow(
      /Trying again is safe: it is sent only once\.$/,
    );
    server.setFaults();
    await send({ eventType: 'USER_LOGIN' });
    expect(await tests()).toBe(1);
    await send({ eventType: 'USER_LOGIN' });
    expect(await tests()).toBe(2);
  });

  it('that was refused is another one when it is tried again, and so is one with other data', async () => {
    const send = testSender(webhookId);
    server.setFaults('sendTest:forbidden');
    await expect(send({ eventType: 'USER_LOGIN' })).rejects.toMatchObject({ status: 403 });
    server.setFaults('sendTest:lost-reply');
    await expect(send({ eventType: 'USER_LOGIN' })).rejects.toMatchObject({ isUnclear: true });
    server.setFaults();
    await send({ eventType: 'USER_LOGIN', data: { other: true } });
    expect(await tests()).toBe(2);
  });
});
