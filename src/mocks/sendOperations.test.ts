import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { DeliveryDetails, DeliveryPage } from '~/contract/deliveries';

import { callApi, createWebhook, patchWebhook, readLog } from './callApi';
import { createMockServer } from './node';
import { catalogue } from './seed/eventTypes/catalogue';
import { keepSent, keptSent, type SentDelivery } from './sentFromConsole';

const server = createMockServer();
beforeAll(() => server.listen());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  server.reset();
});
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
const details = async (reply: ReturnType<typeof callApi>) => (await reply).json(DeliveryDetails);
const read = (id: string) => details(callApi(`GET /deliveries/${id}`));
const send = (id: string, body: object) => callApi(`POST /webhooks/${id}/test`, { body });
const redeliver = (id: string) => callApi(`POST /deliveries/${id}/redeliver`);

describe('a test', () => {
  it('answers 201 with what came of it, and is in the log', async () => {
    const reply = await send('wh_crm-contacts', { eventType: 'USER_CREATED' });
    expect(reply.status).toBe(201);
    const delivery = reply.json(DeliveryDetails);
    expect(delivery).toMatchObject({
      webhookId: 'wh_crm-contacts',
      webhookName: 'CRM contact sync',
      trigger: 'test',
      redeliveryOf: null,
      status: 'delivered',
      attemptCount: 1,
      attempts: [{ number: 1, response: { status: 200 }, error: null }],
    });
    const example = catalogue.find(({ id }) => id === 'USER_CREATED')?.example;
    expect(delivery.body).toMatchObject({ event_type: 'USER_CREATED', data: example?.data });
    expect(delivery.attempts[0]?.request.body).toBe(JSON.stringify(delivery.body));
    expect(await read(delivery.id)).toEqual(delivery);
    const { body: _, attempts: __, ...listed } = delivery;
    expect((await readLog('webhookId=wh_crm-contacts&since=' + delivery.createdAt))[0]).toEqual(listed);
  });

  it('sends the data that came with it', async () => {
    const data = { a: { b: ['<script>', 'ü'] } };
    const { body } = await details(send('wh_seats', { eventType: 'USER_ENABLED', data }));
    expect(body.data).toEqual(data);
  });

  it('that fails is a result, and is retried like any other delivery', async () => {
    const { id } = (await createWebhook({ url: 'https://flaky.example.com' })).webhook();
    const first = await details(send(id, { eventType: 'USER_CREATED' }));
    expect(first).toMatchObject({ status: 'retrying', attemptCount: 1 });
    expect(Date.parse(first.nextAttemptAt ?? '')).toBe(Date.now() + 60_000);
    passMinutes(1.1);
    expect(await read(first.id)).toMatchObject({ status: 'retrying', attemptCount: 2 });
    passMinutes(4);
    const last = await read(first.id);
    expect(last).toMatchObject({ status: 'delivered', attemptCount: 3, nextAttemptAt: null });
    const ids = new Set(last.attempts.map(({ request }) => request.headers['X-Webhook-Delivery']));
    expect(ids).toEqual(new Set([first.id]));
  });

  it('can go to a webhook that is disabled', async () => {
    expect((await send('wh_newsletter', { eventType: 'EMAIL_CHANGED' })).status).toBe(201);
  });

  it.each([
    ['an unknown event type', 'wh_siem', { eventType: 'NONE' }, 'unknown-event-type', '/eventType'],
    ['no event type', 'wh_siem', {}, 'validation-failed', '/eventType'],
    ['data that is no object', 'wh_siem', { eventType: 'LOGOUT', data: [1] }, 'validation-failed', '/data'],
  ])('with %s is refused', async (_what, id, body, name, pointer) => {
    const problem = (await send(id, body)).problem();
    expect(problem).toMatchObject({ name, status: 422, errors: [{ pointer }] });
  });

  it('needs a webhook', async () => {
    expect((await send('wh_none', { eventType: 'LOGOUT' })).problem().name).toBe('not-found');
  });
});

describe('a redelivery', () => {
  it('sends the same body again, to where the webhook sends now', async () => {
    const [failed] = await readLog('webhookId=wh_warehouse&status=failed');
    const original = await read(failed?.id ?? '');
    await patchWebhook('wh_warehouse', { url: 'https://new.example.com/in' });
    const again = await details(redeliver(original.id));
    expect(again).toMatchObject({
      trigger: 'redelivery',
      redeliveryOf: original.id,
      eventType: original.eventType,
      status: 'delivered',
      body: original.body,
    });
    expect(again.attempts[0]?.request.url).toMatch(/^https:\/\/new\.example\.com\/in/);
    expect(again.id).not.toBe(original.id);
    // Of a redelivery, too.
    expect(await details(redeliver(again.id))).toMatchObject({ redeliveryOf: again.id, body: original.body });
  });

  it('of a test sends the data of the test', async () => {
    const data = { mine: true };
    const test = await details(send('wh_seats', { eventType: 'USER_ENABLED', data }));
    expect((await details(redeliver(test.id))).body).toEqual(test.body);
  });

  it.each(['none', 'dlv_siem.1_999999999'])('needs a delivery: %s', async (id) => {
    expect((await redeliver(id)).problem().name).toBe('not-found');
  });

  it('needs the webhook, and says so', async () => {
    const [delivery] = await readLog('webhookId=wh_newsletter');
    await callApi('DELETE /webhooks/wh_newsletter', { headers: { 'If-Match': '*' } });
    const problem = (await redeliver(delivery?.id ?? '')).problem();
    expect(problem).toMatchObject({
      name: 'not-found',
      detail: expect.stringContaining('was deleted') as string,
    });
  });
});

it('may be done by who may write', async () => {
  server.reset('readonly');
  const [delivery] = await readLog('webhookId=wh_newsletter');
  for (const reply of [await send('wh_siem', { eventType: 'LOGOUT' }), await redeliver(delivery?.id ?? '')]) {
    expect(reply.problem()).toMatchObject({
      status: 403,
      detail: expect.stringContaining('webhooks:write') as string,
    });
  }
  expect((await callApi(`GET /deliveries/${delivery?.id}`)).status).toBe(200);
});

it('the newest of what was sent from the console is kept', () => {
  const delivery = (createdAt: number): SentDelivery => ({
    id: `dlv_${createdAt}`,
    webhookId: 'wh_seats',
    url: 'https://billing.example/seats',
    apiKey: null,
    eventType: 'USER_ENABLED',
    trigger: 'test',
    redeliveryOf: null,
    createdAt,
    body: { of: 'dlv_seats.1_1' },
  });
  const data = { sent: Array.from({ length: keptSent }, (_, index) => delivery(index)) };
  keepSent(data, delivery(keptSent), delivery(keptSent + 1));
  expect(data.sent).toHaveLength(keptSent);
  expect([data.sent[0]?.createdAt, data.sent.at(-1)?.createdAt]).toEqual([2, keptSent + 1]);
});

describe('an Idempotency-Key', () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  const path = 'POST /webhooks/wh_seats/test';
  const body = { eventType: 'USER_ENABLED' };

  it('sends the same test once', async () => {
    const first = await details(callApi(path, { body, headers }));
    expect((await details(callApi(path, { body, headers }))).id).toBe(first.id);
    expect((await details(callApi(path, { body }))).id).not.toBe(first.id);
  });

  it('sends the same delivery again once', async () => {
    const newest = await callApi('GET /deliveries?webhookId=wh_crm-contacts&limit=2');
    const [one, other] = newest.json(DeliveryPage).items;
    const again = (id = '') => callApi(`POST /deliveries/${id}/redeliver`, { headers });
    const first = await details(again(one?.id));
    expect((await details(again(one?.id))).id).toBe(first.id);
    expect((await again(other?.id)).problem().errors).toMatchObject([{ code: 'idempotency-key-reused' }]);
  });

  it('is refused for another test', async () => {
    await callApi(path, { body, headers });
    const reply = await callApi(path, { body: { ...body, data: { other: true } }, headers });
    expect(reply.status).toBe(422);
  });
});
