import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { endpoints } from '~/contract/endpoints';
import { problemStatus } from '~/contract/problems';

import { callApi, createWebhook } from './callApi';
import { faultKinds, isFault } from './faults';
import { createMockServer } from './node';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

const list = () => callApi('GET /webhooks');

describe('a fault', () => {
  it.each(Object.entries(problemStatus))('%s answers with the problem', async (name, status) => {
    const fault = `listWebhooks:${name}`;
    if (!isFault(fault)) throw new Error(`${fault} is not a fault`);
    server.setFaults(fault);
    const reply = await list();
    expect(reply.problem()).toMatchObject({ name, status });
    expect(reply.headers.get('Retry-After')).toBe(name === 'rate-limited' ? '2' : null);
  });

  it.each([
    ['listWebhooks:unavailable', 503, /^$/],
    ['listWebhooks:bad-gateway', 502, /^Bad Gateway$/],
    ['listWebhooks:html', 502, /<h1>502/],
    ['listWebhooks:login-page', 200, /<h1>Sign in/],
    ['listWebhooks:empty', 200, /^$/],
  ] as const)('%s', async (fault, status, text) => {
    server.setFaults(fault);
    const reply = await list();
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(text);
    expect(reply.headers.get('X-Request-Id')).toMatch(/^req_/);
  });

  it('contract breaks every reply', async () => {
    server.setFaults('listWebhooks:contract', 'getWebhook:contract', 'getSession:contract');
    const [page, webhook] = [await list(), await callApi('GET /webhooks/wh_seats')];
    expect(page.page).toThrow();
    expect(webhook.webhook).toThrow();
    expect(
      endpoints.getSession.reply.safeParse(JSON.parse((await callApi('GET /session')).text)).success,
    ).toBe(false);
  });

  it('cut-json cannot be parsed', async () => {
    server.setFaults('listWebhooks:cut-json');
    await expect(list()).rejects.toThrow(SyntaxError);
  });

  it('offline fails the request, and the server does nothing', async () => {
    server.setFaults('createWebhook:offline');
    await expect(createWebhook()).rejects.toThrow(TypeError);
    expect((await callApi('GET /webhooks?q=orders')).page().total).toBe(0);
  });

  it('lost-reply fails the request after the server acted', async () => {
    server.setFaults('createWebhook:lost-reply');
    await expect(createWebhook()).rejects.toThrow(TypeError);
    expect((await callApi('GET /webhooks?q=orders')).page().total).toBe(1);
  });

  it('slow answers as usual, later', async () => {
    server.setFaults('listWebhooks:slow');
    vi.useFakeTimers();
    let answered = false;
    const reply = list().finally(() => (answered = true));
    await vi.advanceTimersByTimeAsync(3900);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    expect((await reply).status).toBe(200);
  });

  it('with a target is let loose on that resource alone', async () => {
    server.setFaults('getWebhook:internal@wh_seats', 'getWebhook:html@wh_audit');
    expect((await callApi('GET /webhooks/wh_seats')).status).toBe(500);
    expect((await callApi('GET /webhooks/wh_audit')).status).toBe(502);
    expect((await callApi('GET /webhooks/wh_siem')).status).toBe(200);
  });

  it('for one request is off after it', async () => {
    server.setFaults('listWebhooks:internal:once', 'getSession:html');
    expect((await list()).status).toBe(500);
    expect((await list()).status).toBe(200);
    expect((await callApi('GET /session')).status).toBe(502);
  });

  it('of all operations meets each', async () => {
    server.setFaults('*:unauthenticated');
    expect((await list()).status).toBe(401);
    expect((await callApi('GET /session')).status).toBe(401);
  });

  it('timeout never answers', async () => {
    server.setFaults('listWebhooks:timeout');
    const waited = new Promise((resolve) => setTimeout(resolve, 200, 'waited'));
    await expect(Promise.race([list(), waited])).resolves.toBe('waited');
  });

  it('leaves other operations alone, and ends when switched off', async () => {
    server.setFaults('listWebhooks:internal');
    expect((await callApi('GET /session')).status).toBe(200);
    server.setFaults();
    expect((await list()).status).toBe(200);
  });
});

it.each(faultKinds)('listWebhooks:%s is a fault', (kind) => {
  expect(isFault(`listWebhooks:${kind}`)).toBe(true);
});

it.each([
  '*:offline',
  '*:slow:once',
  'createWebhook:lost-reply:once',
  'getWebhook:internal:once@wh_seats',
  'getWebhook:slow@wh_seats',
  'updateWebhook:name-taken@wh_crm-contacts',
  'deleteWebhook:html@a@b:c',
])('%s is a fault', (name) => {
  expect(isFault(name)).toBe(true);
});

it.each([
  '',
  'none',
  'listWebhooks',
  'listWebhooks:',
  'listWebhooks:odd',
  'toString:internal',
  'a:b:c',
  '*',
  '*:odd',
  '*:offline@wh_seats',
  'listWebhooks:internal:twice',
  'listWebhooks:internal@wh_seats',
  'createWebhook:internal@wh_seats',
  'getWebhook:internal@',
  'getWebhook@wh_seats:internal',
  'getWebhook:internal@wh seats',
])('"%s" is not a fault', (name) => {
  expect(isFault(name)).toBe(false);
});
