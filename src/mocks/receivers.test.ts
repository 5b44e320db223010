import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { Attempt, DeliveryDetails } from '~/contract/deliveries';

import { callApi, createWebhook } from './callApi';
import { createMockServer } from './node';
import { receivers } from './receivers';

const server = createMockServer({ scenario: 'empty' });
beforeAll(() => server.listen());
beforeEach(() => server.reset());
afterAll(() => server.close());

/** What a receiver does with a test event, the first time. */
async function firstAttempt(url: string, webhook: object = {}): Promise<Attempt> {
  const { id } = (await createWebhook({ url, ...webhook })).webhook();
  const reply = await callApi(`POST /webhooks/${id}/test`, { body: { eventType: 'USER_CREATED' } });
  return Attempt.parse(reply.json(DeliveryDetails).attempts[0]);
}

const answers = (status: number, more: object = {}) => ({
  response: { status, truncated: false, ...more },
  error: null,
});
const breaks = (kind: string, message: RegExp) => ({
  response: null,
  error: { kind, message: expect.stringMatching(message) as string },
});
const text = (pattern: RegExp) => expect.stringMatching(pattern) as string;

/** What a console sees of each receiver. */
const seen: Record<keyof typeof receivers, object> = {
  fails: answers(500, { body: text(/^\{"error"/) }),
  unavailable: answers(503),
  unauthorized: answers(401, { headers: { 'WWW-Authenticate': text(/^ApiKey/) } }),
  gone: answers(410),
  rejects: answers(422),
  'rate-limits': answers(429, { headers: { 'Retry-After': '30' } }),
  flaky: answers(503),
  slow: answers(200),
  'times-out': { durationMs: 10_000, ...breaks('timeout', /10 s/) },
  refuses: breaks('connect', /ECONNREFUSED .*:443$/),
  'unknown-host': breaks('dns', /ENOTFOUND unknown-host\.example\.com$/),
  'bad-tls': breaks('tls', /expired/),
  blocked: breaks('blockedAddress', /not a public address/),
  redirects: {
    response: { status: 301, headers: { Location: 'https://www.redirects.example.com/hooks' } },
    error: { kind: 'redirect' },
  },
  huge: answers(200, { truncated: true }),
  'not-utf8': answers(200, {
    headers: { 'Content-Type': 'application/octet-stream' },
    body: text(/\uFFFD.*\0/s),
  }),
  html: answers(500, { headers: { 'Content-Type': text(/^text\/html/) }, body: text(/<script>.*onerror=/s) }),
  hostile: answers(500, { headers: { Location: 'javascript:alert(1)' }, body: text(/<script>.*\u202E/s) }),
  echoes: answers(200, { body: text(/"X-Webhook-Attempt": "1"/) }),
};

describe('a receiver', () => {
  it.each(Object.entries(seen))('%s', async (label, expected) => {
    expect(await firstAttempt(`https://${label}.example.com/hooks`)).toMatchObject(expected);
  });

  it('huge has its body cut at 256 kB', async () => {
    const { response } = await firstAttempt('https://huge.example.com');
    expect(response?.body).toHaveLength(256 * 1024);
    expect(Number(response?.headers['Content-Length'])).toBeGreaterThan(256 * 1024);
  });

  it('slow takes about four seconds', async () => {
    const { durationMs } = await firstAttempt('https://slow.example.com');
    expect(durationMs).toBeGreaterThan(3500);
    expect(durationMs).toBeLessThan(4600);
  });

  it.each([
    ['http://localhost:4000', 'connect'],
    ['http://127.0.0.1:4000', 'connect'],
    ['https://10.1.2.3', 'blockedAddress'],
    ['https://192.168.0.1', 'blockedAddress'],
    ['https://172.20.0.1', 'blockedAddress'],
    ['https://[fd00::1]', 'blockedAddress'],
    ['https://orders.invalid', 'dns'],
    ['https://orders.example.com', undefined],
    ['https://10.example.com', undefined],
    ['https://tostring.example.com', undefined],
  ])('at %s: %s', async (url, kind) => {
    const { response, error } = await firstAttempt(url);
    expect(error?.kind).toBe(kind);
    if (kind === undefined) expect([200, 202, 204]).toContain(response?.status);
  });

  it('gets the headers that are documented, and a key that nobody sees', async () => {
    const url = 'https://echoes.example.com/in?a=1';
    for (const placement of ['header', 'query']) {
      const apiKey = { key: 'planted-key-0042', placement, parameter: 'X-Token' };
      const attempt = await firstAttempt(url, {
        name: placement,
        events: { mode: 'selected', types: ['SMS_SENT'] },
        apiKey,
      });
      const { request, response } = attempt;
      expect(request).toMatchObject({
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Webhook-Attempt': '1' },
      });
      expect(request.headers['X-Webhook-Id']).toMatch(/^wh_/);
      expect(request.headers['X-Webhook-Delivery']).toMatch(/^dlv_/);
      expect(request.headers['X-Token']).toBe(placement === 'header' ? '[redacted]' : undefined);
      expect(request.url).toBe(placement === 'query' ? `${url}&X-Token=[redacted]` : url);
      expect(response?.body).toContain('[redacted]');
      expect(JSON.stringify(attempt)).not.toMatch(/planted|0042|mock-key/);
      server.reset();
    }
  });
});

it('the README documents every receiver as it is, and no other', () => {
  const [, section = ''] = /^### Receivers$(.*?)^#/ms.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = section.matchAll(/^\| `(?<label>[a-z][a-z\d-]+)` +\| (?<does>[^|]+?) +\|$/gm);
  const documented = [...rows].map(({ groups }) => [groups?.label, groups?.does]);
  expect(documented).toEqual(Object.entries(receivers).map(([label, { does }]) => [label, does]));
});
