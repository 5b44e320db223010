import { expect, it } from 'vitest';

import { axisLabel, intervalName } from './intervalText';

it('hours are named by their beginning, days as a whole', () => {
  expect(intervalName('2026-10-06T15:00:00Z', 'hour')).toBe('Oct\u00A06, 15:00');
  expect(intervalName('2026-10-06T00:00:00Z', 'day')).toBe('Tue, Oct\u00A06');
});

it('every third hour has a label, with the date where it begins', () => {
  const labels = ['22:00', '23:00', '00:00', '01:00', '02:00', '03:00'].map((time, index) =>
    axisLabel(`2026-10-06T${time}:00Z`, 'hour', index, 24),
  );
  expect(labels).toEqual([
    undefined,
    undefined,
    { lines: ['00:00', 'Oct 6'], room: 'any' },
    undefined,
    undefined,
    { lines: ['03:00'], room: 'wide' },
  ]);
});

it('of a month, the last day has a label and those weeks before it', () => {
  const labelled = Array.from({ length: 30 }, (_, index) => index).filter((index) =>
    axisLabel('2026-10-06T00:00:00Z', 'day', index, 30),
  );
  expect(labelled).toEqual([1, 8, 15, 22, 29]);
});
