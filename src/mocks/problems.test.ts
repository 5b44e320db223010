import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { callApi, createWebhook, goodBody } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

const crm = '/webhooks/wh_crm-contacts' as const;
const anyVersion = { 'If-Match': '*' };
const post = (changes: object) => () => createWebhook(changes);
const patch = (body: object) => () => callApi(`PATCH ${crm}`, { body, headers: anyVersion });
const siteEvents = { mode: 'selected', types: ['USER_CREATED', 'NO_SUCH_EVENT', 'NOR_THIS'] };

describe('a request the mock refuses', () => {
  it.each([
    ['a body that is not JSON', () => callApi('POST /webhooks', { body: '{' }), 400, 'malformed-request'],
    ['no body', () => callApi('POST /webhooks'), 400, 'malformed-request'],
    ['half an escape in the path', () => callApi('GET /webhooks/%E0%A4'), 400, 'malformed-request'],
    ['a webhook that does not exist', () => callApi('GET /webhooks/none'), 404, 'not-found'],
    ['an unknown path', () => callApi('GET /nothing'), 404, 'not-found'],
    ['a method that nothing answers to', () => callApi('PUT /webhooks', { body: {} }), 404, 'not-found'],
    ['a change without If-Match', () => callApi(`PATCH ${crm}`, { body: {} }), 428, 'precondition-required'],
    ['a deletion without If-Match', () => callApi(`DELETE ${crm}`), 428, 'precondition-required'],
  ])('%s', async (_what, send, status, name) => {
    const reply = await send();
    expect(reply.status).toBe(status);
    expect(reply.headers.get('Content-Type')).toBe('application/problem+json');
    expect(reply.headers.get('X-Request-Id')).toMatch(/^req_/);
    expect(reply.problem()).toMatchObject({ status, name });
  });

  it.each([
    ['status=broken', 'status'],
    ['sort=health', 'sort'],
    ['page=0', 'page'],
    ['page=x', 'page'],
    ['pageSize=7', 'pageSize'],
  ])('the query %s, naming the parameter', async (query, parameter) => {
    const problem = (await callApi(`GET /webhooks?${query}`)).problem();
    expect(problem).toMatchObject({ status: 400, name: 'malformed-request', errors: [] });
    expect(problem.detail).toContain(`"${parameter}"`);
  });
});

describe('a field the mock refuses', () => {
  const taken = { name: '  crm CONTACT sync ' };
  const overlapping = {
    url: 'https://CRM.example.com:443/hooks/identity',
    events: { mode: 'selected', types: ['USER_LOGIN', 'USER_DELETED', 'EMAIL_CHANGED'] },
  };
  it.each([
    ['empty name', post({ name: ' ' }), 422, 'validation-failed', '/name', 'required'],
    ['missing name', post({ name: undefined }), 422, 'validation-failed', '/name', 'invalid_type'],
    ['bad URL', post({ url: 'http://example.com' }), 422, 'validation-failed', '/url', 'no-https'],
    [
      'no events',
      post({ events: { mode: 'selected', types: [] } }),
      422,
      'validation-failed',
      '/events/types',
      'required',
    ],
    ['bad key', post({ apiKey: { key: 'short' } }), 422, 'validation-failed', '/apiKey/key', 'too-short'],
    ['unknown field', post({ 'a/b': 1 }), 422, 'validation-failed', '/a~1b', 'unrecognized_keys'],
    [
      'unknown notification type',
      post({ notificationType: 'SOAP' }),
      422,
      'validation-failed',
      '/notificationType',
      'unknown',
    ],
    [
      'unknown notification type in an update',
      patch({ notificationType: 'SOAP' }),
      422,
      'validation-failed',
      '/notificationType',
      'unknown',
    ],
    ['taken name', post(taken), 409, 'name-taken', '/name', 'name-taken'],
    ['taken name in an update', patch({ name: 'audit ARCHIVE' }), 409, 'name-taken', '/name', 'name-taken'],
    ['overlap', post(overlapping), 409, 'url-event-overlap', '/events', 'url-event-overlap'],
    [
      'overlap in an update',
      patch({ events: { mode: 'all' } }),
      409,
      'url-event-overlap',
      '/events',
      'url-event-overlap',
    ],
    [
      'unknown events',
      post({ events: siteEvents }),
      422,
      'unknown-event-type',
      '/events/types',
      'unknown-event-type',
    ],
    [
      'unknown events in an update',
      patch({ events: siteEvents }),
      422,
      'unknown-event-type',
      '/events/types',
      'unknown-event-type',
    ],
  ])('%s', async (_what, send, status, name, pointer, code) => {
    const problem = (await send()).problem();
    expect(problem).toMatchObject({ status, name });
    expect(problem.errors).toMatchObject([{ pointer, code }]);
    expect(problem.errors[0]?.detail).toMatch(/^[A-Z"].*[.)]$/);
  });

  it('names every wrong field once', async () => {
    const problem = (await callApi('POST /webhooks', { body: { name: '', extra: 1 } })).problem();
    expect(problem.errors.map((error) => error.pointer).toSorted()).toEqual([
      '/events',
      '/extra',
      '/name',
      '/notificationType',
      '/url',
    ]);
  });

  it('names the webhook and the events that overlap', async () => {
    const detail = (await createWebhook(overlapping)).problem().detail;
    expect(detail).toContain('"CRM contact sync" already sends USER_DELETED and EMAIL_CHANGED');
  });

  it('names the first overlapping events and counts the rest', async () => {
    const detail = (
      await createWebhook({ url: 'https://siem.example.com:8443/collector/event', events: { mode: 'all' } })
    ).problem().detail;
    expect(detail).toContain('USER_BLOCKED');
    expect(detail).toContain('and 11 more');
  });

  it('names unknown events', async () => {
    const detail = (await createWebhook({ events: siteEvents })).problem().detail;
    expect(detail).toContain('NO_SUCH_EVENT and NOR_THIS');
  });
});

describe('a session with limits', () => {
  it('is told when the plan is used up', async () => {
    server.reset('limit-reached');
    expect((await createWebhook()).problem()).toMatchObject({ status: 409, name: 'webhook-limit-reached' });
  });

  it.each([
    ['POST /webhooks', goodBody],
    [`PATCH ${crm}`, {}],
    [`DELETE ${crm}`, undefined],
  ] as const)('may only read: %s', async (call, body) => {
    server.reset('readonly');
    const reply = await callApi(call, { body, headers: anyVersion });
    expect(reply.problem()).toMatchObject({ status: 403, name: 'forbidden' });
    expect((await callApi(`GET ${crm}`)).status).toBe(200);
  });
});
