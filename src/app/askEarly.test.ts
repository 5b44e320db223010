import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { forgetCalls } from '~/api/connection';
import { call, configureApi } from '~/api/request';
import { webhooksQuery } from '~/features/webhooks/webhookQueries';

import { askForList, openedList } from './askEarly';

const at = (path: string, base = '/') => openedList(new URL(path, 'http://console.test'), base);

describe('the list is opened', () => {
  it.each([
    ['/settings/webhooks', '/'],
    ['/settings/webhooks/', '/'],
    ['/', '/'],
    ['/settings?q=not+of+the+list', '/'],
    ['/console/settings/webhooks', '/console/'],
    ['/console/', '/console/'],
  ])('by %s below %s', (path, base) => {
    expect(at(path, base)).toMatchObject({ q: undefined, sort: '-createdAt', page: 1, pageSize: 25 });
  });

  it('as the address says', () => {
    expect(at('/settings/webhooks?q=crm&status=failing&sort=name&page=2&pageSize=50')).toEqual({
      q: 'crm',
      status: 'failing',
      eventType: undefined,
      sort: 'name',
      page: 2,
      pageSize: 50,
    });
  });

  it.each([
    ['/settings/webhooks/new', '/'],
    ['/settings/webhooks/wh_1', '/'],
    ['/reports/webhooks', '/'],
    ['/settings/webhooks', '/console/'],
    ['/elsewhere', '/'],
  ])('not by %s below %s', (path, base) => {
    expect(at(path, base)).toBeUndefined();
  });
});

describe('what is asked for early', () => {
  const view = at('/settings/webhooks?q=a%20b&sort=url') ?? expect.fail('no list');
  const session = {
    user: { name: 'Ada', email: 'ada@example.com' },
    permissions: [],
    limits: { maxWebhooks: null },
  };
  const answer = vi.fn<(address: URL, init: RequestInit) => Promise<Response>>();

  beforeEach(() => {
    // Tests of other files configure it too.
    configureApi('');
    forgetCalls();
    vi.stubGlobal('location', new URL('http://console.test/'));
    vi.stubGlobal('window', { earlyReplies: undefined });
    answer
      .mockReset()
      .mockImplementation(({ pathname }) =>
        Promise.resolve(Response.json(pathname.endsWith('/session') ? session : { items: [], total: 0 })),
      );
    vi.stubGlobal('fetch', answer);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is what the list asks for: same addresses, credentials and headers', async () => {
    askForList(view, '');
    const early = answer.mock.calls.map(([address, { signal: _signal, ...init }]) => [address.href, init]);
    vi.stubGlobal('window', { earlyReplies: undefined });
    answer.mockClear();
    await call('getSession', {});
    await call('listWebhooks', { query: view });
    expect(
      answer.mock.calls.map(([address, { signal: _signal, method, body, ...init }]) => {
        expect([method, body]).toEqual(['GET', undefined]);
        return [address.href, init];
      }),
    ).toEqual(early);
    expect(webhooksQuery(view).queryKey.at(-1)).toBe(view);
  });

  it('is handed over once', async () => {
    askForList(view, '');
    expect(answer).toHaveBeenCalledTimes(2);
    expect(await call('listWebhooks', { query: view })).toEqual({ items: [], total: 0 });
    expect(await call('getSession', {})).toEqual(session);
    expect(answer).toHaveBeenCalledTimes(2);
    await call('listWebhooks', { query: view });
    expect(answer).toHaveBeenCalledTimes(3);
  });

  it('is not handed to a call for anything else', async () => {
    askForList(view, '');
    await call('listWebhooks', { query: { ...view, page: 2 } });
    expect(answer).toHaveBeenCalledTimes(3);
  });

  it('goes where the API is', () => {
    askForList(view, 'https://api.example.com');
    expect(answer.mock.calls.map(([{ origin }]) => origin)).toEqual(Array(2).fill('https://api.example.com'));
  });

  it('is stopped by whoever has taken it over', async () => {
    answer.mockImplementation(
      (_address, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        }),
    );
    askForList(view, '');
    const stop = new AbortController();
    const reply = call('listWebhooks', { query: view, signal: stop.signal });
    stop.abort();
    await expect(reply).rejects.toThrow('stopped');
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('is asked for again when it fails', async () => {
    answer.mockRejectedValueOnce(new TypeError('gone')).mockRejectedValueOnce(new TypeError('gone'));
    askForList(view, '');
    expect(await call('listWebhooks', { query: view })).toEqual({ items: [], total: 0 });
    expect(answer).toHaveBeenCalledTimes(3);
  });
});
