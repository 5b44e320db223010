import { afterAll, beforeAll, expect, it } from 'vitest';

import { callApi, goodBody } from './callApi';
import { type LogEntry, startHttpServer } from './httpServer';

const logged: LogEntry[] = [];
let server: Awaited<ReturnType<typeof startHttpServer>>;
beforeAll(async () => {
  server = await startHttpServer({
    port: 0,
    scenario: 'empty',
    faults: ['getSession:offline'],
    log: (entry) => logged.push(entry),
  });
});
afterAll(() => server.close());

it('creates, reads and deletes over real HTTP', async () => {
  const origin = server.url;
  const made = await callApi('POST /webhooks', { origin, body: { ...goodBody, name: 'Größe 大' } });
  expect(made.status).toBe(201);
  const { id, name } = made.webhook();
  expect(name).toBe('Größe 大');
  expect((await callApi('GET /webhooks', { origin })).page().total).toBe(1);
  const gone = await callApi(`DELETE /webhooks/${id}`, { origin, headers: { 'If-Match': made.etag } });
  expect(gone.status).toBe(204);
});

it('answers what is no request for it, and hangs up on a network fault', async () => {
  expect((await callApi('GET /nothing', { origin: server.url })).problem().name).toBe('not-found');
  expect((await fetch(`${server.url}/index.html`)).status).toBe(404);
  await expect(callApi('GET /session', { origin: server.url })).rejects.toThrow(TypeError);
});

it('says so when it cannot start', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startHttpServer({ port })).rejects.toThrow('EADDRINUSE');
  await expect(startHttpServer({ port: 0, scenario: 'odd' })).rejects.toThrow(
    'no scenario "odd". Use one of: standard, empty,',
  );
  await expect(startHttpServer({ port: 0, faults: ['odd'] })).rejects.toThrow('no fault "odd"');
});

it('knows other people by their tokens', async () => {
  const as = (token: string, call: 'GET /webhooks' | 'POST /webhooks' = 'POST /webhooks') =>
    callApi(call, {
      origin: server.url,
      headers: { Authorization: `Bearer ${token}` },
      ...(call === 'POST /webhooks' && { body: goodBody }),
    });
  expect((await as('demo-reader', 'GET /webhooks')).status).toBe(200);
  expect((await as('demo-reader')).problem().name).toBe('forbidden');
  expect((await as('demo-no-access', 'GET /webhooks')).problem().name).toBe('forbidden');
  expect((await as('demo-full')).problem().name).toBe('webhook-limit-reached');
  expect((await as('demo-ended')).problem().name).toBe('unauthenticated');
  expect((await as('toString')).problem().name).toBe('unauthenticated');
});

it('fails one request when that asks for it', async () => {
  const list = (fault: string) =>
    callApi('GET /webhooks', { origin: server.url, headers: { 'X-Mock-Fault': fault } });
  expect((await list('rate-limited')).headers.get('Retry-After')).toBe('2');
  expect((await list('listWebhooks:internal:once')).status).toBe(500);
  expect((await list('createWebhook:internal')).status).toBe(200);
  expect((await list('odd')).problem().name).toBe('malformed-request');
  expect((await callApi('GET /webhooks', { origin: server.url })).status).toBe(200);
});

it('logs the path, and neither query nor headers', async () => {
  logged.length = 0;
  await callApi('GET /webhooks?q=secret', { origin: server.url, headers: { 'X-API-Key': 'secret' } });
  await callApi('GET /session', { origin: server.url }).catch(() => undefined);
  expect(logged).toEqual([
    { method: 'GET', path: '/api/v1/webhooks', status: 200, ms: expect.any(Number) as number },
    { method: 'GET', path: '/api/v1/session', status: 'hung up', ms: expect.any(Number) as number },
  ]);
});
