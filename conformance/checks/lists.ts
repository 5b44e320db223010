import { sortKeys } from '~/contract/webhookListOptions';
import type { WebhookPage } from '~/contract/webhooks';

import type { Api, Good } from '../api';
import { checkEach, checksOf } from '../check';
import { expectSame, expectThat } from '../outcome';

/** Begin of names that belong together, so that a search finds these and no others. */
async function several(api: Api, changes: object[]) {
  const { name, url } = api.fresh();
  const made = [];
  for (const [index, change] of changes.entries()) {
    const letter = String.fromCharCode(97 + index);
    // One after the other, so that the times of creation differ.
    made.push(await api.create({ name: `${name} ${letter}`, url: `${url}/${letter}`, ...change }));
  }
  return { q: name, ids: made.map(({ data }) => data.id), made };
}

const list = (api: Api, query: Record<string, string | number>) => api.ok('listWebhooks', { query });
const idsOf = ({ data }: Good<WebhookPage>): string[] => data.items.map(({ id }) => id);

/** Filters, order and pages of `GET /webhooks`. */
export const listChecks = {
  ...checkEach('lists', 'sort', sortKeys, (key) => ({
    rule: `Webhooks are sorted by ${key}, ascending, and with - descending.`,
    run: async (api) => {
      const { q, ids, made } = await several(api, [{}, {}, {}]);
      const [first] = made;
      // Changed last, though it was created first.
      if (first && key === 'updatedAt') await api.patch(first, { description: 'Later' });
      const expected = key === 'updatedAt' ? [...ids.slice(1), ...ids.slice(0, 1)] : ids;
      // Times may be equal where a server counts in seconds: the order of those is its own.
      const valuesOf = (page: Good<WebhookPage>) => page.data.items.map((item) => item[key]);
      const up = await list(api, { q, sort: key });
      const down = await list(api, { q, sort: `-${key}` });
      expectSame(up.reply, 'the order', valuesOf(up), valuesOf(up).toSorted());
      expectSame(down.reply, 'the order', valuesOf(down), valuesOf(up).toReversed());
      if (new Set(valuesOf(up)).size === ids.length) expectSame(up.reply, 'the order', idsOf(up), expected);
    },
  })),
  ...checksOf('lists', {
    pages: {
      rule: 'Pages have pageSize webhooks, none twice, and the total of all; past the end they are empty.',
      run: async (api) => {
        const { q, ids } = await several(
          api,
          Array.from({ length: 11 }, () => ({})),
        );
        const page = (number: number) => list(api, { q, sort: 'name', pageSize: 10, page: number });
        const [one, two, three] = [await page(1), await page(2), await page(3)];
        expectSame(one.reply, 'the first page', idsOf(one), ids.slice(0, 10));
        expectSame(two.reply, 'the second page', idsOf(two), ids.slice(10));
        expectSame(three.reply, 'the third page', idsOf(three), []);
        expectSame(
          three.reply,
          'the totals',
          [one, two, three].map(({ data }) => data.total),
          [11, 11, 11],
        );
      },
    },
    'search name': {
      rule: 'q finds a part of the name, ignoring case.',
      run: async (api) => {
        const { data } = await api.create();
        const found = await list(api, { q: data.name.slice(-8).toUpperCase() });
        expectThat(
          found.reply,
          idsOf(found).includes(data.id),
          `a list with ${data.id}`,
          JSON.stringify(idsOf(found)),
        );
      },
    },
    'search URL': {
      rule: 'q finds a part of the URL.',
      run: async (api) => {
        const { data } = await api.create({ name: `${api.fresh().name} by URL` });
        const found = await list(api, { q: data.url.slice(-10) });
        expectSame(found.reply, 'what is found', idsOf(found), [data.id]);
      },
    },
    'search description': {
      rule: 'q finds a part of the description.',
      run: async (api) => {
        const word = `word${api.key()}`;
        const { data } = await api.create({ description: `Has the ${word} in it` });
        const found = await list(api, { q: word });
        expectSame(found.reply, 'what is found', idsOf(found), [data.id]);
      },
    },
    'search nothing': {
      rule: 'q that nothing matches finds nothing.',
      run: async (api) => {
        await api.create();
        const found = await list(api, { q: `${api.fresh().name} that is nowhere` });
        expectSame(found.reply, 'what is found', [idsOf(found), found.data.total], [[], 0]);
      },
    },
    'status enabled': {
      rule: 'status=enabled finds those that are enabled.',
      run: async (api) => {
        const { q, ids } = await several(api, [{}, { enabled: false }]);
        const found = await list(api, { q, status: 'enabled' });
        expectSame(found.reply, 'what is found', idsOf(found), ids.slice(0, 1));
      },
    },
    'status disabled': {
      rule: 'status=disabled finds those that a person has disabled.',
      run: async (api) => {
        const { q, ids } = await several(api, [{}, { enabled: false }]);
        const found = await list(api, { q, status: 'disabled' });
        expectSame(found.reply, 'what is found', idsOf(found), ids.slice(1));
      },
    },
    'status failing': {
      rule: 'status=failing finds those that the server has disabled.',
      run: async (api) => {
        const { q } = await several(api, [{}, { enabled: false }]);
        const ours = await list(api, { q, status: 'failing' });
        expectSame(ours.reply, 'what is found of ours', idsOf(ours), []);
        const all = await list(api, { status: 'failing' });
        const reasons = new Set(all.data.items.map(({ disabledReason }) => disabledReason ?? 'none'));
        reasons.delete('failing');
        expectSame(all.reply, 'other reasons', [...reasons], []);
      },
    },
    'event type': {
      rule: 'eventType finds those that selected it, and those that listen to all events.',
      run: async (api) => {
        const [type, , other] = await api.eventTypes();
        const selected = (one: string | undefined) => ({ events: { mode: 'selected', types: [one] } });
        const { q, ids } = await several(api, [selected(type), selected(other), { events: { mode: 'all' } }]);
        const found = await list(api, { q, eventType: type ?? '', sort: 'name' });
        expectSame(found.reply, 'what is found', idsOf(found), [ids[0], ids[2]]);
      },
    },
  }),
};
