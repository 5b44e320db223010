import { expect, it } from 'vitest';

import { countText, percentText } from './numberText';

it.each([
  [0, '0'],
  [999, '999'],
  [18_432, '18,432'],
  [1_234_567, '1,234,567'],
])('%i is written %s', (count, text) => {
  expect(countText(count)).toBe(text);
});

it('a percentage does not break before its sign', () => {
  expect(percentText(98)).toBe('98\u00A0%');
});
