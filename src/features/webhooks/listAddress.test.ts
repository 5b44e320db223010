import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pageSizes, webhookSorts, webhookStatuses } from '~/contract/webhookListOptions';
import { WebhookListQuery } from '~/contract/webhooks';

import {
  clearedListView,
  defaultListView,
  isFiltered,
  type ListView,
  readListView,
  writeListView,
} from './listAddress';

const read = (search: string) => readListView(new URLSearchParams(search));

/** Any text that a person can type or paste. */
const text = fc.string({ unit: 'binary', minLength: 1 });

const listView: fc.Arbitrary<ListView> = fc.record({
  q: fc.option(
    text.map((q) => q.trim()).filter((q) => q !== ''),
    { nil: undefined },
  ),
  status: fc.constantFrom(undefined, ...webhookStatuses),
  eventType: fc.option(text, { nil: undefined }),
  sort: fc.constantFrom(...webhookSorts),
  page: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  pageSize: fc.constantFrom(...pageSizes),
});

/** What a person may leave in an address: our own keys or others, with sense or without. */
const anySearch = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('q', 'status', 'eventType', 'sort', 'page', 'pageSize'), text),
      fc.oneof(
        text,
        fc.constantFrom('', ' ', 'failing', '-name', '3', '-1', '1e3', '0x10', '50', 'NaN', 'toString'),
      ),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));

describe('any view', () => {
  it('is the same after it was written to the address and read again', () => {
    fc.assert(
      fc.property(listView, (view) => {
        expect(read(writeListView(view))).toEqual(view);
      }),
    );
  });

  it('leaves what is usual out of the address', () => {
    fc.assert(
      fc.property(listView, (view) => {
        const written = new URLSearchParams(writeListView(view));
        for (const [key, value] of Object.entries(defaultListView)) {
          expect(written.getAll(key)).not.toContain(String(value));
        }
      }),
    );
  });

  it('shows all webhooks once it is cleared, in the same order and as many to a page', () => {
    fc.assert(
      fc.property(listView, (view) => {
        const cleared = { ...view, ...clearedListView };
        expect(isFiltered(cleared)).toBe(false);
        expect(cleared).toMatchObject({ sort: view.sort, pageSize: view.pageSize });
      }),
    );
  });
});

describe('any address', () => {
  it('opens a view that the API understands', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const view = readListView(search);
        expect(WebhookListQuery.parse(view)).toEqual(view);
      }),
    );
  });

  it('is written the same way again and again', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const written = writeListView(readListView(search));
        expect(writeListView(read(written))).toBe(written);
      }),
    );
  });
});

it.each<[Partial<ListView>, string]>([
  [{}, ''],
  [{ page: 2 }, '?page=2'],
  [{ pageSize: 100 }, '?pageSize=100'],
  [{ q: 'crm & co', status: 'failing' }, '?q=crm+%26+co&status=failing'],
  [
    { eventType: 'USER_DELETED', sort: '-name', page: 7, pageSize: 10 },
    '?eventType=USER_DELETED&sort=-name&page=7&pageSize=10',
  ],
])('%j is written as "%s"', (view, search) => {
  expect(writeListView({ ...defaultListView, ...view })).toBe(search);
});

describe('a page that makes no sense is the first', () => {
  it.each(['0', '-3', '1.5', 'two', '', 'Infinity', 'NaN', '9007199254740993'])('%j', (page) => {
    expect(read(`?page=${page}&pageSize=50`)).toEqual({ ...defaultListView, pageSize: 50 });
  });
});

describe('a page size that is not on offer is the usual one', () => {
  it.each(['20', '0', '-10', 'all', '', '1000'])('%j', (pageSize) => {
    expect(read(`?page=3&pageSize=${pageSize}`)).toEqual({ ...defaultListView, page: 3 });
  });
});

describe('what is not on offer is left out', () => {
  it.each(['?status=broken', '?status=', '?sort=colour', '?sort=--name', '?eventType=', '?q=', '?q=+%20+'])(
    '%s',
    (search) => {
      expect(read(search)).toEqual(defaultListView);
    },
  );
});

it('an event type is read as it came', () => {
  expect(read('?eventType=moon%20landed:')).toEqual({ ...defaultListView, eventType: 'moon landed:' });
});

it('a search is read without the spaces around it', () => {
  expect(read('?q=++crm+sync+')).toEqual({ ...defaultListView, q: 'crm sync' });
});
