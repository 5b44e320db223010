import { expect, it } from 'vitest';

import type { Delivery } from '~/contract/deliveries';

import { untilNextRead } from './followedDelivery';

const now = Date.UTC(2026, 0, 15, 12);
const delivery = (status: string, secondsLeft?: number): Delivery => ({
  id: 'dl_1',
  webhookId: 'wh_1',
  webhookName: 'Orders',
  eventType: 'USER_CREATED',
  trigger: 'event',
  redeliveryOf: null,
  status,
  attemptCount: 1,
  nextAttemptAt: secondsLeft === undefined ? null : new Date(now + secondsLeft * 1000).toISOString(),
  createdAt: '2026-01-15T11:59:00Z',
});

it.each([
  ['not before it is there', undefined, false],
  ['soon while the first attempt is under way', delivery('pending'), 2000],
  ['just after the next attempt', delivery('retrying', 40), 40_500],
  ['after a minute at the latest', delivery('retrying', 300), 60_000],
  ['soon when the next attempt should have been made', delivery('retrying', -5), 2000],
  ['after a minute when nobody knows when that is', delivery('retrying'), 60_000],
  ['never again once it has arrived', delivery('delivered'), false],
  ['never again once it has failed', delivery('failed'), false],
  ['never again in a status that we do not know', delivery('expired'), false],
])('a delivery is read again %s', (_, read, expected) => {
  expect(untilNextRead(read, now)).toBe(expected);
});
