import type { EndpointName } from '~/contract/endpoints';
import { type Endpoint, endpoints } from '~/contract/endpoints';
import { Problem, problemName, problemStatus, type ProblemType } from '~/contract/problems';

import type { Api, Reply } from '../api';
import { checkEach, checksOf } from '../check';
import { expectProblem, expectSame, expectStatus, expectThat, NotChecked } from '../outcome';

// Object.keys forgets that the tables' keys are known.
const types = Object.keys(problemStatus) as ProblemType[];
const endpointNames = Object.keys(endpoints) as EndpointName[];

const nobody = 'conformance-no-such-id';
const withId = [
  'getWebhook',
  'updateWebhook',
  'deleteWebhook',
  'sendTest',
  'getDelivery',
  'redeliver',
] as const;

async function createRefused(api: Api, changes: object): Promise<Reply> {
  return api.call('createWebhook', { body: await api.body(changes) });
}

/** A request to which each problem type is the answer. */
const provoke: Record<ProblemType, (api: Api) => Promise<Reply>> = {
  'malformed-request': (api) => api.call('createWebhook', { text: '{"name": ' }),
  unauthenticated: (api) => {
    if (api.connection.provoke.unauthenticated) {
      return api.call('getSession', { headers: api.provoking('unauthenticated') });
    }
    if (Object.keys(api.connection.credentials).length === 0) api.provoking('unauthenticated');
    return api.call('getSession', { anonymous: true });
  },
  forbidden: async (api) => createForbidden(api),
  'not-found': (api) => api.call('getWebhook', { id: nobody }),
  'name-taken': async (api) => createRefused(api, { name: (await api.create()).data.name }),
  'url-event-overlap': async (api) => createRefused(api, { url: (await api.create()).data.url }),
  'webhook-limit-reached': async (api) =>
    api.call('createWebhook', { body: await api.body(), headers: api.provoking('webhook-limit-reached') }),
  'precondition-failed': async (api) => {
    const { data } = await api.create();
    return api.call('updateWebhook', {
      id: data.id,
      body: { enabled: false },
      headers: { 'If-Match': '"stale"' },
    });
  },
  'validation-failed': (api) => api.call('createWebhook', { body: {} }),
  'unknown-event-type': (api) =>
    createRefused(api, { events: { mode: 'selected', types: ['CONFORMANCE_NO_SUCH_EVENT'] } }),
  'url-not-allowed': async (api) => {
    if (api.connection.provoke['url-not-allowed']) {
      return api.call('createWebhook', { body: await api.body(), headers: api.provoking('url-not-allowed') });
    }
    const reply = await createRefused(api, { url: 'https://10.0.0.1/conformance' });
    if (reply.status === 201) api.provoking('url-not-allowed');
    return reply;
  },
  'precondition-required': async (api) => {
    const { data } = await api.create();
    return api.call('updateWebhook', { id: data.id, body: { enabled: false } });
  },
  'rate-limited': (api) => api.call('listWebhooks', { headers: api.provoking('rate-limited') }),
  internal: (api) => api.call('listWebhooks', { headers: api.provoking('internal') }),
};

async function createForbidden(api: Api): Promise<Reply> {
  return api.call('createWebhook', { body: await api.body(), headers: api.provoking('forbidden') });
}

/** The field that a problem is about, where it is about one. */
const pointers: Partial<Record<ProblemType, string>> = {
  'name-taken': '/name',
  'url-event-overlap': '/events',
  'unknown-event-type': '/events/types',
  'url-not-allowed': '/url',
};

/** What only programs' insides look like: frames of a stack, in JavaScript, Java, Python, Go, .NET and PHP. */
const stack =
  /\n\s*at |\bat [\w.$<>]+ ?\([^)]*:\d+|Traceback \(most recent|goroutine \d+|\.(?:js|ts|py|java|go|php|cs):\d+/;

const requestTo: Partial<
  Record<
    EndpointName,
    (api: Api) => Promise<{ id?: string; body?: unknown; headers?: Record<string, string> }>
  >
> = {
  createWebhook: async (api) => ({ body: await api.body() }),
  updateWebhook: async (api) => {
    const { data, etag } = await api.create();
    return { id: data.id, body: { enabled: false }, headers: { 'If-Match': etag } };
  },
  deleteWebhook: async (api) => {
    const { data, etag } = await api.create();
    return { id: data.id, headers: { 'If-Match': etag } };
  },
  sendTest: async (api) => ({
    id: (await api.create()).data.id,
    body: { eventType: (await api.eventTypes())[0] },
  }),
  redeliver: async (api) => ({ id: (await api.test((await api.create()).data.id)).data.id }),
};

/** Each problem type, in the form that the contract gives it. */
export const problemChecks = {
  ...checkEach('problems', 'problem', types, (type) => ({
    rule: `${type} comes with status ${problemStatus[type]} as application/problem+json, and shows no stack.`,
    run: async (api) => {
      const reply = await provoke[type](api);
      expectStatus(reply, problemStatus[type]);
      const media = reply.headers.get('Content-Type')?.split(';')[0]?.trim();
      expectSame(reply, 'the media type', media, 'application/problem+json');
      const { data: problem } = Problem.safeParse(reply.json);
      expectThat(
        reply,
        problem !== undefined,
        'a body with type, title and status',
        reply.text.slice(0, 200),
      );
      expectSame(reply, 'the last segment of type', problemName(problem?.type ?? ''), type);
      expectSame(reply, 'the status in the body', problem?.status, problemStatus[type]);
      const pointer = pointers[type];
      if (pointer !== undefined) expectProblem(reply, type, { pointer });
      expectThat(
        reply,
        !stack.test(problem?.detail ?? ''),
        'a detail without a stack',
        problem?.detail ?? '',
      );
      expectThat(
        reply,
        !stack.test(reply.text.replaceAll(String.raw`\n`, '\n')),
        'a body without a stack',
        'one',
      );
    },
  })),
  ...checkEach('problems', 'missing', withId, (name) => {
    const { method, path }: Endpoint = endpoints[name];
    return {
      rule: `${method} ${path} answers not-found where there is nothing.`,
      run: async (api) => {
        const [eventType] = name === 'sendTest' ? await api.eventTypes() : [];
        const reply = await api.call(name, {
          id: nobody,
          ...(name === 'updateWebhook' && { body: { enabled: false } }),
          ...(name === 'sendTest' && { body: { eventType } }),
          headers: { 'If-Match': '"any"' },
        });
        expectProblem(reply, 'not-found');
      },
    };
  }),
  ...checksOf('problems', {
    permissions: {
      rule: 'An endpoint whose permission the session lacks answers forbidden, and does nothing.',
      run: async (api) => {
        const headers = api.provoking('forbidden');
        const { data } = await api.ok('getSession', { headers });
        const closed = endpointNames.filter((name) => {
          const { permission } = endpoints[name];
          return permission !== null && !data.permissions.includes(permission) && requestTo[name];
        });
        if (closed.length === 0) {
          throw new NotChecked(
            'The credentials of --provoke forbidden=… lack no permission. Name some that do.',
          );
        }
        for (const name of closed) {
          const request = (await requestTo[name]?.(api)) ?? {};
          const reply = await api.call(name, { ...request, headers: { ...request.headers, ...headers } });
          expectProblem(reply, 'forbidden');
          if (name === 'deleteWebhook')
            expectStatus(await api.call('getWebhook', { id: request.id ?? '' }), 200);
        }
      },
    },
    'retry after': {
      rule: 'rate-limited says in Retry-After how long to wait.',
      run: async (api) => {
        const reply = await api.call('listWebhooks', { headers: api.provoking('rate-limited') });
        const after = reply.headers.get('Retry-After') ?? 'none';
        const good = /^\d+$/.test(after) || !Number.isNaN(Date.parse(after));
        expectThat(reply, good, 'seconds or a date in Retry-After', after);
      },
    },
    'malformed anywhere': {
      rule: 'A body that is not JSON is malformed-request, wherever it is sent.',
      run: async (api) => {
        const { data, etag } = await api.create();
        const text = 'name=none';
        const headers = { 'If-Match': etag };
        expectProblem(await api.call('updateWebhook', { id: data.id, text, headers }), 'malformed-request');
        expectProblem(await api.call('sendTest', { id: data.id, text }), 'malformed-request');
      },
    },
    'all fields': {
      rule: 'validation-failed has an entry for every wrong field at once.',
      run: async (api) => {
        const reply = await api.call('createWebhook', { body: {} });
        for (const pointer of ['/name', '/events', '/notificationType', '/url']) {
          expectProblem(reply, 'validation-failed', { pointer });
        }
      },
    },
  }),
};
