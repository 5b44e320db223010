import { expect, it } from 'vitest';

import { durationText } from './durationText';

it.each([
  [0, '0 ms'],
  [319.6, '320 ms'],
  [999, '999 ms'],
  [999.6, '1 s'],
  [1000, '1 s'],
  [1449, '1.4 s'],
  [9960, '10 s'],
  [10_000, '10 s'],
  [30_400, '30 s'],
  [89_900, '90 s'],
  [90_000, '2 min'],
  [300_000, '5 min'],
])('%f ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
