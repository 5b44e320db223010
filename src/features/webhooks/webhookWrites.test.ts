import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { readEveryWebhook } from '~/api/everyWebhook';
import type { Webhook } from '~/contract/webhooks';
import { createMockServer } from '~/mocks/node';

import { startCreation } from './webhookCreation';
import { readWebhook } from './webhookQueries';
import { deleteWebhook, setEnabled, updateWebhook } from './webhookWrites';

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

const id = 'wh_audit';
const seen = async (): Promise<Webhook> => (await readWebhook(id)).webhook;
const all = () => readEveryWebhook({});

describe('after an edit without a clear answer', () => {
  const rename = async () => {
    const { etag } = await readWebhook(id);
    return () => updateWebhook(id, { name: 'Renamed' }, etag);
  };

  it('what was saved counts as saved', async () => {
    const write = await rename();
    server.setFaults('updateWebhook:lost-reply');
    expect((await write()).webhook.name).toBe('Renamed');
  });

  it.each(['offline', 'html', 'bad-gateway', 'cut-json', 'contract', 'empty', 'login-page'] as const)(
    '%s: what was not saved is said to be as it was',
    async (kind) => {
      const write = await rename();
      server.setFaults(`updateWebhook:${kind}`);
      await expect(write()).rejects.toMatchObject({
        isUnclear: false,
        message: expect.stringMatching(/Nothing was changed\.$/) as string,
      });
    },
  );

  it.each(['offline', 'unauthenticated', 'forbidden', 'rate-limited'] as const)(
    'says that nobody knows when it cannot look either: %s',
    async (kind) => {
      const write = await rename();
      server.setFaults('updateWebhook:lost-reply', `getWebhook:${kind}`);
      await expect(write()).rejects.toMatchObject({
        isUnclear: true,
        message: expect.stringMatching(/not clear whether the change was made/) as string,
      });
    },
  );

  it('is a conflict when somebody else changed it meanwhile', async () => {
    const write = await rename();
    await setEnabled(id, !(await seen()).enabled);
    server.setFaults('updateWebhook:offline');
    await expect(write()).rejects.toMatchObject({ status: 412 });
  });
});

describe('after a deletion without a clear answer', () => {
  it('what is gone counts as deleted', async () => {
    const webhook = await seen();
    server.setFaults('deleteWebhook:lost-reply');
    await deleteWebhook(webhook);
    server.setFaults();
    await expect(seen()).rejects.toMatchObject({ status: 404 });
  });

  it('what is there is said not to be deleted', async () => {
    const webhook = await seen();
    server.setFaults('deleteWebhook:offline');
    await expect(deleteWebhook(webhook)).rejects.toThrow(/It was not deleted\.$/);
  });

  it('it can be tried again', async () => {
    const webhook = await seen();
    server.setFaults('deleteWebhook:offline');
    await expect(deleteWebhook(webhook)).rejects.toMatchObject({ isUnclear: false });
    server.setFaults();
    await deleteWebhook(webhook);
    expect((await all()).some((one) => one.id === id)).toBe(false);
  });
});

it('a switch or a deletion that could not begin has changed nothing, and says so', async () => {
  const webhook = await seen();
  server.setFaults('getWebhook:offline');
  const nothing = { isUnclear: false, message: expect.stringMatching(/Nothing was changed\.$/) as string };
  await expect(setEnabled(id, !webhook.enabled)).rejects.toMatchObject(nothing);
  await expect(deleteWebhook(webhook)).rejects.toMatchObject(nothing);
});

it('a switch whose answer got lost is switched', async () => {
  const { enabled } = await seen();
  server.setFaults('updateWebhook:lost-reply');
  expect((await setEnabled(id, !enabled)).enabled).toBe(!enabled);
});

describe('a creation', () => {
  const body = {
    name: 'Orders',
    events: { mode: 'selected' as const, types: ['SMS_SENT'] },
    notificationType: 'REST',
    url: 'https://orders.example.com/hooks',
    apiKey: { placement: 'header', parameter: 'X-API-Key', key: 'made-up-key' },
  };

  it('that arrived, its answer lost, and was changed since ends as one webhook, as it was typed last', async () => {
    const before = (await all()).length;
    const { create } = startCreation();
    server.setFaults('createWebhook:lost-reply');
    await expect(create({ ...body, description: 'First.' })).rejects.toMatchObject({ isUnclear: true });
    server.setFaults();
    const { apiKey: _, ...last } = { ...body, name: 'Orders of today', url: 'https://orders.example.com/v2' };
    const { reply, askedAgain } = await create(last);
    expect(askedAgain).toBe(true);
    expect(reply).toMatchObject({ name: 'Orders of today', url: last.url, apiKey: null });
    expect(reply.description).toBeUndefined();
    expect(await all()).toHaveLength(before + 1);
  });

  it('that never arrived and was changed since is created as it was typed last', async () => {
    const before = (await all()).length;
    const { create } = startCreation();
    server.setFaults('createWebhook:offline');
    await expect(create(body)).rejects.toMatchObject({ isUnclear: true });
    server.setFaults();
    expect((await create({ ...body, name: 'Orders of today' })).reply.name).toBe('Orders of today');
    expect(await all()).toHaveLength(before + 1);
  });

  it('of a form that came back after an accident is the same one', async () => {
    const before = (await all()).length;
    const first = startCreation();
    server.setFaults('createWebhook:lost-reply');
    await expect(first.create(body)).rejects.toMatchObject({ isUnclear: true });
    server.setFaults();
    const again = startCreation({ key: first.key, name: body.name });
    const { apiKey: _, ...withoutKey } = body;
    expect((await again.create({ ...withoutKey, name: 'Orders, second try' })).reply.name).toBe(
      'Orders, second try',
    );
    expect(await all()).toHaveLength(before + 1);
  });

  it('of another form is another webhook', async () => {
    await startCreation().create(body);
    await expect(startCreation().create(body)).rejects.toMatchObject({ problemName: 'name-taken' });
  });
});
