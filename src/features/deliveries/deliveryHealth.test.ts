import { expect, it } from 'vitest';

import { type Health, healthLevel, undelivered } from './deliveryHealth';

const levelOf = (some: Health, disabledReason: string | null = null) =>
  healthLevel({ health: some, disabledReason });

const health = (deliveries24h: number, succeeded24h: number, status = 'delivered'): Health => ({
  deliveries24h,
  succeeded24h,
  lastDelivery: { id: 'dl_1', status, at: '2026-10-06T15:20:00Z', responseStatus: null },
});

it.each([
  [0, 0, undefined],
  [1, 1, 'good'],
  [20, 19, 'good'],
  [100, 95, 'good'],
  [100, 94, 'attention'],
  [12, 11, 'attention'],
  [2, 1, 'attention'],
  [100, 50, 'attention'],
  [100, 49, 'bad'],
  [1, 0, 'bad'],
] as const)('of %i deliveries %i arrived: %s', (deliveries, succeeded, level) => {
  expect(levelOf(health(deliveries, succeeded))).toBe(level);
});

it.each(['pending', 'retrying'])('a newest delivery that is %s is no sign of trouble', (status) => {
  expect(undelivered(health(12, 11, status))).toBe(0);
  expect(levelOf(health(12, 11, status))).toBe('good');
  expect(undelivered(health(12, 9, status))).toBe(2);
  // The server may count it as it likes.
  expect(undelivered(health(12, 12, status))).toBe(0);
});

it('a newest delivery that failed is', () => {
  expect(undelivered(health(12, 11, 'failed'))).toBe(1);
});

it('one that was disabled because it kept failing is bad, however much arrived before', () => {
  expect(levelOf(health(100, 97), 'failing')).toBe('bad');
  expect(levelOf(health(100, 97), 'manual')).toBe('good');
  expect(levelOf(health(0, 0), 'failing')).toBeUndefined();
});
