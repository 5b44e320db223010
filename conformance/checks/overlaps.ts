import type { Api } from '../api';
import { checksOf } from '../check';
import { expectProblem, expectStatus, expectThat } from '../outcome';

/** Events: the n-th of the catalogue, each. */
async function selected(api: Api, ...numbers: number[]) {
  const types = await api.eventTypes();
  return { events: { mode: 'selected', types: numbers.map((number) => types[number] ?? '') } };
}

/** A second webhook at the URL of a first one, or at what is meant to be the same. */
async function second(
  api: Api,
  { url = (one: string) => one, events }: { url?: (one: string) => string; events: object },
) {
  const first = await api.create(await selected(api, 0, 1));
  const reply = await api.call('createWebhook', {
    body: await api.body({ url: url(first.data.url), ...events }),
  });
  return { first, reply };
}

const overlapAs = (rule: string, url: (one: string) => string) => ({
  rule,
  run: async (api: Api) => {
    const { reply } = await second(api, { url, events: await selected(api, 1, 2) });
    expectProblem(reply, 'url-event-overlap', { pointer: '/events' });
  },
});

/** No event arrives twice at the same URL. */
export const overlapChecks = checksOf('overlaps', {
  'overlap names': {
    rule: 'An overlap names the other webhook and the shared event types, and no others.',
    run: async (api) => {
      const { first, reply } = await second(api, { events: await selected(api, 1, 2) });
      const { detail = '' } = expectProblem(reply, 'url-event-overlap');
      const [one = '', shared = '', other = ''] = await api.eventTypes();
      // Ids may be part of one another.
      const names = (id: string) => new RegExp(`(?<![A-Z_])${id}(?![A-Z_])`).test(detail);
      const good = detail.includes(first.data.name) && names(shared) && !names(one) && !names(other);
      expectThat(reply, good, `a detail with "${first.data.name}" and ${shared}`, detail);
    },
  },
  'overlap all': {
    rule: 'A webhook for all events overlaps with every other at its URL.',
    run: async (api) => {
      const { reply } = await second(api, { events: { events: { mode: 'all' } } });
      expectProblem(reply, 'url-event-overlap', { pointer: '/events' });
    },
  },
  'overlap disjoint': {
    rule: 'The same URL with disjoint events is fine.',
    run: async (api) => {
      const { reply } = await second(api, { events: await selected(api, 2, 3) });
      expectStatus(reply, 201);
    },
  },
  'overlap other URL': {
    rule: 'The same events at URLs that differ in their path are fine.',
    run: async (api) => {
      const { reply } = await second(api, { url: (one) => `${one}/`, events: await selected(api, 0, 1) });
      expectStatus(reply, 201);
    },
  },
  'overlap host case': overlapAs('URLs are compared ignoring the case of scheme and host.', (one) => {
    const { origin } = new URL(one);
    return one.replace(origin, origin.toUpperCase());
  }),
  'overlap port': overlapAs('URLs are compared without a default port.', (one) => {
    const { origin } = new URL(one);
    return one.replace(origin, `${origin}:443`);
  }),
  'overlap dots': overlapAs('URLs are compared without dot segments.', (one) => {
    const { origin } = new URL(one);
    return one.replace(origin, `${origin}/conformance/..`);
  }),
  'overlap update': {
    rule: 'An update cannot make an overlap.',
    run: async (api) => {
      const first = await api.create();
      const other = await api.create();
      const headers = { 'If-Match': other.etag };
      const reply = await api.call('updateWebhook', {
        id: other.data.id,
        body: { url: first.data.url },
        headers,
      });
      expectProblem(reply, 'url-event-overlap', { pointer: '/events' });
    },
  },
  'overlap itself': {
    rule: 'A webhook does not overlap with itself.',
    run: async (api) => {
      const { data, etag } = await api.create();
      const body = { url: data.url, events: data.events };
      expectStatus(
        await api.call('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } }),
        200,
      );
    },
  },
});
