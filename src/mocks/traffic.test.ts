import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { DeliveryDetails, DeliverySummary } from '~/contract/deliveries';

import { callApi, createWebhook, patchWebhook, readLog } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
const start = new Date('2026-11-20T12:00:00Z');
beforeAll(() => server.listen());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  server.reset();
});
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const passHours = (hours: number) => vi.setSystemTime(Date.now() + hours * 3_600_000);
const sinceStart = `since=${start.toISOString()}`;
const logOf = (id: string, query = sinceStart) => readLog(`webhookId=${id}&${query}`);
const urlsOf = async (log: { id: string }[]) => {
  const urls = new Set<string | undefined>();
  for (const { id } of log) {
    const { attempts } = (await callApi(`GET /deliveries/${id}`)).json(DeliveryDetails);
    urls.add(attempts[0]?.request.url);
  }
  return [...urls];
};

it('goes by the new settings from a change on, and what was before stays as it was', async () => {
  passHours(2);
  const before = await logOf('wh_crm-contacts');
  expect(await urlsOf(before)).toEqual(['https://crm.example.com/hooks/identity']);
  await patchWebhook('wh_crm-contacts', {
    url: 'https://new.example.com/',
    events: { mode: 'selected', types: ['USER_LOGIN'] },
  });
  const changedAt = new Date().toISOString();
  passHours(2);
  expect(await logOf('wh_crm-contacts', `${sinceStart}&until=${changedAt}`)).toEqual(before);
  const after = await logOf('wh_crm-contacts', `since=${changedAt}`);
  expect(after.length).toBeGreaterThan(5);
  expect(new Set(after.map(({ eventType }) => eventType))).toEqual(new Set(['USER_LOGIN']));
  expect(await urlsOf(after)).toEqual(['https://new.example.com/']);
});

it('stops while a webhook is disabled, and goes on afterwards', async () => {
  await patchWebhook('wh_crm-contacts', { enabled: false });
  passHours(3);
  expect(await logOf('wh_crm-contacts')).toEqual([]);
  await patchWebhook('wh_crm-contacts', { enabled: true });
  const enabledAt = new Date().toISOString();
  passHours(3);
  const log = await logOf('wh_crm-contacts');
  expect(log.length).toBeGreaterThan(5);
  expect(log.every(({ createdAt }) => createdAt >= enabledAt)).toBe(true);
});

it('is listed under the current name of a webhook, and under the last one of a deleted one', async () => {
  await patchWebhook('wh_partner', { name: 'Partners' });
  const names = async () =>
    new Set((await readLog('webhookId=wh_partner')).map(({ webhookName }) => webhookName));
  expect(await names()).toEqual(new Set(['Partners']));
  const before = await readLog('webhookId=wh_partner');
  await callApi('DELETE /webhooks/wh_partner', { headers: { 'If-Match': '*' } });
  passHours(24);
  expect(await readLog('webhookId=wh_partner')).toEqual(before);
  const range = `since=2026-11-01T00:00:00Z&until=2026-11-20T12:00:00Z&interval=day`;
  const { webhooks } = (await callApi(`GET /deliveries/summary?${range}`)).json(DeliverySummary);
  expect(webhooks).toContainEqual(
    expect.objectContaining({ webhookId: 'wh_partner', webhookName: 'Partners' }),
  );
});

it('a webhook made in the console gets no events by itself, nor does one that only listens to changes of webhooks', async () => {
  const { id } = (await createWebhook()).webhook();
  await patchWebhook('wh_siem', { events: { mode: 'selected', types: ['WEBHOOK_CREATED'] } });
  passHours(24);
  expect(await logOf(id, '')).toEqual([]);
  expect(await logOf('wh_siem')).toEqual([]);
});
