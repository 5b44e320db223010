import { describe, expect, it } from 'vitest';

import type { Delivery } from '~/contract/deliveries';

import { changesOf, countNew, spanOf, untilNextLook, withChanges } from './deliveryLogNews';

const now = Date.parse('2026-03-15T12:00:00Z');

/** A delivery made some seconds before now. */
const delivery = (id: string, secondsAgo = 0, more: Partial<Delivery> = {}): Delivery => ({
  id,
  webhookId: 'wh_1',
  webhookName: 'One',
  eventType: 'USER_LOGIN',
  trigger: 'event',
  redeliveryOf: null,
  status: 'delivered',
  attemptCount: 1,
  nextAttemptAt: null,
  createdAt: new Date(now - secondsAgo * 1000).toISOString(),
  ...more,
});
const page = (...items: Delivery[]) => ({ items, nextCursor: null });
const [a, b, c, d] = [delivery('a', 10), delivery('b', 20), delivery('c', 30), delivery('d', 40)];

describe('rows that have changed', () => {
  it('stand where they stood; a page without any keeps its array', () => {
    const pages = [page(a, b), page(c, d)];
    const changed = delivery('d', 40, { status: 'failed' });
    const rows = withChanges(pages, { d: changed });
    expect(rows).toEqual([
      [a, b],
      [c, changed],
    ]);
    expect(rows[0]).toBe(pages[0]?.items);
  });

  it('are those that were asked for, out of all that was read', () => {
    const read = delivery('a', 10, { attemptCount: 2 });
    expect(changesOf([a, b], [read, c])).toEqual({ a: read });
  });

  it('lie in a span that has the newest of them in it', () => {
    expect(spanOf([b, d, c])).toEqual({ since: d.createdAt, until: '2026-03-15T11:59:40.001Z' });
    expect(spanOf([])).toBeUndefined();
  });
});

describe('new deliveries', () => {
  it('are those that the log does not have', () => {
    expect(countNew([c, d], true, [a, b, c, d])).toBe(2);
    expect(countNew([a, b], true, [a, b])).toBe(0);
  });

  it('are not those that follow further down', () => {
    expect(countNew([a, b], true, [a, c])).toBe(0);
  });

  it('are also older ones than the last row where the log has ended', () => {
    expect(countNew([a, b], false, [a, c])).toBe(1);
  });

  it('are all where the log was empty', () => {
    expect(countNew([], false, [a, b])).toBe(2);
  });
});

describe('the next look for them', () => {
  const waiting = (seconds: number) =>
    delivery('w', 60, { status: 'retrying', nextAttemptAt: new Date(now + seconds * 1000).toISOString() });

  it.each([
    ['nothing waits', [a, b], 15_000],
    ['the next attempt is far', [waiting(240)], 15_000],
    ['an attempt comes first', [waiting(240), waiting(5)], 5500],
    ['an attempt is at hand', [waiting(0.1)], 2000],
    ['an attempt is under way', [waiting(-20)], 2000],
    ['an attempt is overdue', [waiting(-31)], 15_000],
  ])('when %s', (_, rows, wait) => {
    expect(untilNextLook(rows, now)).toBe(wait);
  });
});
