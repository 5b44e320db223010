import { afterEach, expect, it } from 'vitest';

import { fromLocalInput, rangeProblem, rangeUntilNow, toLocalInput } from './timeRange';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it.each([
  ['UTC', '2026-03-15T11:04:00.000Z', '2026-03-15T11:04'],
  ['Europe/Berlin', '2026-03-15T11:04:00.000Z', '2026-03-15T12:04'],
  // The day on which the clocks go forward.
  ['Europe/Berlin', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
  ['Pacific/Auckland', '2025-12-31T11:30:00.000Z', '2026-01-01T00:30'],
])('in %s, %s is %s in a field, and back', (name, at, text) => {
  process.env.TZ = name;
  expect(toLocalInput(at)).toBe(text);
  expect(fromLocalInput(text)).toBe(at);
});

it('a field is as exact as a minute', () => {
  expect(toLocalInput('2026-03-15T11:04:59.999Z')).toBe('2026-03-15T11:04');
});

it.each(['', 'soon', '2026-13-01T00:00'])('a field with %j holds no moment', (text) => {
  expect(fromLocalInput(text)).toBeUndefined();
});

it('an absent moment leaves the field empty', () => {
  expect(toLocalInput(undefined)).toBe('');
});

it.each([
  [{ since: '2026-03-15T11:00:00Z', until: '2026-03-15T11:00:00Z' }, true],
  [{ since: '2026-03-15T11:00:00Z', until: '2026-03-14T11:00:00Z' }, true],
  [{ since: '2026-03-15T11:00:00Z', until: '2026-03-15T12:00:00Z' }, false],
  // Later, though its text comes first.
  [{ since: '2026-03-15T11:00:00Z', until: '2026-03-15T10:00:00-04:00' }, false],
  [{ since: '2026-03-15T11:00:00Z' }, false],
  [{ until: '2026-03-15T11:00:00Z' }, false],
  [{}, false],
])('%j can’t hold anything: %s', (range, wrong) => {
  expect(rangeProblem(range) !== undefined).toBe(wrong);
});

it.each([
  ['hour', '2026-03-15T11:00:00.000Z'],
  ['day', '2026-03-14T12:00:00.000Z'],
  ['week', '2026-03-08T12:00:00.000Z'],
  ['month', '2026-02-13T12:00:00.000Z'],
] as const)('the last %s begins at %s', (name, since) => {
  expect(rangeUntilNow(name, Date.parse('2026-03-15T12:00:00Z'))).toEqual({ since });
});
