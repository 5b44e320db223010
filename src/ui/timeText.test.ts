import { expect, it } from 'vitest';

import { exactTime, relativeTime, shortTime } from './timeText';

const now = Date.parse('2026-03-15T12:00:00Z');
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

it.each([
  [0, 'just now'],
  [59 * second, 'just now'],
  [60 * second, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [60 * minute, '1 hour ago'],
  [23 * hour + 59 * minute, '23 hours ago'],
  [day, 'yesterday'],
  [3 * day, '3 days ago'],
  [7 * day, 'last week'],
  [21 * day, '3 weeks ago'],
  [30 * day, 'last month'],
  [300 * day, '10 months ago'],
  [365 * day, 'last year'],
  [3 * 365 * day, '3 years ago'],
  [-30 * second, 'just now'],
  [-5 * minute, 'in 5 minutes'],
  [-10 * day, 'next week'],
])('%i ms before now is "%s"', (age, words) => {
  expect(relativeTime(new Date(now - age).toISOString(), now)).toBe(words);
});

it('says of times what the browser’s own words say', () => {
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const lengths = { minute, hour, day, week: 7 * day, month: 30 * day, year: 365 * day };
  for (const [unit, length] of Object.entries(lengths)) {
    for (const count of [-1, 1, -2, 2, -3, 3]) {
      const own = relativeTime(new Date(now + count * length).toISOString(), now);
      // Object.entries forgets that these are the units.
      expect(own).toBe(words.format(count, unit as Intl.RelativeTimeFormatUnit));
    }
  }
});

it('takes times in any zone', () => {
  expect(relativeTime('2026-03-15T13:00:00+02:00', now)).toBe('1 hour ago');
});

it('the exact time names date, time and zone', () => {
  expect(exactTime('2026-03-15T13:04:05+02:00')).toBe('March 15, 2026 at 11:04:05 AM UTC');
});

it('the short time leaves out the year and the zone', () => {
  expect(shortTime('2026-03-15T13:04:05+02:00')).toBe('Mar 15, 11:04:05');
  expect(shortTime('soon')).toBe('soon');
});
