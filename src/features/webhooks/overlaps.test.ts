import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Webhook } from '~/contract/webhooks';

import { findOverlaps, withoutShared } from './overlaps';
import type { WebhookFormValues } from './webhookFormValues';

type Events = WebhookFormValues['events'];

const url = 'https://example.com/hooks';
const all: Webhook['events'] = { mode: 'all' };
const selected = (...types: string[]) => ({ mode: 'selected' as const, types });
const allInForm = (...keptAside: string[]): Events => ({ mode: 'all', types: keptAside });

const webhook = (events: Webhook['events'], facts: Partial<Webhook> = {}): Webhook => ({
  id: 'wh_other',
  name: 'Other',
  events,
  notificationType: 'REST',
  url,
  apiKey: null,
  enabled: true,
  disabledReason: null,
  health: { deliveries24h: 0, succeeded24h: 0, lastDelivery: null },
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'A',
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: 'A',
  ...facts,
});

/** What overlaps a form with these events. */
const sharedWith = (events: Events, others: Webhook[], typedUrl = url) =>
  findOverlaps({ url: typedUrl, events }, others).map(({ shared }) => shared);

describe('the form overlaps', () => {
  it.each<[string, Events, Webhook['events'], (string[] | 'all')[]]>([
    ['a webhook with some of its events', selected('A', 'B'), selected('B', 'C'), [['B']]],
    ['none with other events', selected('A'), selected('B'), []],
    ['one that listens to all events', selected('A'), all, [['A']]],
    ['one that selects, when it listens to all itself', allInForm(), selected('B'), [['B']]],
    ['by all its events when both listen to all', allInForm('A'), all, ['all']],
    ['none as long as nothing is selected', selected(), all, []],
  ])('%s', (_, events, other, shared) => {
    expect(sharedWith(events, [webhook(other)])).toEqual(shared);
  });

  it('every webhook that it shares events with', () => {
    expect(sharedWith(selected('A', 'B'), [webhook(selected('A')), webhook(selected('B'))])).toEqual([
      ['A'],
      ['B'],
    ]);
  });

  it.each([
    ['another spelling of the same URL', ' HTTPS://EXAMPLE.com:443/x/../hooks ', 1],
    ['another URL', 'https://example.com/Hooks', 0],
    ['a URL that is not finished', 'https://', 0],
    ['a URL that may not be used', 'http://example.com/hooks', 0],
    ['no URL', '', 0],
  ])('with %s', (_, typed, count) => {
    expect(sharedWith(selected('A'), [webhook(selected('A'))], typed)).toHaveLength(count);
  });
});

describe('the way out', () => {
  const wayOut = (events: Events, others: Webhook['events'][], catalogue?: string[]) =>
    withoutShared(
      events,
      findOverlaps(
        { url, events },
        others.map((other) => webhook(other)),
      ),
      catalogue,
    );

  it('drops what is shared with any of the others', () => {
    expect(wayOut(selected('A', 'B', 'C'), [selected('A', 'D'), selected('B', 'A')])).toEqual({
      events: selected('C'),
      dropped: ['A', 'B'],
    });
  });

  it('may leave nothing selected: other events can still be', () => {
    expect(wayOut(selected('A'), [selected('A')])?.events).toEqual(selected());
  });

  it('of all events is the rest of the catalogue', () => {
    expect(wayOut(allInForm('A'), [selected('B')], ['A', 'B', 'C'])?.events).toEqual(selected('A', 'C'));
  });

  it.each<[string, Events, Webhook['events'][], string[] | undefined]>([
    ['nothing overlaps', selected('A'), [selected('B')], ['A', 'B']],
    ['another webhook listens to all events', selected('A'), [all, selected('A')], ['A', 'B']],
    ['both listen to all events', allInForm(), [all], ['A', 'B']],
    ['the catalogue is not known', allInForm(), [selected('A')], undefined],
    ['nothing of the catalogue is left', allInForm(), [selected('A', 'B')], ['A', 'B']],
  ])('does not exist when %s', (_, events, others, catalogue) => {
    expect(wayOut(events, others, catalogue)).toBeUndefined();
  });

  it('always leads to a selection that overlaps nothing and has lost nothing else', () => {
    const ids = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'));
    fc.assert(
      fc.property(
        ids,
        fc.constantFrom('selected' as const, 'all' as const),
        fc.array(ids),
        (mine, mode, others) => {
          const events: Events = { mode, types: mine };
          const webhooks = others.map((types) => webhook(selected(...types)));
          const before = mode === 'all' ? ['A', 'B', 'C', 'D', 'E', 'F'] : mine;
          const way = withoutShared(events, findOverlaps({ url, events }, webhooks), before);
          if (!way) return;
          expect(findOverlaps({ url, events: way.events }, webhooks)).toEqual([]);
          expect([...way.events.types, ...way.dropped].toSorted()).toEqual(before.toSorted());
        },
      ),
    );
  });
});
