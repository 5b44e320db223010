import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { DeliveryPage } from '~/contract/deliveries';

import { callApi, patchWebhook, readLog } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
const now = new Date('2026-11-20T12:34:56.789Z');
const hour = 3_600_000;
beforeAll(() => server.listen());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  server.reset();
});
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const webhooks = async () => (await callApi('GET /webhooks?pageSize=100')).page().items;

it('the health of every webhook is what its log says', async () => {
  await callApi('POST /webhooks/wh_local/test', { body: { eventType: 'FLOW_CREATED' } });
  for (const minutes of [0, 7]) {
    vi.setSystemTime(now.getTime() + minutes * 60_000);
    for (const { id, health } of await webhooks()) {
      const since = Date.now() - 24 * hour;
      const log = await readLog(`webhookId=${id}&since=${new Date(since).toISOString()}`);
      const delivered = log.filter(({ status }) => status === 'delivered');
      expect(health).toMatchObject({ deliveries24h: log.length, succeeded24h: delivered.length });
      const inHour = (index: number) => (delivery: { createdAt: string }) =>
        Math.min(23, Math.floor((Date.parse(delivery.createdAt) - since) / hour)) === index;
      expect(health.hours).toEqual(
        Array.from({ length: 24 }, (_, index) => ({
          deliveries: log.filter(inHour(index)).length,
          succeeded: delivered.filter(inHour(index)).length,
        })),
      );
      const [last] = (await callApi(`GET /deliveries?limit=1&webhookId=${id}`)).json(DeliveryPage).items;
      expect(health.lastDelivery).toEqual(
        last ? expect.objectContaining({ id: last.id, status: last.status, at: last.createdAt }) : null,
      );
    }
  }
});

it('is the same in every reply, and no part of the version', async () => {
  const { etag } = await callApi('GET /webhooks/wh_siem');
  vi.setSystemTime(now.getTime() + 10 * 60_000);
  const read = await callApi('GET /webhooks/wh_siem');
  expect(read.etag).toBe(etag);
  const listed = (await webhooks()).find(({ id }) => id === 'wh_siem');
  expect(read.webhook().health).toEqual(listed?.health);
  expect((await patchWebhook('wh_siem', {})).health).toEqual(listed?.health);
});
