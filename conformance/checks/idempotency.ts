import type { IdempotentName } from '~/contract/endpoints';

import type { Api, CallOptions, Reply } from '../api';
import { checkEach } from '../check';
import { expectProblem, expectSame, expectThat, NotChecked } from '../outcome';

const names = ['createWebhook', 'sendTest', 'redeliver'] as const satisfies IdempotentName[];

/** What a key is used for, twice: a request, another one, and how often the first was carried out. */
type Use = { request: CallOptions; other: CallOptions; count: () => Promise<number> };

const deliveriesOf = (api: Api, webhookId: string) => async () =>
  (await api.ok('listDeliveries', { query: { webhookId, limit: 100 } })).data.items.length;

const uses: Record<IdempotentName, (api: Api) => Promise<Use>> = {
  createWebhook: async (api) => {
    const body = await api.body({ apiKey: { key: api.key() } });
    return {
      request: { body },
      other: { body: { ...body, description: 'Another' } },
      count: async () => (await api.ok('listWebhooks', { query: { q: body.name } })).data.total,
    };
  },
  sendTest: async (api) => {
    const { id } = (await api.create()).data;
    const [eventType, another] = await api.eventTypes();
    return {
      request: { id, body: { eventType } },
      other: { id, body: { eventType: another } },
      count: deliveriesOf(api, id),
    };
  },
  redeliver: async (api) => {
    const { id } = (await api.create()).data;
    const first = await api.test(id);
    const second = await api.test(id);
    return {
      request: { id: first.data.id },
      other: { id: second.data.id },
      // Without the two tests.
      count: async () => (await deliveriesOf(api, id)()) - 2,
    };
  },
};

const idOf = ({ json }: Reply): unknown =>
  typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined;

/** Uses the key as a server would have it: random, and for one request. */
async function withKey(api: Api, name: IdempotentName) {
  const use = await uses[name](api);
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const send = (request: CallOptions) => api.call(name, { ...request, headers });
  return { ...use, send };
}

async function firstOf(name: IdempotentName, reply: Promise<Reply>): Promise<Reply> {
  const first = await reply;
  if (first.status !== 201)
    throw new NotChecked(`It needs a good reply of ${name}, and got status ${first.status}.`);
  return first;
}

/** Requests that carry an Idempotency-Key happen once. */
export const idempotencyChecks = {
  ...checkEach('idempotency', 'again', names, (name) => ({
    rule: `${name}: the same key for the same request again gives the first answer, and does nothing.`,
    run: async (api) => {
      const { request, send, count } = await withKey(api, name);
      const first = await firstOf(name, send(request));
      const again = await send(request);
      expectSame(again, 'status and id', [again.status, idOf(again)], [201, idOf(first)]);
      expectSame(again, 'how often it was done:', await count(), 1);
    },
  })),
  ...checkEach('idempotency', 'reused', names, (name) => ({
    rule: `${name}: the same key for another request is refused.`,
    run: async (api) => {
      const { request, other, send } = await withKey(api, name);
      await firstOf(name, send(request));
      expectProblem(await send(other), 'validation-failed', { pointer: '', code: 'idempotency-key-reused' });
    },
  })),
  ...checkEach('idempotency', 'at once', names, (name) => ({
    rule: `${name}: the same request twice at once, with the same key, is done once.`,
    run: async (api) => {
      const { request, send, count } = await withKey(api, name);
      const [one, other] = await Promise.all([send(request), send(request)]);
      const both = [one.status, other.status];
      expectThat(
        other,
        both.every((status) => status === 201),
        '201 twice',
        both.join(' and '),
      );
      expectSame(other, 'the id', idOf(other), idOf(one));
      expectSame(other, 'how often it was done:', await count(), 1);
    },
  })),
};
