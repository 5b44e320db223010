import { expect, it } from 'vitest';

import { OutcomeCounts } from '~/contract/deliveries';

import { countsInWords, outcomes, successRateOf, sumOf, totalOf } from './outcomeCounts';

const counts = { failed: 5, retrying: 30, pending: 200, delivered: 1000 };

it('knows every outcome of the contract', () => {
  expect(new Set<string>(outcomes)).toEqual(new Set(Object.keys(OutcomeCounts.shape)));
});

it('counts all, whatever became of them', () => {
  expect(totalOf(counts)).toBe(1235);
});

it('does not rate what is still on its way', () => {
  expect(successRateOf({ ...counts, delivered: 15 })).toBe(75);
  expect(successRateOf({ ...counts, delivered: 0, failed: 0 })).toBeUndefined();
});

it('adds outcome by outcome', () => {
  expect(sumOf([])).toEqual({ failed: 0, retrying: 0, pending: 0, delivered: 0 });
  expect(sumOf([counts, { failed: 1, retrying: 2, pending: 3, delivered: 4 }])).toEqual({
    failed: 6,
    retrying: 32,
    pending: 203,
    delivered: 1004,
  });
});

it.each([
  [counts, '1,235 deliveries, 5 failed, 30 retrying, 200 pending, 1,000 delivered'],
  [
    { failed: 0, retrying: 0, pending: 0, delivered: 1 },
    '1 delivery, 0 failed, 0 retrying, 0 pending, 1 delivered',
  ],
  [sumOf([]), 'no deliveries'],
])('tells counts in words', (some, words) => {
  expect(countsInWords(some)).toBe(words);
});
