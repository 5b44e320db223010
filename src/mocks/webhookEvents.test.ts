import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { DeliveryDetails } from '~/contract/deliveries';

import { callApi, createWebhook, patchWebhook, readLog } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
beforeAll(() => server.listen());
beforeEach(() => server.reset());
afterAll(() => server.close());

/** Every delivery of an event about webhooks, with its body. */
async function told(type: 'CREATED' | 'UPDATED' | 'DELETED') {
  const log = await readLog(`eventType=WEBHOOK_${type}`);
  return Promise.all(
    log.map(async ({ id }) => (await callApi(`GET /deliveries/${id}`)).json(DeliveryDetails)),
  );
}

const listeners = { mode: 'selected', types: ['WEBHOOK_CREATED', 'WEBHOOK_DELETED'] };
const all = { mode: 'all' };

it('in the beginning nobody has changed a webhook', async () => {
  expect([...(await told('CREATED')), ...(await told('UPDATED')), ...(await told('DELETED'))]).toEqual([]);
});

it('a new webhook is told to those that listen, but not to itself', async () => {
  const listener = (
    await createWebhook({ name: 'Listener', url: 'https://one.example.com', events: listeners })
  ).webhook();
  const made = (
    await createWebhook({ name: 'New', events: all, apiKey: { key: 'planted-key-0042' } })
  ).webhook();
  const deliveries = await told('CREATED');
  const about = (id: string) => deliveries.filter(({ body }) => body.data.webhook_id === id);
  expect(about(listener.id).map(({ webhookId }) => webhookId)).toEqual(['wh_audit']);
  expect(
    about(made.id)
      .map(({ webhookId }) => webhookId)
      .toSorted(),
  ).toEqual(['wh_audit', listener.id].toSorted());
  expect(about(made.id)[0]).toMatchObject({
    trigger: 'event',
    body: {
      event_type: 'WEBHOOK_CREATED',
      data: { name: 'New', url: made.url, notification_type: 'REST', events: 'all' },
      current_context: { user_email: 'amelia.okafor@example.com' },
    },
  });
  expect(JSON.stringify(deliveries)).not.toMatch(/planted|0042/);
});

it('a change is told with what changed; one that changes nothing is not', async () => {
  await patchWebhook('wh_seats', {});
  await patchWebhook('wh_seats', { name: 'Billing seats' });
  expect(await told('UPDATED')).toEqual([]);
  await patchWebhook('wh_seats', { name: 'Seats', apiKey: { key: 'planted-key-0042' } });
  await patchWebhook('wh_seats', { enabled: false });
  const changes = (await told('UPDATED')).map(({ body }) => [
    body.data.name,
    body.data.enabled,
    body.data.changed,
  ]);
  expect(changes).toContainEqual(['Seats', true, ['name', 'api_key']]);
  expect(changes).toContainEqual(['Seats', false, ['enabled']]);
  expect(changes).toHaveLength(2);
  expect(JSON.stringify(await told('UPDATED'))).not.toMatch(/planted|0042/);
});

it('a deletion is told to the others', async () => {
  await callApi('DELETE /webhooks/wh_audit', { headers: { 'If-Match': '*' } });
  expect(await told('DELETED')).toEqual([]);
  server.reset();
  await callApi('DELETE /webhooks/wh_seats', { headers: { 'If-Match': '*' } });
  expect(await told('DELETED')).toMatchObject([
    { webhookId: 'wh_audit', body: { data: { webhook_id: 'wh_seats', name: 'Billing seats' } } },
  ]);
});

it('a disabled webhook is told nothing, not even that it was disabled', async () => {
  await patchWebhook('wh_audit', { enabled: false });
  expect(await told('UPDATED')).toEqual([]);
  await patchWebhook('wh_audit', { enabled: true });
  expect(await told('UPDATED')).toMatchObject([{ webhookId: 'wh_audit' }]);
});

it('a request that is repeated with its Idempotency-Key tells nothing twice', async () => {
  for (let time = 0; time < 2; time += 1) await createWebhook({}, { 'Idempotency-Key': 'k-1' });
  expect(await told('CREATED')).toHaveLength(1);
});
