import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startHttpServer } from './httpServer';

const page = 'http://console.test';
let one: Awaited<ReturnType<typeof startHttpServer>>;
let any: typeof one;
let none: typeof one;
beforeAll(async () => {
  const start = (cors?: string) =>
    startHttpServer({ port: 0, scenario: 'empty', ...(cors !== undefined && { cors }) });
  [one, any, none] = await Promise.all([start(page), start('*'), start()]);
});
afterAll(() => Promise.all([one.close(), any.close(), none.close()]));

const ask = (server: typeof one, origin: string) =>
  fetch(`${server.url}/api/v1/webhooks/wh_1`, {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'PATCH' },
  });

describe('a browser that asks before it sends', () => {
  it('may send what the contract has', async () => {
    const reply = await ask(one, page);
    expect(reply.status).toBe(204);
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe(page);
    expect(reply.headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
    expect(reply.headers.get('Access-Control-Allow-Headers')).toMatch(/If-Match.*Idempotency-Key/);
  });

  it('may not from another origin, unless any may', async () => {
    expect((await ask(one, 'http://evil.test')).headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect((await ask(any, 'http://evil.test')).headers.get('Access-Control-Allow-Origin')).toBe(
      'http://evil.test',
    );
  });

  it('learns nothing where it was not asked for', async () => {
    expect((await ask(none, page)).status).toBe(404);
  });
});

it('lets scripts read the headers that the console needs, of errors too', async () => {
  const reply = await fetch(`${one.url}/api/v1/webhooks`, {
    headers: { Origin: page, 'X-Mock-Fault': 'rate-limited' },
  });
  expect(reply.status).toBe(429);
  const shown = reply.headers.get('Access-Control-Expose-Headers') ?? '';
  for (const header of ['ETag', 'Location', 'Retry-After', 'X-Request-Id']) expect(shown).toContain(header);
  expect(reply.headers.get('Vary')).toBe('Origin');
});
