import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { type EndpointName, endpoints, type Endpoint } from '~/contract/endpoints';
import { problemStatus } from '~/contract/problems';

import { ApiError } from './apiError';
import { call, type CallOptions } from './request';

beforeAll(() => void vi.stubGlobal('location', new URL('http://console.test/')));
afterAll(() => void vi.unstubAllGlobals());

// Object.keys forgets that the table's keys are known.
const names = Object.keys(endpoints) as EndpointName[];
/** What any endpoint needs, and more: TypeScript asks for what they have in common, which is less. */
const options = {
  params: { id: 'x' },
  query: {},
  body: { eventType: 'USER_LOGIN' },
  headers: { 'If-Match': '*' },
} as CallOptions<EndpointName>;

/** What a call makes of an answer: its reply, or the error. Anything but an ApiError fails the test. */
async function outcome(
  name: EndpointName,
  response: Response,
): Promise<{ reply: unknown } | { error: ApiError }> {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(response.clone()));
  try {
    return { reply: await call(name, options) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    expect(error.message).toMatch(/\S/);
    return { error };
  }
}

const answer = (text: string | null, status: number, type = 'application/json') =>
  new Response([204, 205, 304].includes(status) ? null : text, { status, headers: { 'Content-Type': type } });

const time = '2026-11-20T12:00:00.000Z';
const webhook = {
  id: 'wh_1',
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
  apiKey: { placement: 'header', parameter: 'X-API-Key', hint: '9fK2', setAt: time },
  enabled: true,
  disabledReason: null,
  health: {
    deliveries24h: 1,
    succeeded24h: 1,
    lastDelivery: { id: 'd', status: 'delivered', at: time, responseStatus: 200 },
  },
  createdAt: time,
  createdBy: 'Amelia',
  updatedAt: time,
  updatedBy: 'Amelia',
};
const body = {
  event_time: time,
  event_type: 'USER_CREATED',
  current_context: {},
  data: { a: [1, null, { b: 'c' }] },
};
const delivery = {
  id: 'd',
  webhookId: 'wh_1',
  webhookName: 'Orders',
  eventType: 'USER_CREATED',
  trigger: 'event',
  redeliveryOf: null,
  status: 'failed',
  attemptCount: 1,
  nextAttemptAt: null,
  createdAt: time,
};
const details = {
  ...delivery,
  body,
  attempts: [
    {
      number: 1,
      startedAt: time,
      durationMs: 12,
      request: { method: 'POST', url: webhook.url, headers: { 'X-Webhook-Id': 'wh_1' }, body: '{}' },
      response: { status: 500, headers: { Server: 'x' }, body: '', truncated: false },
      error: null,
    },
  ],
};
const counts = { pending: 0, retrying: 0, delivered: 1, failed: 0 };

/** A good reply of each endpoint; an endpoint without one does not compile. */
const goodReplies = {
  getSession: {
    user: { name: 'Amelia', email: 'a@example.com' },
    permissions: ['webhooks:read'],
    limits: { maxWebhooks: null },
  },
  listEventTypes: { items: [{ id: 'USER_CREATED', group: 'Users', description: 'A user.', example: body }] },
  listWebhooks: { items: [webhook], total: 1 },
  createWebhook: webhook,
  getWebhook: webhook,
  updateWebhook: webhook,
  deleteWebhook: undefined,
  sendTest: details,
  listDeliveries: { items: [delivery], nextCursor: null },
  summarizeDeliveries: {
    intervals: [{ start: time, ...counts }],
    webhooks: [{ webhookId: 'wh_1', webhookName: 'Orders', answerMs: { median: 1, p95: 2 }, ...counts }],
  },
  getDelivery: details,
  redeliver: details,
} satisfies Record<EndpointName, unknown>;

const anyName = fc.constantFrom(...names);
const anyReading = fc.constantFrom(...names.filter((name) => goodReplies[name] !== undefined));
const success = (name: EndpointName) => (endpoints[name] satisfies Endpoint).success;

/** Statuses that no read is tried again for, so that nobody has to wait. */
const settled = [200, 201, 202, 204, 301, 400, 401, 403, 404, 409, 410, 412, 418, 422, 428, 500, 501];

describe('a good reply', () => {
  it.each(names)('of %s is given as it is', async (name) => {
    const good = goodReplies[name];
    const response = answer(good === undefined ? null : JSON.stringify(good), success(name));
    expect(await outcome(name, response)).toEqual({ reply: good });
  });

  it('may have fields that nobody here knows: they are left out, the rest is there', async () => {
    const anyFields = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 10 }).map((key) => `x-${key}`),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(anyReading, anyFields, async (name, fields) => {
        const good = goodReplies[name];
        const withMore = withFields(good, fields);
        expect(await outcome(name, answer(JSON.stringify(withMore), success(name)))).toEqual({ reply: good });
      }),
    );
  });

  it('may have values of enums that nobody here knows: they arrive as they came', async () => {
    const anyWord = fc.string({ minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anyWord, anyWord, async (one, other) => {
        const unknown = {
          ...webhook,
          notificationType: one,
          disabledReason: other,
          events: { mode: 'selected', types: [one, other] },
          apiKey: { ...webhook.apiKey, placement: one },
        };
        expect(await outcome('getWebhook', answer(JSON.stringify(unknown), 200))).toEqual({ reply: unknown });
        const page = {
          items: [{ ...delivery, status: one, trigger: other, eventType: one }],
          nextCursor: one,
        };
        expect(await outcome('listDeliveries', answer(JSON.stringify(page), 200))).toEqual({ reply: page });
        const session = { ...goodReplies.getSession, permissions: [one, other] };
        expect(await outcome('getSession', answer(JSON.stringify(session), 200))).toEqual({ reply: session });
      }),
      { numRuns: 30 },
    );
  });

  it('that is cut anywhere is refused, and nothing of it is given', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyReading,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (name, share) => {
          const text = JSON.stringify(goodReplies[name]);
          const cut = answer(text.slice(0, Math.floor(share * text.length)), success(name));
          expect(await outcome(name, cut)).toMatchObject({
            error: { kind: 'contract', status: success(name) },
          });
        },
      ),
    );
  });

  it('in which something was left out or has another type is refused, or is still good by the contract', async () => {
    const wrong = fc.constantFrom<unknown>(undefined, null, 7, 'text', true, [], {}, [[null]]);
    await fc.assert(
      fc.asyncProperty(anyReading, fc.nat(), wrong, async (name, place, value) => {
        const text = JSON.stringify(withOneChanged(goodReplies[name], place, value)) ?? '';
        const came = await outcome(name, answer(text, success(name)));
        if ('error' in came) expect(came.error.kind).toBe('contract');
        // As it went over the wire: in a list, JSON writes null for undefined.
        else expect(schemaOf(name)?.safeParse(JSON.parse(text)).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const schemaOf = (name: EndpointName) => {
  const { reply }: Endpoint = endpoints[name];
  return reply;
};

describe('any other answer', () => {
  it('of any JSON, with any status, is a good reply or an ApiError', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, fc.jsonValue(), fc.constantFrom(...settled), async (name, value, status) => {
        const came = await outcome(name, answer(JSON.stringify(value), status));
        if (status < 400 && status !== success(name)) expect(came).toHaveProperty('error');
        if (status >= 400) expect(came).toMatchObject({ error: { kind: 'status', status } });
      }),
      { numRuns: 200 },
    );
  });

  it('of any text is an ApiError where a reply was due', async () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        ' ',
        'null',
        '<!doctype html><title>502</title>',
        '\uFEFF{}',
        '{"items":[',
        'NaN',
        '{"__proto__":{}}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyReading, texts, async (name, text) => {
        expect(await outcome(name, answer(text, success(name), 'text/html'))).toMatchObject({
          error: { kind: 'contract' },
        });
      }),
    );
  });

  it('that is a problem is told by its own words, whatever else is in it', async () => {
    const detail = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const statuses = fc.constantFrom(
      ...Object.values(problemStatus).filter((status) => settled.includes(status)),
    );
    await fc.assert(
      fc.asyncProperty(anyName, statuses, detail, fc.jsonValue(), async (name, status, words, more) => {
        const problem = { type: '/problems/some-new-kind', title: 'Oh', status, detail: words, more };
        const came = await outcome(name, answer(JSON.stringify(problem), status, 'application/problem+json'));
        expect(came).toMatchObject({ error: { kind: 'status', status, message: words } });
      }),
      { numRuns: 50 },
    );
  });
});

/** Adds fields to an object and to all objects in it that have fixed fields. */
function withFields(value: unknown, fields: object): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withFields(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  const open = ['data', 'current_context', 'headers'];
  return {
    ...fields,
    ...Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => [
        key,
        open.includes(key) ? item : withFields(item, fields),
      ]),
    ),
  };
}

/** Puts a value in the place of one part; parts are numbered through, and round again. */
function withOneChanged(whole: unknown, place: number, value: unknown): unknown {
  let parts = 0;
  const count = (part: unknown) => {
    parts += 1;
    if (typeof part === 'object' && part !== null) Object.values(part).forEach(count);
  };
  count(whole);
  let left = place % parts;
  const change = (part: unknown): unknown => {
    left -= 1;
    if (left < 0 && left >= -1) return value;
    if (Array.isArray(part)) return part.map(change);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, change(item)]));
  };
  return change(whole);
}
