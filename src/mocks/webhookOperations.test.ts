import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { callApi, createWebhook, goodBody } from './callApi';
import { createMockServer } from './node';
import { memoryStorage } from './storage';

const stored = new Map<string, string>();
const server = createMockServer({ storage: memoryStorage(stored) });
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

const total = async () => (await callApi('GET /webhooks')).page().total;

async function patch(id: string, body: object) {
  const { etag } = await callApi(`GET /webhooks/${id}`);
  return callApi(`PATCH /webhooks/${id}`, { body, headers: { 'If-Match': etag } });
}

describe('create', () => {
  it('answers 201 with the webhook, where it is and its version', async () => {
    const reply = await createWebhook({
      name: ' Orders ',
      description: '',
      apiKey: { key: 'secret-key-1234' },
    });
    expect(reply.status).toBe(201);
    const webhook = reply.webhook();
    expect(webhook).toMatchObject({
      ...goodBody,
      apiKey: { placement: 'header', parameter: 'X-API-Key', hint: '1234' },
      enabled: true,
      disabledReason: null,
      createdBy: 'Amelia Okafor',
      updatedBy: 'Amelia Okafor',
    });
    expect(webhook).not.toHaveProperty('description');
    expect(reply.headers.get('Location')).toBe(`/api/v1/webhooks/${webhook.id}`);

    const read = await callApi(`GET /webhooks/${webhook.id}`);
    expect(read.webhook()).toEqual(webhook);
    expect(read.etag).toBe(reply.etag);
    expect((await callApi('GET /webhooks?sort=-createdAt')).page().items[0]).toEqual(webhook);
  });

  it('can start disabled', async () => {
    const webhook = (await createWebhook({ enabled: false })).webhook();
    expect(webhook).toMatchObject({ enabled: false, disabledReason: 'manual' });
  });

  it('allows the same URL with other events', async () => {
    const reply = await createWebhook({
      url: 'https://crm.example.com/hooks/identity',
      events: { mode: 'selected', types: ['SMS_SENT'] },
    });
    expect(reply.status).toBe(201);
  });
});

describe('Idempotency-Key', () => {
  const key = { 'Idempotency-Key': 'k-1' };

  it('gives the first answer again, and creates one webhook', async () => {
    const before = await total();
    const first = await createWebhook({}, key);
    const again = await createWebhook({}, key);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.etag).toBe(first.etag);
    expect(await total()).toBe(before + 1);
  });

  it('refuses the key with another body', async () => {
    await createWebhook({}, key);
    const problem = (await createWebhook({ name: 'Other' }, key)).problem();
    expect(problem).toMatchObject({ status: 422, name: 'validation-failed' });
    expect(problem.errors).toMatchObject([{ pointer: '', code: 'idempotency-key-reused' }]);
  });

  it('remembers successes only', async () => {
    await createWebhook({ name: 'Audit archive' }, key);
    expect((await createWebhook({}, key)).status).toBe(201);
  });
});

describe('update', () => {
  it('changes what is sent and keeps the rest', async () => {
    const before = (await callApi('GET /webhooks/wh_crm-contacts')).webhook();
    const reply = await patch('wh_crm-contacts', { name: 'CRM', description: null });
    const { description: _, ...kept } = before;
    const webhook = reply.webhook();
    expect(webhook).toEqual({
      ...kept,
      name: 'CRM',
      updatedAt: webhook.updatedAt,
      updatedBy: 'Amelia Okafor',
    });
    expect(Date.parse(webhook.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
  });

  it('drops the types when all events are taken', async () => {
    const body = { events: { mode: 'all', types: ['USER_CREATED'] } };
    expect((await patch('wh_seats', body)).webhook().events).toEqual({ mode: 'all' });
  });

  it('has a new version after each change, and refuses an old one with the current', async () => {
    const first = (await callApi('GET /webhooks/wh_seats')).etag;
    const second = (await patch('wh_seats', { enabled: false })).etag;
    const third = (await patch('wh_seats', { enabled: true })).etag;
    expect(new Set([first, second, third]).size).toBe(3);
    for (const method of ['PATCH', 'DELETE'] as const) {
      const reply = await callApi(`${method} /webhooks/wh_seats`, {
        body: method === 'PATCH' ? {} : undefined,
        headers: { 'If-Match': second },
      });
      expect(reply.problem()).toMatchObject({ status: 412, name: 'precondition-failed' });
      expect(reply.etag).toBe(third);
    }
  });

  it('tells why a webhook is disabled', async () => {
    expect((await patch('wh_seats', { enabled: false })).webhook().disabledReason).toBe('manual');
    expect((await patch('wh_payroll', { name: 'Payroll' })).webhook().disabledReason).toBe('failing');
    expect((await patch('wh_payroll', { enabled: true })).webhook().disabledReason).toBeNull();
  });

  it('keeps values that a newer server stored', async () => {
    // As long as it is as it was seeded, it is not stored.
    await patch('wh_crm-contacts', { name: 'Contacts' });
    const newer = [...stored].map(
      ([name, data]) =>
        [name, data.replace('"REST"', '"PIGEON"').replace('USER_MODIFIED', 'USER_ASCENDED')] as const,
    );
    newer.forEach(([name, data]) => stored.set(name, data));
    const types = ['USER_ASCENDED', 'USER_LOGIN'];
    const body = { notificationType: 'PIGEON', events: { mode: 'selected', types } };
    const webhook = (await patch('wh_crm-contacts', body)).webhook();
    expect(webhook).toMatchObject({ notificationType: 'PIGEON', events: { types } });
  });
});

describe('the API key in an update', () => {
  const key = { placement: 'header', parameter: 'X-API-Key', hint: '9fK2' };
  it.each([
    ['absent keeps it', {}, key],
    ['null removes it', { apiKey: null }, null],
    ['with a key replaces it', { apiKey: { key: 'new-key-7777' } }, { ...key, hint: '7777' }],
    [
      'without a key moves it',
      { apiKey: { placement: 'query', parameter: 'token' } },
      { placement: 'query', parameter: 'token', hint: '9fK2' },
    ],
  ])('%s', async (_what, body, expected) => {
    const before = (await callApi('GET /webhooks/wh_crm-contacts')).webhook().apiKey;
    const after = (await patch('wh_crm-contacts', body)).webhook().apiKey;
    if (expected === null) expect(after).toBeNull();
    else expect(after).toMatchObject(expected);
    const isNew = expected !== null && expected.hint !== key.hint;
    if (after) expect(after.setAt === before?.setAt).toBe(!isNew);
  });

  it('cannot be moved where there is none', async () => {
    const problem = (await patch('wh_seats', { apiKey: { parameter: 'token' } })).problem();
    expect(problem.errors).toMatchObject([{ pointer: '/apiKey/key', code: 'required' }]);
  });

  it('is never stored, nor told', async () => {
    const planted = 'planted-secret-0042';
    const made = await createWebhook({ apiKey: { key: planted } }, { 'Idempotency-Key': 'k-2' });
    const changed = await patch('wh_seats', { apiKey: { key: planted } });
    expect(changed.webhook().apiKey?.hint).toBe('0042');
    const everything = JSON.stringify([...stored]) + made.text + changed.text;
    expect(everything).toContain('0042');
    expect(everything).not.toContain(planted);
    expect(everything).not.toContain('planted');
    expect(everything).not.toContain('k-2');
  });
});

describe('delete', () => {
  it('takes the webhook away, once', async () => {
    const { etag } = await callApi('GET /webhooks/wh_seats');
    const headers = { 'If-Match': etag };
    const reply = await callApi('DELETE /webhooks/wh_seats', { headers });
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect((await callApi('DELETE /webhooks/wh_seats', { headers })).status).toBe(404);
  });
});
