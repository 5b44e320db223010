import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { BodyOf } from '~/contract/endpoints';
import { createMockServer } from '~/mocks/node';

import { ApiError } from './apiError';
import { getConnection } from './connection';
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
    [
      'a sign-in page comes instead',
      'listWebhooks:login-page',
      { kind: 'contract', circumstances: { flaw: 'page' } },
    ],
    [
      'a success comes without a body',
      'listWebhooks:empty',
      { kind: 'contract', circumstances: { flaw: 'empty' } },
    ],
    ['the JSON ends half-way', 'listWebhooks:cut-json', { kind: 'contract', circumstances: { flaw: 'cut' } }],
    ['the reply breaks the contract', 'listWebhooks:contract', { kind: 'contract', status: 200 }],
    ['a delete is answered with a page', 'deleteWebhook:login-page', { kind: 'contract', status: 200 }],
  ] as const)('when %s', async (_, fault, expected) => {
    server.setFaults(fault);
    const failing = fault.startsWith('delete')
      ? call('deleteWebhook', { params: { id: 'wh_audit' } })
      : call('listWebhooks', {});
    expect(await failureOf(failing)).toMatchObject({ ...expected, problem: undefined });
  });

  it('when a success has another status than the contract says', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ items: [], total: 0 }, { status: 201 }));
    expect((await failureOf(call('listWebhooks', {}))).kind).toBe('contract');
  });

  it.each([
    ['none at all', (aborted: Promise<never>) => aborted],
    [
      'the whole of it',
      (aborted: Promise<never>) =>
        Promise.resolve(new Response(new ReadableStream({ pull: () => aborted }, { highWaterMark: 0 }))),
    ],
  ])('when there is no answer in time, not %s', async (_, answer) => {
    vi.useFakeTimers();
    vi.spyOn(globalThis, 'fetch').mockImplementation((_input, init) => {
      const aborted = new Promise<never>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
      return answer(aborted);
    });
    const failure = failureOf(call('listWebhooks', {}));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(getConnection().waitingSince).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect((await failure).kind).toBe('timeout');
    expect(getConnection()).toMatchObject({ waitingSince: null, unreachable: true });
    vi.useRealTimers();
  });

  it('as a lost connection when it breaks off within the answer', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(broken));
    expect((await failureOf(call('listWebhooks', {}))).kind).toBe('network');
  });
});

describe('a failed read is tried again', () => {
  // By chance the waits could be longer.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

  const answers = (...replies: (Response | Error)[]) => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    for (const reply of replies) {
      if (reply instanceof Error) fetch.mockRejectedValueOnce(reply);
      else fetch.mockResolvedValueOnce(reply);
    }
    return fetch;
  };
  const page = () => Response.json({ items: [], total: 0 });
  const lost = new TypeError('Failed to fetch');

  it('until it succeeds', async () => {
    vi.useFakeTimers();
    const fetch = answers(lost, new Response('', { status: 503 }), page());
    const reply = call('listWebhooks', {});
    await vi.advanceTimersByTimeAsync(1500);
    await expect(reply).resolves.toEqual({ items: [], total: 0 });
    expect(fetch).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  it('three times in all', async () => {
    vi.useFakeTimers();
    const fetch = answers(lost, lost, lost);
    const failure = failureOf(call('listWebhooks', {}));
    await vi.advanceTimersByTimeAsync(1500);
    expect((await failure).kind).toBe('network');
    expect(fetch).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  it('after as long as the server asks for', async () => {
    vi.useFakeTimers();
    const busy = new Response('', { status: 429, headers: { 'Retry-After': '3' } });
    const fetch = answers(busy, page());
    const reply = call('listWebhooks', {});
    await vi.advanceTimersByTimeAsync(3499);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await reply;
    expect(fetch).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('but no write is', async () => {
    const fetch = answers(lost, lost);
    const failure = await failureOf(call('updateWebhook', { params: { id: 'wh_1' }, body: {} }));
    expect(failure.kind).toBe('network');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('but none whose page was left meanwhile', async () => {
    const fetch = answers(lost);
    const leaving = new AbortController();
    const reply = call('listWebhooks', { signal: leaving.signal });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    leaving.abort();
    await expect(reply).rejects.toMatchObject({ name: 'AbortError' });
    expect(fetch).toHaveBeenCalledTimes(1);
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
