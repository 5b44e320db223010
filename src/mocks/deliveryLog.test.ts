import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { DeliveryDetails, DeliveryPage } from '~/contract/deliveries';

import { callApi, readLog } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
const now = new Date('2026-11-20T12:00:00Z');
const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

beforeAll(() => server.listen());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  server.reset();
});
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const page = async (query: string) => (await callApi(`GET /deliveries?${query}`)).json(DeliveryPage);

describe('the log', () => {
  it('is newest first, 25 to a page, and holds nothing twice', async () => {
    const first = await page('');
    expect(first.items).toHaveLength(25);
    const log = await readLog(`since=${ago(24)}`, 40);
    expect(log.slice(0, 25)).toEqual(first.items);
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    const times = log.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(Date.parse(times[0] ?? '') <= now.getTime()).toBe(true);
  });

  it.each([
    ['webhookId=wh_siem', { webhookId: 'wh_siem' }],
    ['status=failed', { status: 'failed' }],
    ['eventType=USER_LOGIN', { eventType: 'USER_LOGIN' }],
    [
      'webhookId=wh_siem&eventType=LOGOUT&status=delivered',
      { webhookId: 'wh_siem', eventType: 'LOGOUT', status: 'delivered' },
    ],
  ])('can be asked for %s', async (query, expected) => {
    const all = await readLog(`since=${ago(48)}`);
    const wanted = all.filter((delivery) =>
      Object.entries(expected).every(([name, value]) => delivery[name as keyof typeof delivery] === value),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(await readLog(`since=${ago(48)}&${query}`)).toEqual(wanted);
  });

  it('takes since as part of a range and until as not', async () => {
    const [newest, , third] = (await page('')).items;
    const range = await page(`since=${third?.createdAt}&until=${newest?.createdAt}`);
    expect(range.items.map(({ id }) => id)).toContain(third?.id);
    expect(range.items.map(({ id }) => id)).not.toContain(newest?.id);
    expect((await page(`since=${newest?.createdAt}&until=${newest?.createdAt}`)).items).toEqual([]);
  });

  it('keeps its pages while new deliveries arrive', async () => {
    const before = await readLog(`since=${ago(6)}`);
    const first = await page('limit=20');
    passMinutes(45);
    const second = await page(`limit=20&cursor=${first.nextCursor}`);
    expect(second.items.map(({ id }) => id)).toEqual(before.slice(20, 40).map(({ id }) => id));
    expect((await page('')).items[0]?.id).not.toBe(before[0]?.id);
  });

  it('says the same of a delivery alone, with its body and its attempts', async () => {
    for (const delivery of (await page('limit=100')).items) {
      const alone = (await callApi(`GET /deliveries/${delivery.id}`)).json(DeliveryDetails);
      const { attempts, body, ...rest } = alone;
      expect(rest).toEqual(delivery);
      expect(attempts).toHaveLength(delivery.attemptCount);
      expect(body).toMatchObject({ event_type: delivery.eventType, event_time: delivery.createdAt });
    }
  });

  it.each([
    ['limit=0'],
    ['limit=101'],
    ['status=odd'],
    ['since=yesterday'],
    ['cursor=odd'],
    [`cursor=${btoa('odd')}`],
    ['cursor=%C3%A4'],
  ])('refuses %s', async (query) => {
    expect((await callApi(`GET /deliveries?${query}`)).problem()).toMatchObject({
      status: 400,
      name: 'malformed-request',
    });
  });

  it.each(['none', 'dlv_siem.1_', 'dlv_siem.1_01', 'dlv_none.1_1', 'dlv_siem.1_999999999', 'dlv_tokyo.0_7'])(
    'knows no delivery %s',
    async (id) => {
      expect((await callApi(`GET /deliveries/${id}`)).problem().name).toBe('not-found');
    },
  );

  it('of an unknown webhook is empty', async () => {
    expect(await page('webhookId=wh_none')).toEqual({ items: [], nextCursor: null });
  });
});

describe('as time passes', () => {
  it('what fails is retried, and arrives once the receiver is well again', async () => {
    const [delivery] = (await page('webhookId=wh_siem')).items;
    const read = async () => (await callApi(`GET /deliveries/${delivery?.id}`)).json(DeliveryDetails);
    expect(await read()).toMatchObject({ status: 'retrying', attemptCount: 2, attempts: { length: 2 } });
    expect(Date.parse((await read()).nextAttemptAt ?? '')).toBeGreaterThan(Date.now());
    passMinutes(10);
    const after = await read();
    expect(after).toMatchObject({ status: 'delivered', nextAttemptAt: null });
    expect(after.attempts.map(({ response }) => response?.status)).toEqual([503, 503, 503, 200]);
  });

  it('new deliveries arrive, and those that there were stay', async () => {
    const before = await readLog(`since=${ago(30)}&until=${ago(1)}`);
    const [newest] = (await page('')).items;
    passMinutes(24 * 60);
    expect(await readLog(`since=${ago(54)}&until=${ago(25)}`)).toEqual(before);
    const added = await readLog(`since=${newest?.createdAt}`);
    expect(added.length).toBeGreaterThan(100);
  });
});
