import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { BodyOf } from '~/contract/endpoints';
import { createMockServer } from '~/mocks/node';

import { ApiError } from './apiError';
import { call, configureApi } from './request';

const server = createMockServer();
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://console.test/'));
  server.listen();
});
afterEach(() => {
  server.reset();
  configureApi('');
});
afterAll(() => {
  server.close();
  vi.unstubAllGlobals();
});

const newWebhook: BodyOf<'createWebhook'> = {
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
};

/** What a failing call throws; anything but an ApiError fails the test. */
async function failureOf(reply: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await reply.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error(`Expected an ApiError, got ${String(error)}`);
  return error;
}

describe('a call', () => {
  it('gives the reply, checked by the contract', async () => {
    const { items, total } = await call('listWebhooks', { query: { pageSize: 10 } });
    expect(items).toHaveLength(10);
    expect(total).toBeGreaterThan(10);
  });

  it('sends its body and headers', async () => {
    const headers = { 'Idempotency-Key': 'k1' };
    const first = await call('createWebhook', { body: newWebhook, headers });
    const again = await call('createWebhook', { body: newWebhook, headers });
    expect(first).toMatchObject(newWebhook);
    expect(again.id).toBe(first.id);
  });

  it('gives nothing where the endpoint replies with nothing', async () => {
    const params = { id: 'wh_audit' };
    await expect(call('deleteWebhook', { params, headers: { 'If-Match': '*' } })).resolves.toBeUndefined();
    expect((await failureOf(call('getWebhook', { params }))).status).toBe(404);
  });
});

describe('the address', () => {
  let address: unknown;
  beforeEach(() => {
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      address = input;
      return fetch(input, init);
    });
  });
  const calledAddress = () => (address instanceof URL ? address.href : '');

  it('is at the own origin unless the API is elsewhere', async () => {
    await call('getSession', {});
    expect(calledAddress()).toBe('http://console.test/api/v1/session');
  });

  it('is below the configured base, its path included', async () => {
    configureApi('https://api.example.com/identity');
    await call('getSession', {});
    expect(calledAddress()).toBe('https://api.example.com/identity/api/v1/session');
  });

  it('carries the query escaped, without what is absent', async () => {
    await call('listWebhooks', { query: { q: 'a&b=c é+', status: undefined, page: 2 } });
    const { searchParams } = new URL(calledAddress());
    expect([...searchParams]).toEqual([
      ['q', 'a&b=c é+'],
      ['page', '2'],
    ]);
  });

  it('carries path parameters escaped', async () => {
    const error = await failureOf(call('getWebhook', { params: { id: 'a/b?c#d' } }));
    expect(calledAddress()).toBe('http://console.test/api/v1/webhooks/a%2Fb%3Fc%23d');
    expect(error.problemName).toBe('not-found');
  });
});

describe('a call fails', () => {
  it('as the problem that the server names, with its fields', async () => {
    server.setFaults('createWebhook:name-taken');
    const error = await failureOf(call('createWebhook', { body: newWebhook }));
    expect(error).toMatchObject({ kind: 'status', status: 409, problemName: 'name-taken' });
    expect(error.message).toBe(error.problem?.detail);
    expect(error.problem?.errors).toMatchObject([{ pointer: '/name' }]);
  });

  it('with the id of the failed request', async () => {
    server.setFaults('listWebhooks:internal');
    expect((await failureOf(call('listWebhooks', {}))).requestId).toMatch(/^req_/);
  });

  it.each([
    ['the network is gone', 'listWebhooks:offline', { kind: 'network', status: undefined }],
    ['a gateway answers with a page', 'listWebhooks:html', { kind: 'status', status: 502 }],
    ['an error comes without a body', 'listWebhooks:unavailable', { kind: 'status', status: 503 }],
    ['a success comes without a body', 'listWebhooks:empty', { kind: 'contract', status: 200 }],
    ['the JSON ends half-way', 'listWebhooks:cut-json', { kind: 'contract', status: 200 }],
    ['the reply breaks the contract', 'listWebhooks:contract', { kind: 'contract', status: 200 }],
  ] as const)('when %s', async (_, fault, expected) => {
    server.setFaults(fault);
    const error = await failureOf(call('listWebhooks', {}));
    expect(error).toMatchObject({ ...expected, problem: undefined });
  });

  it('when a success has another status than the contract says', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ items: [], total: 0 }, { status: 201 }));
    expect((await failureOf(call('listWebhooks', {}))).kind).toBe('contract');
  });

  it('when there is no answer in time', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(
      AbortSignal.abort(new DOMException('Too late', 'TimeoutError')),
    );
    expect((await failureOf(call('listWebhooks', {}))).kind).toBe('timeout');
  });

  it('as a lost connection when it breaks off within the answer', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(broken));
    expect((await failureOf(call('listWebhooks', {}))).kind).toBe('network');
  });

  it('as too slow when time runs out within the answer', async () => {
    const deadline = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
    const stuck = new ReadableStream({
      start: (stream) =>
        deadline.signal.addEventListener('abort', () => stream.error(deadline.signal.reason)),
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
      queueMicrotask(() => deadline.abort(new DOMException('Too late', 'TimeoutError')));
      return Promise.resolve(new Response(stuck));
    });
    expect((await failureOf(call('listWebhooks', {}))).kind).toBe('timeout');
  });
});

describe('a call that is no longer wanted', () => {
  it('passes the AbortError through', async () => {
    const controller = new AbortController();
    const reply = call('listWebhooks', { signal: controller.signal });
    controller.abort();
    await expect(reply).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('passes it through also when the answer was on its way', async () => {
    const controller = new AbortController();
    const stuck = new ReadableStream({
      start: (stream) =>
        controller.signal.addEventListener('abort', () => stream.error(controller.signal.reason)),
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
      queueMicrotask(() => controller.abort());
      return Promise.resolve(new Response(stuck));
    });
    await expect(call('listWebhooks', { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
