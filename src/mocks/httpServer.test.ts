import { afterAll, beforeAll, expect, it } from 'vitest';

import { callApi, goodBody } from './callApi';
import { startHttpServer } from './httpServer';

let server: Awaited<ReturnType<typeof startHttpServer>>;
beforeAll(async () => {
  server = await startHttpServer({ port: 0, scenario: 'empty', faults: ['getSession:offline'] });
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
  await expect(startHttpServer({ port: 0, scenario: 'odd' })).rejects.toThrow('no scenario "odd"');
});
