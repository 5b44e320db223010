import { expect, it } from 'vitest';

import type { Delivery } from '~/contract/deliveries';

import { chooseFailed } from './failedDeliveries';

const delivery = (id: string, status: string, redeliveryOf: string | null = null): Delivery => ({
  id,
  webhookId: 'wh_1',
  webhookName: 'One',
  eventType: 'USER_LOGIN',
  trigger: redeliveryOf === null ? 'event' : 'redelivery',
  redeliveryOf,
  status,
  attemptCount: 4,
  nextAttemptAt: null,
  createdAt: '2026-03-15T12:00:00Z',
});

/** Chooses among the failed ones of a log, newest first. */
function choose(...log: Delivery[]) {
  const { toSend, ...leftOut } = chooseFailed(
    log.filter(({ status }) => status === 'failed'),
    log,
  );
  return { toSend: toSend.map(({ id }) => id), ...leftOut };
}
const none = { delivered: 0, underWay: 0, repeated: 0 };

it('takes them oldest first', () => {
  expect(choose(delivery('c', 'failed'), delivery('b', 'delivered'), delivery('a', 'failed'))).toEqual({
    toSend: ['a', 'c'],
    ...none,
  });
});

it('leaves out what a redelivery has delivered', () => {
  expect(choose(delivery('b', 'delivered', 'a'), delivery('a', 'failed'))).toEqual({
    toSend: [],
    ...none,
    delivered: 1,
  });
});

it('leaves out a whole chain of redeliveries that ended well', () => {
  const log = [delivery('c', 'delivered', 'b'), delivery('b', 'failed', 'a'), delivery('a', 'failed')];
  expect(choose(...log)).toEqual({ toSend: [], ...none, delivered: 2 });
});

it.each(['pending', 'retrying'])('leaves out what a redelivery that is %s may still deliver', (status) => {
  expect(choose(delivery('b', status, 'a'), delivery('a', 'failed'))).toEqual({
    toSend: [],
    ...none,
    underWay: 1,
  });
});

it('sends an event once, however often it failed', () => {
  const log = [delivery('c', 'failed', 'b'), delivery('b', 'failed', 'a'), delivery('a', 'failed')];
  expect(choose(...log)).toEqual({ toSend: ['a'], ...none, repeated: 2 });
});

it('sends a redelivery whose original is not in the range', () => {
  expect(choose(delivery('b', 'failed', 'long ago'))).toEqual({ toSend: ['b'], ...none });
});
