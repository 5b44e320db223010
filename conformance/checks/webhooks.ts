import { checksOf } from '../check';
import { expectProblem, expectSame, expectStatus, expectThat } from '../outcome';

/** What is stored, and what a merge patch does to it. */
export const webhookChecks = checksOf('webhooks', {
  'create stores': {
    rule: 'What was created is what is read.',
    run: async (api) => {
      const body = await api.body({ description: 'All of it', enabled: false });
      const { data } = await api.ok('createWebhook', { body });
      const { data: stored, reply } = await api.read(data.id);
      const { name, description, events, notificationType, url, enabled } = stored;
      expectSame(reply, 'what is read', { name, description, events, notificationType, url, enabled }, body);
    },
  },
  'enabled unless said': {
    rule: 'A new webhook is enabled, and has no disabledReason.',
    run: async (api) => {
      const { data, reply } = await api.create();
      expectSame(reply, 'enabled and disabledReason', [data.enabled, data.disabledReason], [true, null]);
    },
  },
  'disabled manually': {
    rule: 'Disabling sets disabledReason to manual; enabling clears it.',
    run: async (api) => {
      const made = await api.create();
      const off = await api.patch(made, { enabled: false });
      expectSame(off.reply, 'disabledReason', off.data.disabledReason, 'manual');
      const on = await api.patch(off, { enabled: true });
      expectSame(on.reply, 'disabledReason', on.data.disabledReason, null);
    },
  },
  'all events': {
    rule: 'A webhook may listen to all events.',
    run: async (api) => {
      const body = await api.body({ events: { mode: 'all' } });
      const reply = await api.call('createWebhook', { body });
      expectStatus(reply, 201);
      expectSame(reply, 'events', (reply.json as { events?: unknown }).events, { mode: 'all' });
    },
  },
  'patch keeps': {
    rule: 'A merge patch leaves what it does not name as it is.',
    run: async (api) => {
      const made = await api.create({ description: 'Stays', apiKey: { key: api.key() } });
      const { data, reply } = await api.patch(made, { enabled: false });
      const rest = ({ name, description, events, url, notificationType }: typeof data) => ({
        name,
        description,
        events,
        url,
        notificationType,
      });
      expectSame(reply, 'the rest', rest(data), rest(made.data));
    },
  },
  'patch changes': {
    rule: 'A merge patch changes what it names, and the change stays.',
    run: async (api) => {
      const made = await api.create();
      const { name, url } = api.fresh();
      await api.patch(made, { name, url, description: 'New' });
      const { data, reply } = await api.read(made.data.id);
      expectSame(
        reply,
        'name, URL and description',
        [data.name, data.url, data.description],
        [name, url, 'New'],
      );
    },
  },
  'patch null': {
    rule: 'null in a merge patch removes the description.',
    run: async (api) => {
      const { data, reply } = await api.patch(await api.create({ description: 'Goes' }), {
        description: null,
      });
      expectSame(reply, 'the description', data.description, undefined);
    },
  },
  'patch null required': {
    rule: 'null in a merge patch is refused for what every webhook has.',
    run: async (api) => {
      const { data, etag } = await api.create();
      const reply = await api.call('updateWebhook', {
        id: data.id,
        body: { name: null },
        headers: { 'If-Match': etag },
      });
      expectProblem(reply, 'validation-failed', { pointer: '/name' });
    },
  },
  'patch events': {
    rule: 'Switching to all events drops the selection.',
    run: async (api) => {
      const { data, reply } = await api.patch(await api.create(), { events: { mode: 'all' } });
      expectSame(reply, 'events', data.events, { mode: 'all' });
    },
  },
  'patch media type': {
    rule: 'PATCH takes application/merge-patch+json.',
    run: async (api) => {
      const { data, etag } = await api.create();
      const headers = { 'If-Match': etag, 'Content-Type': 'application/merge-patch+json' };
      expectStatus(await api.call('updateWebhook', { id: data.id, body: { enabled: false }, headers }), 200);
    },
  },
  'patch is dated': {
    rule: 'A change moves updatedAt and leaves createdAt and createdBy.',
    run: async (api) => {
      const made = await api.create();
      const { data, reply } = await api.patch(made, { description: 'Later' });
      expectSame(
        reply,
        'createdAt and createdBy',
        [data.createdAt, data.createdBy],
        [made.data.createdAt, made.data.createdBy],
      );
      const later = Date.parse(data.updatedAt) > Date.parse(made.data.updatedAt);
      expectThat(reply, later, `updatedAt after ${made.data.updatedAt}`, data.updatedAt);
    },
  },
  'name case': {
    rule: 'Names are unique ignoring case.',
    run: async (api) => {
      const { data } = await api.create();
      const reply = await api.call('createWebhook', {
        body: await api.body({ name: data.name.toUpperCase() }),
      });
      expectProblem(reply, 'name-taken', { pointer: '/name' });
    },
  },
  'name update': {
    rule: 'A webhook cannot be given another’s name.',
    run: async (api) => {
      const { data } = await api.create();
      const other = await api.create();
      const headers = { 'If-Match': other.etag };
      const reply = await api.call('updateWebhook', {
        id: other.data.id,
        body: { name: data.name },
        headers,
      });
      expectProblem(reply, 'name-taken', { pointer: '/name' });
    },
  },
  'name own': {
    rule: 'A webhook may keep its own name, or change its case.',
    run: async (api) => {
      const { data, etag } = await api.create();
      const headers = { 'If-Match': etag };
      const body = { name: data.name.toUpperCase() };
      expectStatus(await api.call('updateWebhook', { id: data.id, body, headers }), 200);
    },
  },
  'name free again': {
    rule: 'The name of a deleted webhook is free.',
    run: async (api) => {
      const { data, etag } = await api.create();
      await api.ok('deleteWebhook', { id: data.id, headers: { 'If-Match': etag } });
      expectStatus(await api.call('createWebhook', { body: await api.body({ name: data.name }) }), 201);
    },
  },
  'unknown events update': {
    rule: 'An update cannot select an event type that does not exist.',
    run: async (api) => {
      const { data, etag } = await api.create();
      const body = { events: { mode: 'selected', types: ['CONFORMANCE_NO_SUCH_EVENT'] } };
      const reply = await api.call('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } });
      expectProblem(reply, 'unknown-event-type', { pointer: '/events/types' });
    },
  },
  'deleted is gone': {
    rule: 'A deleted webhook is neither read nor listed.',
    run: async (api) => {
      const { data, etag } = await api.create();
      await api.ok('deleteWebhook', { id: data.id, headers: { 'If-Match': etag } });
      expectProblem(await api.call('getWebhook', { id: data.id }), 'not-found');
      const { data: page, reply } = await api.ok('listWebhooks', { query: { q: data.name } });
      expectSame(reply, 'the total', page.total, 0);
    },
  },
});

/** What becomes of API keys, which are write-only. */
export const keyChecks = checksOf('keys', {
  'key never told': {
    rule: 'No reply about a webhook holds its key.',
    run: async (api) => {
      const key = api.key();
      const made = await api.create({ apiKey: { key } });
      const changed = await api.patch(made, { description: 'Changed' });
      const read = await api.read(made.data.id);
      const listed = await api.ok('listWebhooks', { query: { q: made.data.name } });
      for (const { reply } of [made, changed, read, listed]) {
        expectThat(reply, !reply.text.includes(key), 'a reply without the key', 'the key');
      }
    },
  },
  'key hint': {
    rule: 'Of a key, its last four characters are told.',
    run: async (api) => {
      const key = api.key();
      const { data, reply } = await api.create({ apiKey: { key } });
      expectSame(reply, 'the hint', data.apiKey?.hint, key.slice(-4));
    },
  },
  'key defaults': {
    rule: 'A key travels as header X-API-Key unless said otherwise.',
    run: async (api) => {
      const { data, reply } = await api.create({ apiKey: { key: api.key() } });
      expectSame(
        reply,
        'where it travels',
        [data.apiKey?.placement, data.apiKey?.parameter],
        ['header', 'X-API-Key'],
      );
    },
  },
  'key absent': {
    rule: 'A patch without apiKey keeps the key.',
    run: async (api) => {
      const made = await api.create({ apiKey: { key: api.key() } });
      const { data, reply } = await api.patch(made, { description: 'Changed' });
      expectSame(reply, 'apiKey', data.apiKey, made.data.apiKey);
    },
  },
  'key null': {
    rule: 'A patch with apiKey null removes the key.',
    run: async (api) => {
      const { data, reply } = await api.patch(await api.create({ apiKey: { key: api.key() } }), {
        apiKey: null,
      });
      expectSame(reply, 'apiKey', data.apiKey, null);
    },
  },
  'key replaced': {
    rule: 'A patch with a key replaces it, and leaves its place.',
    run: async (api) => {
      const place = { placement: 'query', parameter: 'token' };
      const made = await api.create({ apiKey: { ...place, key: api.key() } });
      const key = api.key();
      const { data, reply } = await api.patch(made, { apiKey: { key } });
      const { placement, parameter, hint } = data.apiKey ?? {};
      expectSame(reply, 'apiKey', { placement, parameter, hint }, { ...place, hint: key.slice(-4) });
    },
  },
  'key moved': {
    rule: 'A patch with apiKey without key moves the key and keeps it.',
    run: async (api) => {
      const made = await api.create({ apiKey: { key: api.key() } });
      const place = { placement: 'query', parameter: 'token' };
      const { data, reply } = await api.patch(made, { apiKey: place });
      expectSame(reply, 'apiKey', data.apiKey, { ...made.data.apiKey, ...place });
    },
  },
  'key missing': {
    rule: 'Moving a key where none is stored is refused.',
    run: async (api) => {
      const { data, etag } = await api.create();
      const body = { apiKey: { placement: 'query' } };
      const reply = await api.call('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } });
      expectProblem(reply, 'validation-failed', { pointer: '/apiKey/key' });
    },
  },
  'key redacted in header': {
    rule: 'An attempt shows [redacted] for a key that travels as header.',
    run: async (api) => {
      const made = await api.create({ apiKey: { parameter: 'X-Conformance', key: api.key() } });
      const { data, reply } = await api.test(made.data.id);
      const headers = Object.entries(data.attempts[0]?.request.headers ?? {});
      const sent = headers.find(([name]) => name.toLowerCase() === 'x-conformance')?.[1];
      expectSame(reply, 'the header', sent, '[redacted]');
    },
  },
  'key redacted in query': {
    rule: 'An attempt shows [redacted] for a key that travels in the URL.',
    run: async (api) => {
      const made = await api.create({ apiKey: { placement: 'query', parameter: 'token', key: api.key() } });
      const { data, reply } = await api.test(made.data.id);
      const url = data.attempts[0]?.request.url ?? '';
      const sent = URL.canParse(url) ? new URL(url).searchParams.get('token') : undefined;
      expectSame(reply, 'the parameter', sent, '[redacted]');
    },
  },
  'key nowhere in deliveries': {
    rule: 'No part of a delivery holds the key, the receiver’s answer included.',
    run: async (api) => {
      const key = api.key();
      const made = await api.create({ apiKey: { key } });
      const sent = await api.test(made.data.id);
      const read = await api.ok('getDelivery', { id: sent.data.id });
      const again = await api.ok('redeliver', { id: sent.data.id });
      for (const { reply } of [sent, read, again]) {
        expectThat(reply, !reply.text.includes(key), 'a reply without the key', 'the key');
      }
    },
  },
  'key not repeated': {
    rule: 'An error about a key does not repeat it.',
    run: async (api) => {
      const key = `${api.key()} with spaces`;
      api.connection.secrets.texts.add(key);
      const reply = await api.call('createWebhook', { body: await api.body({ apiKey: { key } }) });
      expectProblem(reply, 'validation-failed', { pointer: '/apiKey/key' });
      expectThat(reply, !reply.text.includes(key), 'a reply without the key', 'the key');
    },
  },
});
