import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sharedEvents } from './overlap';
import type { EventSelection } from './webhooks';

const all: EventSelection = { mode: 'all' };
const selected = (...types: string[]): EventSelection => ({ mode: 'selected', types });
const url = 'https://example.com/hooks';

describe('two webhooks with one URL share', () => {
  it.each([
    ['the events that both select', selected('A', 'B', 'C'), selected('C', 'D', 'B'), ['B', 'C']],
    ['none when they select different ones', selected('A'), selected('B'), []],
    ['the selected events when the other listens to all', selected('A', 'B'), all, ['A', 'B']],
    ['the selected events when the first listens to all', all, selected('A', 'B'), ['A', 'B']],
    ['all when both listen to all', all, all, 'all'],
  ])('%s', (_, one, other, shared) => {
    expect(sharedEvents({ url, events: one }, { url, events: other })).toEqual(shared);
  });
});

it.each([
  ['https://EXAMPLE.com:443/hooks', 'all'],
  ['https://example.com/a/../hooks', 'all'],
  ['https://example.com/hooks?a=1', []],
  ['https://example.com/Hooks', []],
  ['http://example.com/hooks', []],
])('%s reaches the same endpoint or not', (other, shared) => {
  expect(sharedEvents({ url, events: all }, { url: other, events: all })).toEqual(shared);
});

describe('for any two webhooks', () => {
  const ids = fc.subarray(['USER_CREATED', 'USER_DELETED', 'GROUP_CREATED', 'SMS_SENT'], { minLength: 1 });
  const events = fc.oneof(
    fc.constant({ mode: 'all' as const }),
    ids.map((types) => ({ mode: 'selected' as const, types })),
  );
  const place = fc.record({
    host: fc.constantFrom('example.com', 'hooks.example.org', 'xn--mnchen-3ya.example'),
    path: fc.constantFrom('', '/', '/a', '/a/b', '/A'),
  });
  /** Ways to write the same URL. */
  const spelling = fc.record({
    upper: fc.boolean(),
    port: fc.constantFrom('', ':443'),
    detour: fc.constantFrom('', '/x/..', '/.'),
  });
  type Place = { host: string; path: string };
  const write = (
    { host, path }: Place,
    { upper, port, detour }: { upper: boolean; port: string; detour: string },
  ) =>
    `https://${upper ? host.toUpperCase() : host}${port}${path === '' || path === '/' ? path : detour + path}`;
  const sorted = (shared: string[] | 'all') => (shared === 'all' ? shared : shared.toSorted());

  it('how the URL is written does not matter, nor which one comes first', () => {
    fc.assert(
      fc.property(place, spelling, spelling, events, events, (where, one, other, mine, theirs) => {
        const plain = { upper: false, port: '', detour: '' };
        const expected = sharedEvents(
          { url: write(where, plain), events: mine },
          { url: write(where, plain), events: theirs },
        );
        const [a, b] = [
          { url: write(where, one), events: mine },
          { url: write(where, other), events: theirs },
        ];
        expect(sharedEvents(a, b)).toEqual(expected);
        expect(sorted(sharedEvents(b, a))).toEqual(sorted(expected));
      }),
    );
  });

  it('what is shared is what both listen to, and nothing at different URLs', () => {
    fc.assert(
      fc.property(place, place, ids, ids, (here, there, mine, theirs) => {
        const shared = sharedEvents(
          { url: `https://${here.host}${here.path}`, events: { mode: 'selected', types: mine } },
          { url: `https://${there.host}${there.path}`, events: { mode: 'selected', types: theirs } },
        );
        const same = here.host === there.host && (here.path || '/') === (there.path || '/');
        expect(shared).toEqual(same ? mine.filter((id) => theirs.includes(id)) : []);
      }),
    );
  });
});
