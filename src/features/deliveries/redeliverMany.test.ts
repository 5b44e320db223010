import { expect, it } from 'vitest';

import type { Delivery } from '~/contract/deliveries';

import { fateWords, nameOf } from './redeliverMany';

const delivery = (id: string): Delivery => ({
  id,
  webhookId: 'wh_1',
  webhookName: 'One',
  eventType: 'USER_LOGIN',
  trigger: 'event',
  redeliveryOf: null,
  status: 'failed',
  attemptCount: 4,
  nextAttemptAt: null,
  createdAt: '2026-03-15T12:00:00Z',
});

it('two of the same event and moment have different names', () => {
  expect(nameOf(delivery('a'))).toBe('USER_LOGIN, Mar 15, 12:00:00 (a)');
  expect(nameOf(delivery('b'))).not.toBe(nameOf(delivery('a')));
});

it.each([
  [[], ''],
  [['delivered'], '1 was delivered this time.'],
  [
    ['delivered', 'failed', 'delivered', 'retrying', 'pending'],
    '2 were delivered this time. 2 failed again: the log says why, and when the next attempt is. 1 has no answer yet.',
  ],
])('%j: %s', (statuses, words) => {
  const sent = statuses.map((_, index) => delivery(String(index)));
  const fates = new Map(statuses.map((status, index) => [String(index), status]));
  expect(fateWords(sent, fates)).toBe(words);
});
