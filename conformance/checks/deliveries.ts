import { retryMinutes } from '~/contract/deliveries';

import type { Api, Good } from '../api';
import { checkEach, checksOf } from '../check';
import { expectProblem, expectSame, expectStatus, expectThat } from '../outcome';

type Query = Record<string, string | number>;
const log = (api: Api, query: Query) => api.ok('listDeliveries', { query });
const idsOf = ({ data }: Good<{ items: { id: string }[] }>) => data.items.map(({ id }) => id);

/** A webhook with some tests, oldest first. */
async function tested(api: Api, count: number) {
  const { id: webhookId } = (await api.create()).data;
  const types = await api.eventTypes();
  const tests = [];
  for (let index = 0; index < count; index += 1) {
    // One after the other, and not within a millisecond: they have an order.
    await new Promise((resolve) => setTimeout(resolve, 3));
    tests.push((await api.test(webhookId, { eventType: types[index % 2] })).data);
  }
  return { webhookId, tests, ids: tests.map(({ id }) => id), types };
}

/** Filters of the log: a query, and which of three deliveries (0 is the oldest) it finds. */
const filters = {
  webhookId: ({ webhookId }) => ({ query: { webhookId }, found: [2, 1, 0] }),
  eventType: ({ webhookId, types }) => ({ query: { webhookId, eventType: types[1] ?? '' }, found: [1] }),
  since: ({ webhookId, tests }) => ({
    query: { webhookId, since: tests[1]?.createdAt ?? '' },
    found: tests
      .flatMap(({ createdAt }, index) => (createdAt >= (tests[1]?.createdAt ?? '') ? index : []))
      .toReversed(),
  }),
  until: ({ webhookId, tests }) => ({
    query: { webhookId, until: tests[1]?.createdAt ?? '' },
    found: tests
      .flatMap(({ createdAt }, index) => (createdAt < (tests[1]?.createdAt ?? '') ? index : []))
      .toReversed(),
  }),
  status: ({ webhookId, tests }) => ({
    query: { webhookId, status: tests[0]?.status === 'failed' ? 'delivered' : 'failed' },
    found: [],
  }),
} satisfies Record<string, (made: Awaited<ReturnType<typeof tested>>) => { query: Query; found: number[] }>;
export type FilterName = keyof typeof filters;

/** Tests, redeliveries and the log. */
export const deliveryChecks = {
  ...checkEach('deliveries', 'log by', Object.keys(filters) as FilterName[], (name) => ({
    rule: `The log is filtered by ${name}.`,
    run: async (api) => {
      const made = await tested(api, 3);
      const { query, found } = filters[name](made);
      const page = await log(api, query);
      // Those of one moment have no order that the contract knows.
      const sorted = (ids: (string | undefined)[]) => ids.map(String).toSorted();
      expectSame(
        page.reply,
        'what is found',
        sorted(idsOf(page)),
        sorted(found.map((index) => made.ids[index])),
      );
    },
  })),
  ...checksOf('deliveries', {
    'test sends': {
      rule: 'A test sends the event type that was asked for, in a body of exactly four keys.',
      run: async (api) => {
        const { data, reply } = await api.test((await api.create()).data.id);
        const [eventType] = await api.eventTypes();
        expectSame(reply, 'event type and trigger', [data.eventType, data.trigger], [eventType, 'test']);
        expectSame(reply, 'event_type', data.body.event_type, eventType);
        const keys = Object.keys((reply.json as { body: object }).body).toSorted();
        expectSame(reply, 'the keys', keys, ['current_context', 'data', 'event_time', 'event_type']);
      },
    },
    'test data': {
      rule: 'A test sends the data that it was given.',
      run: async (api) => {
        const own = { conformance: { nested: [1, null, 'two'] } };
        const { data, reply } = await api.test((await api.create()).data.id, { data: own });
        expectSame(reply, 'the data', data.body.data, own);
      },
    },
    'test example': {
      rule: 'A test without data sends those of the event type’s example.',
      run: async (api) => {
        const { data, reply } = await api.test((await api.create()).data.id);
        const { items } = (await api.ok('listEventTypes')).data;
        const example = items.find(({ id }) => id === data.eventType)?.example.data ?? {};
        expectSame(
          reply,
          'the members of data',
          Object.keys(data.body.data).toSorted(),
          Object.keys(example).toSorted(),
        );
      },
    },
    'test unknown event': {
      rule: 'A test of an event type that does not exist is unknown-event-type.',
      run: async (api) => {
        const { data } = await api.create();
        const reply = await api.call('sendTest', {
          id: data.id,
          body: { eventType: 'CONFORMANCE_NO_SUCH_EVENT' },
        });
        expectProblem(reply, 'unknown-event-type', { pointer: '/eventType' });
      },
    },
    'test wrong data': {
      rule: 'The data of a test are an object.',
      run: async (api) => {
        const { data } = await api.create();
        const [eventType] = await api.eventTypes();
        const reply = await api.call('sendTest', { id: data.id, body: { eventType, data: 'text' } });
        expectProblem(reply, 'validation-failed', { pointer: '/data' });
      },
    },
    'test disabled': {
      rule: 'A test is sent though the webhook is disabled.',
      run: async (api) => {
        const { data } = await api.create({ enabled: false });
        const [eventType] = await api.eventTypes();
        expectStatus(await api.call('sendTest', { id: data.id, body: { eventType } }), 201);
      },
    },
    'failure is a result': {
      rule: `A receiver that fails is a result: 201, and the next attempt is ${retryMinutes[0]} minute after the first.`,
      run: async (api) => {
        const { pathname } = new URL(api.fresh().url);
        const { data: webhook } = await api.create({ url: `https://conformance.invalid${pathname}` });
        const [eventType] = await api.eventTypes();
        const reply = await api.call('sendTest', { id: webhook.id, body: { eventType } });
        expectStatus(reply, 201);
        const { data } = await api.ok('getDelivery', { id: (reply.json as { id: string }).id });
        const [attempt] = data.attempts;
        expectSame(reply, 'the status', data.status, 'retrying');
        expectThat(
          reply,
          attempt?.response === null && attempt.error !== null,
          'an attempt with an error and no response',
          JSON.stringify(attempt),
        );
        const waits = Date.parse(data.nextAttemptAt ?? '') - Date.parse(attempt?.startedAt ?? '');
        expectThat(
          reply,
          Math.abs(waits - retryMinutes[0] * 60_000) < 2000,
          'a minute until the next attempt',
          `${waits} ms`,
        );
      },
    },
    'attempt headers': {
      rule: 'An attempt is a POST of JSON with the webhook’s id, the delivery’s id and the attempt’s number.',
      run: async (api) => {
        const { data, reply } = await api.test((await api.create()).data.id);
        const { method, headers = {} } = data.attempts[0]?.request ?? {};
        const of = (name: string) => Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
        const got = [
          method,
          of('content-type')?.split(';')[0],
          of('x-webhook-id'),
          of('x-webhook-delivery'),
          of('x-webhook-attempt'),
        ];
        expectSame(reply, 'the request', got, ['POST', 'application/json', data.webhookId, data.id, '1']);
      },
    },
    'attempt body': {
      rule: 'What an attempt sends is the delivery’s body.',
      run: async (api) => {
        const { data, reply } = await api.test((await api.create()).data.id);
        const text = data.attempts[0]?.request.body ?? '';
        let sent: unknown = text;
        try {
          sent = JSON.parse(text);
        } catch {
          // Then it is the text that is wrong.
        }
        expectSame(reply, 'the body', sent, data.body);
      },
    },
    'redelivery is new': {
      rule: 'A redelivery is a delivery of its own that names the first one.',
      run: async (api) => {
        const first = await api.test((await api.create()).data.id);
        const { data, reply } = await api.ok('redeliver', { id: first.data.id });
        expectThat(reply, data.id !== first.data.id, 'another id', data.id);
        expectSame(
          reply,
          'trigger and redeliveryOf',
          [data.trigger, data.redeliveryOf],
          ['redelivery', first.data.id],
        );
      },
    },
    'redelivery repeats': {
      rule: 'A redelivery sends the same body again.',
      run: async (api) => {
        const first = await api.test((await api.create()).data.id, { data: { conformance: 'again' } });
        const { data, reply } = await api.ok('redeliver', { id: first.data.id });
        expectSame(reply, 'the body', data.body, first.data.body);
      },
    },
    'read alone': {
      rule: 'A delivery read alone is what the log and the test told.',
      run: async (api) => {
        const sent = await api.test((await api.create()).data.id);
        const { data, reply } = await api.ok('getDelivery', { id: sent.data.id });
        const facts = ({ id, webhookId, webhookName, eventType, trigger, createdAt, body }: typeof data) => ({
          id,
          webhookId,
          webhookName,
          eventType,
          trigger,
          createdAt,
          body,
        });
        expectSame(reply, 'the facts', facts(data), facts(sent.data));
      },
    },
    'newest first': {
      rule: 'The log is newest first.',
      run: async (api) => {
        const { webhookId } = await tested(api, 3);
        const page = await log(api, { webhookId });
        const times = page.data.items.map(({ createdAt }) => createdAt);
        expectSame(page.reply, 'the times', times, times.toSorted().toReversed());
      },
    },
    'cursor pages': {
      rule: 'Pages of the log follow one another by nextCursor, none twice, none left out, until it is null.',
      run: async (api) => {
        const { webhookId, ids } = await tested(api, 5);
        const found: string[] = [];
        let page = await log(api, { webhookId, limit: 2 });
        for (let pages = 1; pages <= 4; pages += 1) {
          expectThat(
            page.reply,
            page.data.items.length <= 2,
            'at most 2 deliveries',
            String(page.data.items.length),
          );
          found.push(...idsOf(page));
          if (page.data.nextCursor === null) break;
          page = await log(api, { webhookId, limit: 2, cursor: page.data.nextCursor });
        }
        expectSame(page.reply, 'the last nextCursor', page.data.nextCursor, null);
        expectSame(page.reply, 'all deliveries', found.toSorted(), ids.toSorted());
      },
    },
    'cursor stays': {
      rule: 'What is new meanwhile does not move the next page.',
      run: async (api) => {
        const { webhookId, ids } = await tested(api, 4);
        const first = await log(api, { webhookId, limit: 2 });
        await api.test(webhookId);
        const next = await log(api, { webhookId, limit: 10, cursor: first.data.nextCursor ?? '' });
        expectSame(next.reply, 'both pages', [...idsOf(first), ...idsOf(next)].toSorted(), ids.toSorted());
      },
    },
    'summary counts': {
      rule: 'The summary counts every delivery once, by interval and by webhook.',
      run: async (api) => {
        const { webhookId } = await tested(api, 3);
        const until = new Date(Date.now() + 60_000).toISOString();
        const since = new Date(Date.now() - 3 * 3_600_000).toISOString();
        const query = { webhookId, since, until, interval: 'hour' };
        const { data, reply } = await api.ok('summarizeDeliveries', { query });
        const sum = (counts: { pending: number; retrying: number; delivered: number; failed: number }[]) =>
          counts.reduce(
            (total, { pending, retrying, delivered, failed }) =>
              total + pending + retrying + delivered + failed,
            0,
          );
        expectSame(reply, 'the sums', [sum(data.intervals), sum(data.webhooks)], [3, 3]);
        expectSame(
          reply,
          'the webhooks',
          data.webhooks.map((one) => one.webhookId),
          [webhookId],
        );
      },
    },
    'summary intervals': {
      rule: 'The summary has every interval of the range, oldest first, cut at whole UTC hours.',
      run: async (api) => {
        const query = { since: '2026-01-01T10:30:00Z', until: '2026-01-01T13:00:00Z', interval: 'hour' };
        const { data, reply } = await api.ok('summarizeDeliveries', { query });
        const starts = data.intervals.map(({ start }) => Date.parse(start));
        const expected = ['10:30', '11:00', '12:00'].map((time) => Date.parse(`2026-01-01T${time}:00Z`));
        expectSame(reply, 'the beginnings', starts, expected);
      },
    },
    'log outlives webhook': {
      rule: 'Deliveries of a deleted webhook stay in the log under its last name.',
      run: async (api) => {
        const made = await api.create();
        const sent = await api.test(made.data.id);
        await api.ok('deleteWebhook', { id: made.data.id, headers: { 'If-Match': made.etag } });
        const reply = await api.call('getDelivery', { id: sent.data.id });
        expectStatus(reply, 200);
        expectSame(reply, 'the name', (reply.json as { webhookName?: string }).webhookName, made.data.name);
      },
    },
    'redelivery needs its webhook': {
      rule: 'A delivery whose webhook was deleted cannot be sent again.',
      run: async (api) => {
        const made = await api.create();
        const sent = await api.test(made.data.id);
        await api.ok('deleteWebhook', { id: made.data.id, headers: { 'If-Match': made.etag } });
        expectProblem(await api.call('redeliver', { id: sent.data.id }), 'not-found');
      },
    },
  }),
};
