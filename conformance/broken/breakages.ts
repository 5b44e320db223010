// One entry for each check, which is why it is longer than other files.
import type { EndpointName } from '~/contract/endpoints';
import { endpoints } from '~/contract/endpoints';
import { problemStatus, type ProblemType } from '~/contract/problems';
import { sortKeys } from '~/contract/webhookListOptions';

import type { CheckName } from '../checks';
import { type Refused, refused, type RefusedName } from '../checks/fields';
import { type WrongQueryName, wrongQueries } from '../checks/queries';
import {
  allowed,
  answerNothing,
  answerProblem,
  asked,
  at,
  type Breakage,
  edit,
  editHeader,
  free,
  type Got,
  problemOf,
  type Sent,
} from './breakage';

/** Makes a broken server. Some remember what they saw. */
export type Make = () => Breakage;

const make =
  (when: Breakage['when'], change: Breakage['change'], also?: readonly CheckName[]): Make =>
  () => ({ when, change, ...(also && { also }) });

/** Exchanges of an endpoint: those that succeed, those that are refused. */
const good =
  (endpoint: EndpointName, where: (sent: Sent, got: Got) => boolean = () => true): Breakage['when'] =>
  (sent, got) =>
    sent.endpoint === endpoint && got.status < 300 && where(sent, got);
const bad =
  (endpoint: EndpointName, where: (sent: Sent, got: Got) => boolean = () => true): Breakage['when'] =>
  (sent, got) =>
    sent.endpoint === endpoint && got.status >= 400 && where(sent, got);

const text = (json: unknown, path: string): string => {
  const value = at(json, path);
  return typeof value === 'string' ? value : '';
};
const items = (from: (all: unknown[]) => unknown[]) =>
  edit('items', (all: unknown) => from(all as unknown[]));
const noItems = items(() => []);

/** The same for each name of a list. */
function each<Prefix extends string, Name extends string>(
  prefix: Prefix,
  names: readonly Name[],
  of: (name: Name) => Make | Make[],
): Record<`${Prefix} ${Name}`, Make | Make[]> {
  // The keys are made of the names.
  return Object.fromEntries(names.map((name) => [`${prefix} ${name}`, of(name)])) as Record<
    `${Prefix} ${Name}`,
    Make | Make[]
  >;
}
// Object.keys forgets that the tables' keys are known.
const endpointNames = Object.keys(endpoints) as EndpointName[];
const problemTypes = Object.keys(problemStatus) as ProblemType[];
const withReply = endpointNames.filter((name) => name !== 'deleteWebhook');

/** Remembers the first API key that a webhook was created with. */
function knowingKey(endpoint: EndpointName, path: string): Make {
  return () => {
    let key = '';
    return {
      when: (sent, got) => {
        key ||= text(sent.body, 'apiKey.key');
        return sent.endpoint === endpoint && got.status < 300 && key !== '';
      },
      change: (sent, got) => edit(path, key)(sent, got, () => Promise.resolve(got)),
    };
  };
}

/** Remembers whether something has come by, and breaks what follows. */
function after(seen: Breakage['when'], when: Breakage['when'], change: Breakage['change']): Make {
  return () => {
    let isOver = false;
    return {
      when: (sent, got) => {
        const hit = isOver && when(sent, got);
        isOver ||= seen(sent, got);
        return hit;
      },
      change,
    };
  };
}

const holds = (sent: Sent, members: Record<string, unknown>): boolean =>
  Object.entries(members).every(
    ([key, value]) => JSON.stringify(at(sent.body, key)) === JSON.stringify(value),
  );

/** Takes a value that a rule refuses: when creating, and when changing. */
const takes = (name: RefusedName): Make[] => {
  const { body }: Refused = refused[name];
  const instead = (sent: Sent) => {
    const fixed = { ...free(sent), events: { mode: 'all' }, notificationType: 'REST' } as Record<
      string,
      unknown
    >;
    for (const key of Object.keys(body))
      if (!['name', 'url', 'events', 'notificationType'].includes(key)) delete fixed[key];
    return sent.endpoint === 'createWebhook' ? { body: fixed } : { body: { enabled: true } };
  };
  return (['createWebhook', 'updateWebhook'] as const).map((endpoint) =>
    make(
      bad(endpoint, (sent, { status }) => status === 422 && holds(sent, body)),
      asked(instead),
    ),
  );
};

/** Creating is broken only now and then: for nearly every check it is but the beginning. */
const isAbout =
  (name: EndpointName) =>
  ({ body }: Sent): boolean =>
    name !== 'createWebhook' || at(body, 'description') === 'Everything';

const hasKey = ({ headers }: Sent): boolean => headers.has('Idempotency-Key');
/** Whether this key has come before. */
const onceMore =
  (endpoint: EndpointName, atOnce: boolean): Make =>
  () => {
    const seen = new Set<string>();
    return {
      when: (sent) => {
        const key = sent.headers.get('Idempotency-Key') ?? '';
        const again = seen.has(key);
        if (key !== '') seen.add(key);
        return sent.endpoint === endpoint && again && sent.atOnce === atOnce;
      },
      // Under another name, for its own is taken by the first time.
      change: (sent, got, forward) =>
        got.status >= 400
          ? got
          : forward({
              headers: { 'Idempotency-Key': null },
              ...(endpoint === 'createWebhook' && { body: free(sent) }),
            }),
    };
  };

const isReused = ({ json }: Got): boolean => at(json, 'errors.0.code') === 'idempotency-key-reused';
const isUpper = (one: string): boolean => one === one.toUpperCase() && one !== one.toLowerCase();
const idempotent = ['createWebhook', 'sendTest', 'redeliver'] as const;
const nobody = 'conformance-no-such-id';
/** Whether a change came too late, for its webhook was deleted. */
const isLost = (endpoint: EndpointName, id: string, status: number): boolean =>
  endpoint === 'updateWebhook' && id !== nobody && status === 404;

/** A broken server, or several, for every check: a check that nothing makes fail does not compile. */
export const breakages: Record<CheckName, Make | Make[]> = {
  ...each('reply', withReply, (name) => [
    make(good(name, isAbout(name)), editHeader('Content-Type', 'text/plain')),
    // The last member of each is one that no check but this reads.
    make(good(name, isAbout(name)), (_sent, got) => ({
      ...got,
      json: Object.fromEntries(Object.entries(got.json as object).slice(0, -1)),
    })),
  ]),
  'reply deleteWebhook': make(good('deleteWebhook'), answerNothing),
  'headers listEventTypes': make(good('listEventTypes'), editHeader('ETag', null)),
  'headers createWebhook': make(
    good('createWebhook', isAbout('createWebhook')),
    editHeader('Location', null),
  ),
  'headers getWebhook': make(good('getWebhook'), editHeader('ETag', null), [
    'stale version updateWebhook',
    'stale version deleteWebhook',
    'version moves',
    'refused does nothing',
  ]),
  'headers updateWebhook': make(good('updateWebhook'), editHeader('ETag', null), ['version moves']),
  'not modified': make(
    ({ endpoint }, { status }) => endpoint === 'listEventTypes' && status === 304,
    asked({ headers: { 'If-None-Match': null } }),
  ),
  'event types': make(
    good('listEventTypes'),
    items((all) => [...all, all[0]]),
  ),
  times: make(good('sendTest'), edit('attempts.0.startedAt', '2026-11-24 09:30')),

  ...each('problem', problemTypes, (type) => [
    make((_sent, got) => problemOf(got) === type, editHeader('Content-Type', 'application/json')),
    make(
      (_sent, got) => problemOf(got) === type,
      edit('detail', (detail: unknown) => `${String(detail)}\n    at read (/srv/app.js:10:3)`),
    ),
    make((_sent, got) => problemOf(got) === type, edit('status', 418)),
  ]),
  ...each(
    'missing',
    ['getWebhook', 'updateWebhook', 'deleteWebhook', 'sendTest', 'getDelivery', 'redeliver'],
    (name) =>
      make(
        bad(name, ({ id, headers }) => id === nobody && headers.get('If-Match') === '"any"'),
        answerProblem('internal'),
      ),
  ),
  permissions: make(
    bad('deleteWebhook', (_sent, { status }) => status === 403),
    asked({ headers: { Authorization: 'Bearer demo-admin' } }),
  ),
  'retry after': make((_sent, { status }) => status === 429, editHeader('Retry-After', null)),
  'malformed anywhere': make(
    bad('sendTest', (_sent, { status }) => status === 400),
    answerProblem('internal'),
  ),
  'all fields': make(
    (_sent, got) => at(got.json, 'errors.1') !== undefined,
    edit('errors', (errors: unknown) => (errors as unknown[]).slice(0, 1)),
  ),

  // Object.keys forgets that the table's keys are known.
  ...each('refuses', Object.keys(refused) as RefusedName[], takes),
  'accepts name of 80 emoji': make(
    good('createWebhook', ({ body }) => text(body, 'name').startsWith('🦊')),
    answerProblem('validation-failed'),
  ),
  'accepts long description': make(
    good('createWebhook', ({ body }) => text(body, 'description').startsWith('ddd')),
    answerProblem('validation-failed'),
  ),
  'accepts any script': make(
    good('createWebhook', ({ body }) => text(body, 'name').startsWith('می')),
    answerProblem('validation-failed'),
  ),
  trimming: make(
    good('createWebhook', ({ body }) => text(body, 'name') !== text(body, 'name').trim()),
    edit('name', (_name: unknown, { body }: Sent) => text(body, 'name')),
  ),
  'local http': make(
    good('createWebhook', ({ body }) => text(body, 'url').startsWith('http:')),
    answerProblem('validation-failed'),
  ),

  'create stores': make(
    good('getWebhook', (_sent, { json }) => at(json, 'description') === 'All of it'),
    edit('description', 'Some'),
  ),
  'enabled unless said': make(
    good('createWebhook', ({ body }) => at(body, 'enabled') === undefined),
    edit('disabledReason', 'manual'),
  ),
  'disabled manually': make(
    good('updateWebhook', (_sent, { json }) => at(json, 'disabledReason') === 'manual'),
    edit('disabledReason', 'failing'),
  ),
  'all events': make(
    good('createWebhook', ({ body }) => at(body, 'events.mode') === 'all'),
    edit('events', { mode: 'selected', types: ['ONE'] }),
  ),
  'patch keeps': make(
    good('updateWebhook', (_sent, { json }) => at(json, 'description') === 'Stays'),
    edit('description', undefined),
  ),
  'patch changes': make(
    good('getWebhook', (_sent, { json }) => at(json, 'description') === 'New'),
    edit('description', 'Old'),
  ),
  'patch null': make(
    good('updateWebhook', ({ body }) => at(body, 'description') === null),
    edit('description', 'Goes'),
  ),
  'patch null required': make(
    bad('updateWebhook', ({ body }) => at(body, 'name') === null),
    allowed,
  ),
  'patch events': make(
    good('updateWebhook', ({ body }) => at(body, 'events.mode') === 'all'),
    edit('events', { mode: 'selected', types: ['ONE'] }),
  ),
  'patch media type': make(
    good('updateWebhook', ({ headers }) => (headers.get('Content-Type') ?? '').includes('merge-patch')),
    answerProblem('malformed-request'),
  ),
  'patch is dated': make(
    good('updateWebhook', ({ body }) => at(body, 'description') === 'Later'),
    edit('updatedAt', '2020-01-01T00:00:00Z'),
  ),
  'name case': make(
    bad('createWebhook', ({ body }, got) => problemOf(got) === 'name-taken' && isUpper(text(body, 'name'))),
    allowed,
  ),
  'name update': make(
    bad('updateWebhook', (_sent, got) => problemOf(got) === 'name-taken'),
    allowed,
  ),
  'name own': make(
    good('updateWebhook', ({ body }) => isUpper(text(body, 'name'))),
    answerProblem('name-taken'),
  ),
  'name free again': after(good('deleteWebhook'), good('createWebhook'), answerProblem('name-taken')),
  'unknown events update': make(
    bad('updateWebhook', (_sent, got) => problemOf(got) === 'unknown-event-type'),
    allowed,
  ),
  'deleted is gone': make(
    bad('getWebhook', ({ id }, { status }) => status === 404 && id !== nobody),
    answerProblem('internal'),
  ),

  'key never told': knowingKey('getWebhook', 'apiKey.key'),
  'key hint': make(
    good('createWebhook', (_sent, { json }) => at(json, 'apiKey.hint') !== undefined),
    edit('apiKey.hint', 'none'),
    ['key absent', 'key moved'],
  ),
  'key defaults': make(
    good(
      'createWebhook',
      ({ body }) => at(body, 'apiKey.key') !== undefined && at(body, 'apiKey.parameter') === undefined,
    ),
    edit('apiKey.parameter', 'Key'),
    ['key absent'],
  ),
  'key absent': make(
    good(
      'updateWebhook',
      ({ body }, { json }) => at(body, 'apiKey') === undefined && at(json, 'apiKey') !== null,
    ),
    edit('apiKey', null),
  ),
  'key null': make(
    good('updateWebhook', ({ body }) => at(body, 'apiKey') === null),
    edit('apiKey', {
      placement: 'header',
      parameter: 'X-API-Key',
      hint: 'kept',
      setAt: '2026-01-01T00:00:00Z',
    }),
  ),
  'key replaced': make(
    good('updateWebhook', ({ body }) => at(body, 'apiKey.key') !== undefined),
    edit('apiKey.hint', 'kept'),
  ),
  'key moved': make(
    good('updateWebhook', ({ body }) => at(body, 'apiKey.placement') !== undefined),
    edit('apiKey.placement', 'header'),
  ),
  'key missing': make(
    bad('updateWebhook', ({ body }) => holds({ body } as Sent, { apiKey: { placement: 'query' } })),
    allowed,
  ),
  'key redacted in header': make(
    good('sendTest', (_sent, { json }) => at(json, 'attempts.0.request.headers.X-Conformance') !== undefined),
    edit('attempts.0.request.headers.X-Conformance', '****'),
  ),
  'key redacted in query': make(
    good('sendTest', (_sent, { json }) => text(json, 'attempts.0.request.url').includes('token=')),
    edit('attempts.0.request.url', (url: unknown) => String(url).replace(/token=.*/, 'token=****')),
  ),
  'key nowhere in deliveries': knowingKey('getDelivery', 'attempts.0.response.body'),
  'key not repeated': make(
    bad('createWebhook', ({ body }) => text(body, 'apiKey.key').endsWith(' with spaces')),
    edit('errors.0.detail', (_detail: unknown, { body }: Sent) => `Not good: ${text(body, 'apiKey.key')}`),
  ),

  'no version updateWebhook': make(
    bad('updateWebhook', ({ body }, { status }) => status === 428 && text(body, 'description') !== ''),
    asked({ headers: { 'If-Match': '*' } }),
  ),
  'no version deleteWebhook': make(
    bad('deleteWebhook', (_sent, { status }) => status === 428),
    asked({ headers: { 'If-Match': '*' } }),
  ),
  ...each('stale version', ['updateWebhook', 'deleteWebhook'], (name) => [
    make(
      bad(name, (_sent, { status }) => status === 412),
      editHeader('ETag', null),
    ),
    make(
      bad(
        name,
        ({ headers, atOnce }, { status }) =>
          status === 412 && !atOnce && headers.get('If-Match') !== '"stale"',
      ),
      asked({ headers: { 'If-Match': '*' } }),
    ),
  ]),
  'race updateWebhook': make(
    bad('updateWebhook', ({ atOnce }, { status }) => status === 412 && atOnce),
    asked({ headers: { 'If-Match': '*' } }),
  ),
  // A change and a deletion: either may be the first.
  'race deleteWebhook': make(
    ({ endpoint, id, atOnce }, { status }) =>
      endpoint === 'deleteWebhook' ? status === 412 && atOnce : isLost(endpoint, id, status),
    answerNothing,
  ),
  'version moves': make(good('updateWebhook'), editHeader('ETag', '"always the same"')),
  'refused does nothing': make(
    bad('updateWebhook', ({ body }) => at(body, 'url') === 'nonsense'),
    async (_sent, got, forward) => {
      await forward({ body: { description: 'Not stored' } });
      return got;
    },
  ),

  ...each('again', idempotent, (name) => onceMore(name, false)),
  ...each('at once', idempotent, (name) => onceMore(name, true)),
  ...each('reused', idempotent, (name) =>
    make(
      bad(name, (_sent, got) => isReused(got)),
      asked((sent) => ({
        headers: { 'Idempotency-Key': null },
        ...(name === 'createWebhook' && { body: free(sent) }),
      })),
    ),
  ),

  ...each('sort', sortKeys, (key) =>
    make(
      good('listWebhooks', ({ query }) => query.sort === `-${key}`),
      items((all) => all.toReversed()),
    ),
  ),
  pages: make(
    good('listWebhooks', ({ query }) => query.page === '2'),
    noItems,
  ),
  'search name': make(
    good('listWebhooks', ({ query }) => isUpper(query.q ?? '')),
    noItems,
  ),
  'search URL': make(
    good('listWebhooks', (_sent, { json }) => text(json, 'items.0.name').endsWith(' by URL')),
    noItems,
  ),
  'search description': make(
    good('listWebhooks', ({ query }) => query.q?.startsWith('word') ?? false),
    noItems,
  ),
  'search nothing': make(
    good('listWebhooks', ({ query }) => query.q?.endsWith('nowhere') ?? false),
    edit('total', 1),
  ),
  ...each('status', ['enabled', 'disabled', 'failing'], (status) =>
    make(
      good('listWebhooks', ({ query }) => query.status === status),
      asked(({ query }) => ({ query: { q: query.q ?? '' } })),
    ),
  ),
  'event type': make(
    good('listWebhooks', ({ query }) => query.eventType !== undefined),
    asked(({ query }) => ({ query: { q: query.q ?? '', sort: 'name' } })),
  ),

  // Object.keys forgets that the table's keys are known.
  ...each('query', Object.keys(wrongQueries) as WrongQueryName[], (name) => {
    const { endpoint, query } = wrongQueries[name];
    const same = (sent: Sent) =>
      JSON.stringify(sent.query) ===
      JSON.stringify(Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)])));
    return make(bad(endpoint, same), answerNothing);
  }),

  'overlap names': make(
    (_sent, got) => problemOf(got) === 'url-event-overlap',
    edit('detail', 'There is an overlap.'),
  ),
  'overlap all': make(
    bad(
      'createWebhook',
      ({ body }, got) => problemOf(got) === 'url-event-overlap' && at(body, 'events.mode') === 'all',
    ),
    allowed,
  ),
  'overlap disjoint': () => {
    const urls = new Set<string>();
    return {
      when: (sent, got) => {
        if (!good('createWebhook')(sent, got) || hasKey(sent)) return false;
        const url = text(sent.body, 'url');
        const again = urls.has(url);
        urls.add(url);
        return again;
      },
      change: answerProblem('url-event-overlap'),
    };
  },
  'overlap other URL': make(
    good('createWebhook', ({ body }) => text(body, 'url').endsWith('/')),
    answerProblem('url-event-overlap'),
  ),
  'overlap host case': make(
    bad('createWebhook', ({ body }) => text(body, 'url').startsWith('HTTPS:')),
    allowed,
  ),
  'overlap port': make(
    bad('createWebhook', ({ body }) => text(body, 'url').includes(':443/')),
    allowed,
  ),
  'overlap dots': make(
    bad('createWebhook', ({ body }) => text(body, 'url').includes('/../')),
    allowed,
  ),
  'overlap update': make(
    bad('updateWebhook', (_sent, got) => problemOf(got) === 'url-event-overlap'),
    allowed,
  ),
  'overlap itself': make(
    good('updateWebhook', ({ body }) => at(body, 'url') !== undefined && at(body, 'events') !== undefined),
    answerProblem('url-event-overlap'),
  ),

  'log by webhookId': make(
    good('listDeliveries', ({ query }) => query.webhookId !== undefined && Object.keys(query).length === 1),
    items((all) => [...all, { ...(all.at(-1) as object), id: 'dlv_of_another_webhook' }]),
  ),
  ...each('log by', ['eventType', 'since', 'until', 'status'], (name) =>
    make(
      good('listDeliveries', ({ query }) => query[name] !== undefined),
      asked(({ query }) => ({ query: { webhookId: query.webhookId ?? '' } })),
    ),
  ),
  'test sends': make(good('sendTest'), edit('body.more', true)),
  'test data': make(
    good('sendTest', ({ body }) => at(body, 'data.conformance.nested') !== undefined),
    edit('body.data', {}),
  ),
  'test example': make(
    good('sendTest', ({ body }) => at(body, 'data') === undefined),
    edit('body.data', { nothing: true }),
    ['attempt body', 'read alone'],
  ),
  'test unknown event': make(
    bad('sendTest', (_sent, got) => problemOf(got) === 'unknown-event-type'),
    answerProblem('validation-failed'),
  ),
  'test wrong data': make(
    bad('sendTest', (_sent, { json }) => at(json, 'errors.0.pointer') === '/data'),
    asked(({ body }) => ({ body: { eventType: at(body, 'eventType') } })),
  ),
  'test disabled': after(
    good('createWebhook', ({ body }) => at(body, 'enabled') === false),
    good('sendTest'),
    answerProblem('validation-failed'),
  ),
  'failure is a result': make(
    good('sendTest', (_sent, { json }) => at(json, 'attempts.0.response') === null),
    answerProblem('internal'),
  ),
  'attempt headers': make(good('sendTest'), edit('attempts.0.request.headers.X-Webhook-Delivery', 'another')),
  'attempt body': make(good('sendTest'), edit('attempts.0.request.body', '{}')),
  'redelivery is new': make(good('redeliver'), edit('redeliveryOf', null)),
  'redelivery repeats': make(
    good('redeliver', (_sent, { json }) => at(json, 'body.data.conformance') === 'again'),
    edit('body.data', {}),
  ),
  'read alone': make(good('getDelivery'), edit('eventType', 'ANOTHER')),
  'newest first': make(
    good('listDeliveries', ({ query }) => query.webhookId !== undefined && Object.keys(query).length === 1),
    items((all) => all.toReversed()),
  ),
  'cursor pages': make(
    good('listDeliveries', ({ query }) => query.cursor !== undefined && query.limit === '2'),
    items((all) => all.slice(1)),
  ),
  'cursor stays': make(
    good('listDeliveries', ({ query }) => query.cursor !== undefined && query.limit === '10'),
    items((all) => all.slice(1)),
  ),
  'summary counts': make(
    good('summarizeDeliveries', ({ query }) => query.webhookId !== undefined),
    edit('intervals', []),
  ),
  'summary intervals': make(
    good('summarizeDeliveries', ({ query }) => query.webhookId === undefined),
    edit('intervals', (all: unknown) => (all as unknown[]).slice(1)),
  ),
  'log outlives webhook': after(good('deleteWebhook'), good('getDelivery'), edit('webhookName', 'deleted')),
  'redelivery needs its webhook': make(
    bad('redeliver', ({ id }, { status }) => status === 404 && id !== nobody),
    answerProblem('internal'),
  ),
};
