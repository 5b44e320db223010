import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { axisTicks } from './axisTicks';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [40, [0, 10, 20, 30, 40]],
  [41, [0, 20, 40, 60]],
  [1240, [0, 500, 1000, 1500]],
  [100_000, [0, 50_000, 100_000]],
])('up to %i', (highest, ticks) => {
  expect(axisTicks(highest)).toEqual(ticks);
});

it('holds every count with a few even, whole steps, none of them for nothing', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (highest) => {
      const ticks = axisTicks(highest);
      const [first, step = Number.NaN] = ticks;
      expect(first).toBe(0);
      expect(Number.isInteger(step)).toBe(true);
      expect(ticks).toEqual(ticks.map((_, mark) => mark * step));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.at(-2)).toBeLessThan(Math.max(highest, 1));
      expect(ticks.length).toBeLessThanOrEqual(5);
    }),
  );
});
