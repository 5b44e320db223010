import type { Endpoint, EndpointName } from '~/contract/endpoints';
import { endpoints } from '~/contract/endpoints';

import type { Api, Reply } from '../api';
import { checkEach, checksOf } from '../check';
import { expectSame, expectStatus, expectThat, NotChecked } from '../outcome';

// Object.keys forgets that the table's keys are known.
const names = Object.keys(endpoints) as EndpointName[];
const withHeaders = [
  'listEventTypes',
  'createWebhook',
  'getWebhook',
  'updateWebhook',
] as const satisfies EndpointName[];

const range = () => ({
  since: new Date(Date.now() - 3_600_000).toISOString(),
  until: new Date(Date.now() + 60_000).toISOString(),
});

/** A request to each endpoint that must succeed. */
const goodCalls: Record<EndpointName, (api: Api) => Promise<Reply>> = {
  getSession: (api) => api.call('getSession'),
  listEventTypes: (api) => api.call('listEventTypes'),
  listWebhooks: async (api) => {
    const { data } = await api.create();
    return api.call('listWebhooks', { query: { q: data.name } });
  },
  createWebhook: async (api) =>
    api.call('createWebhook', {
      body: await api.body({ description: 'Everything', apiKey: { key: api.key() } }),
    }),
  getWebhook: async (api) => api.call('getWebhook', { id: (await api.create()).data.id }),
  updateWebhook: async (api) => {
    const { data, etag } = await api.create();
    const body = { description: 'Changed' };
    return api.call('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } });
  },
  deleteWebhook: async (api) => {
    const { data, etag } = await api.create();
    return api.call('deleteWebhook', { id: data.id, headers: { 'If-Match': etag } });
  },
  sendTest: async (api) => {
    const [eventType] = await api.eventTypes();
    return api.call('sendTest', { id: (await api.create()).data.id, body: { eventType } });
  },
  listDeliveries: async (api) => {
    const { data } = await api.test((await api.create()).data.id);
    return api.call('listDeliveries', { query: { webhookId: data.webhookId } });
  },
  summarizeDeliveries: async (api) => {
    const { data } = await api.test((await api.create()).data.id);
    return api.call('summarizeDeliveries', {
      query: { webhookId: data.webhookId, interval: 'hour', ...range() },
    });
  },
  getDelivery: async (api) => {
    const { data } = await api.test((await api.create()).data.id);
    return api.call('getDelivery', { id: data.id });
  },
  redeliver: async (api) => {
    const { data } = await api.test((await api.create()).data.id);
    return api.call('redeliver', { id: data.id });
  },
};

const mediaType = (reply: Reply): string =>
  reply.headers.get('Content-Type')?.split(';')[0]?.trim() ?? 'none';

/** Each endpoint: status, media type, body and headers of a success. */
export const replyChecks = {
  ...checkEach('replies', 'reply', names, (name) => {
    const { method, path, success, reply: schema }: Endpoint = endpoints[name];
    return {
      rule: `${method} ${path} answers ${success}${schema ? ' with JSON as the contract describes it' : ' without a body'}.`,
      run: async (api) => {
        const reply = await goodCalls[name](api);
        expectStatus(reply, success);
        if (!schema) return expectSame(reply, 'a body of', reply.text, '');
        expectSame(reply, 'the media type', mediaType(reply), 'application/json');
        const { error } = schema.safeParse(reply.json);
        const wrong = error?.issues.map(({ path: at, message }) => `/${at.join('/')}: ${message}`).join('; ');
        expectThat(reply, !error, 'a body that fits the schema', wrong ?? '');
      },
    };
  }),
  ...checkEach('replies', 'headers', withHeaders, (name) => {
    const { method, path } = endpoints[name];
    const replyHeaders: readonly string[] = endpoints[name].replyHeaders;
    return {
      rule: `${method} ${path} sends ${replyHeaders.join(' and ')}.`,
      run: async (api) => {
        const reply = await goodCalls[name](api);
        const etag = reply.headers.get('ETag') ?? 'none';
        expectThat(reply, /^"[^"]*"$/.test(etag), 'a strong ETag in double quotes', etag);
        if (!replyHeaders.includes('Location')) return;
        const location = reply.headers.get('Location') ?? 'none';
        const { id = '' } = (reply.json ?? {}) as { id?: string };
        const { pathname } = new URL(location, api.connection.origin);
        expectSame(reply, 'the path in Location', pathname, `/api/v1/webhooks/${id}`);
      },
    };
  }),
  ...checksOf('replies', {
    'not modified': {
      rule: 'GET /event-types with If-None-Match and the current ETag answers 304 without a body.',
      run: async (api) => {
        const { etag } = await api.ok('listEventTypes');
        if (etag === '') throw new NotChecked('It needs the ETag of GET /event-types.');
        const reply = await api.call('listEventTypes', { headers: { 'If-None-Match': etag } });
        expectStatus(reply, 304);
        expectSame(reply, 'a body of', reply.text, '');
        expectStatus(await api.call('listEventTypes', { headers: { 'If-None-Match': '"another"' } }), 200);
      },
    },
    'event types': {
      rule: 'Each event type is in the catalogue once, with an example of its own type.',
      run: async (api) => {
        const { data, reply } = await api.ok('listEventTypes');
        const ids = data.items.map(({ id }) => id);
        expectSame(reply, 'ids that differ, as many as', new Set(ids).size, ids.length);
        const examples = data.items.map(({ example }) => example.event_type);
        expectSame(reply, 'as the types of the examples', examples, ids);
      },
    },
    times: {
      rule: 'Times are RFC 3339 in UTC.',
      run: async (api) => {
        const { data, reply } = await api.create({ apiKey: { key: api.key() } });
        const sent = await api.test(data.id);
        const times = [
          data.createdAt,
          data.updatedAt,
          data.apiKey?.setAt,
          sent.data.createdAt,
          sent.data.attempts[0]?.startedAt,
        ];
        for (const time of times) {
          const good =
            time === undefined ||
            (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time) && !Number.isNaN(Date.parse(time)));
          expectThat(reply, good, 'a time such as 2026-11-24T09:30:00Z', String(time));
        }
      },
    },
  }),
};
