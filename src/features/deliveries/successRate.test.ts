import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { successRate } from './successRate';

it.each([
  [1240, 1240, 100],
  [18_431, 18_432, 99],
  [29, 50, 58],
  [1, 300, 0],
  [0, 40, 0],
])('%i of %i are %i percent', (succeeded, of, rate) => {
  expect(successRate(succeeded, of)).toBe(rate);
});

it('there is no rate of nothing', () => {
  expect(successRate(0, 0)).toBeUndefined();
});

it('is a whole number, and 100 only when nothing failed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (succeeded, failed) => {
      fc.pre(succeeded + failed > 0);
      const rate = successRate(succeeded, succeeded + failed);
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(rate)).toBe(true);
      expect(rate === 100).toBe(failed === 0);
    }),
  );
});
