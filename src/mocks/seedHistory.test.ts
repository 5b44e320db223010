import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { DeliveryPage, DeliverySummary } from '~/contract/deliveries';
import type { Webhook } from '~/contract/webhooks';

import { callApi, readLog } from './callApi';
import { createMockServer } from './node';
import { type ScenarioName, scenarios } from './seed/scenarios';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const day = 86_400_000;

/** The health of the webhooks of a world that begins at this time. */
async function begin(time: string, scenario: ScenarioName = 'standard') {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  server.reset(scenario);
  const { items } = (await callApi('GET /webhooks?pageSize=100')).page();
  return new Map(items.map(({ id, health }) => [id, health]));
}

/** By day and by night, on a working day and on a Sunday. */
const times = ['2026-11-20T12:00:00Z', '2026-11-22T03:10:20Z', '2026-06-01T00:00:00.500Z'];

describe.each(times)('the standard world that begins on %s', (time) => {
  const minutesAgo = (health: Webhook['health'] | undefined) =>
    (Date.parse(time) - Date.parse(health?.lastDelivery?.at ?? '')) / 60_000;

  it('has webhooks of every kind', async () => {
    const health = await begin(time);
    const last = (id: string) => health.get(id)?.lastDelivery;
    expect(minutesAgo(health.get('wh_crm-contacts'))).toBeLessThan(4);
    const contacts = health.get('wh_crm-contacts');
    expect(contacts?.deliveries24h).toBeGreaterThan(30);
    expect(contacts?.succeeded24h).toBe(contacts?.deliveries24h);
    expect(last('wh_audit')).toMatchObject({ status: 'delivered', responseStatus: 202 });
    expect(last('wh_siem')).toMatchObject({ status: 'retrying', responseStatus: 503 });
    expect(last('wh_tokyo')).toMatchObject({ status: 'pending', responseStatus: null });
    expect(last('wh_payroll')).toMatchObject({ status: 'failed', responseStatus: 500 });
    expect(minutesAgo(health.get('wh_payroll'))).toBeGreaterThan(2 * 60);
    expect(last('wh_local')).toMatchObject({ status: 'failed', responseStatus: null });
    expect(Math.round(minutesAgo(health.get('wh_newsletter')) / 1440)).toBe(64);
    expect(Math.round(minutesAgo(health.get('wh_loeschung')) / 1440)).toBe(9);
    expect(last('wh_seats')).toBeNull();
  });

  it.each(['pending', 'retrying', 'delivered', 'failed'])('has deliveries that are %s', async (status) => {
    await begin(time);
    const { items } = (await callApi(`GET /deliveries?limit=1&status=${status}`)).json(DeliveryPage);
    expect(items).toMatchObject([{ status }]);
  });

  it('has a data warehouse that refuses some events', async () => {
    await begin(time);
    expect((await readLog('webhookId=wh_warehouse&status=failed')).length).toBeGreaterThan(20);
  });

  it('is the same each time, and nothing in it is yet to come', async () => {
    await begin(time);
    const since = `since=${new Date(Date.parse(time) - 2 * day).toISOString()}`;
    const log = await readLog(since);
    await begin(time);
    expect(await readLog(since)).toEqual(log);
    expect(log.every(({ createdAt }) => Date.parse(createdAt) <= Date.parse(time))).toBe(true);
  });
});

describe('the number of deliveries', () => {
  const now = '2026-11-20T12:00:00Z';
  const count = async (days: number, query = '') => {
    const since = new Date(Date.parse(now) - days * day).toISOString();
    const reply = await callApi(`GET /deliveries/summary?since=${since}&until=${now}&interval=day${query}`);
    return reply
      .json(DeliverySummary)
      .intervals.reduce(
        (sum, { pending, retrying, delivered, failed }) => sum + pending + retrying + delivered + failed,
        0,
      );
  };

  it('is about 20,000 a month in the standard world, more than 10,000 of them to the audit archive', async () => {
    await begin(now);
    expect(await count(31, '&webhookId=wh_audit')).toBeGreaterThan(10_000);
    expect(Math.round((await count(30)) / 5000)).toBe(4);
  });

  it('is more than 100,000 a month in a busy one', async () => {
    await begin(now, 'busy');
    expect(await count(30)).toBeGreaterThan(100_000);
  });
});

// Where nobody may look there is nothing to see. Object.keys forgets that the table's keys are known.
const readable = (Object.keys(scenarios) as ScenarioName[]).filter(
  (name) => scenarios[name].session.permissions.length > 0,
);

describe.each(readable)('the scenario %s', (name) => {
  it('has used every webhook that has events, and a failure at the end where a webhook was disabled for it', async () => {
    const health = await begin('2026-11-20T12:00:00Z', name);
    const last = (id: string) => health.get(id)?.lastDelivery;
    const { seeds } = scenarios[name];
    // Of ten thousand the newest hundred are looked at.
    const seen = seeds.filter(({ id }) => health.has(id));
    const used = seen.filter(({ id }) => last(id)).map(({ id }) => id);
    const busy = seen.filter(({ perDay, moments }) => perDay !== undefined || moments !== undefined);
    expect(used).toEqual(busy.map(({ id }) => id));
    const failing = seen.filter(({ disabled }) => disabled === 'failing');
    expect(failing.map(({ id }) => last(id)?.responseStatus)).toEqual(failing.map(() => 500));
  });
});
