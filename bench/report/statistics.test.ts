import { describe, expect, it } from 'vitest';

import { figure, median, spread } from './statistics';

describe('medians', () => {
  it('are the middle one, or halfway between the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('leave out what could not be measured', () => {
    expect(median([NaN, 7])).toBe(7);
    expect(median([])).toBeUndefined();
  });
});

describe('figures', () => {
  it('say as much as the measurement does', () => {
    expect([1234.56, 56.789, 1.234, 0].map(figure)).toEqual(['1235', '56.8', '1.23', '0']);
    expect(figure(undefined)).toBe('–');
  });

  it('come with what they lie between, where that is something', () => {
    expect(spread([3, 1, 2])).toBe('2 [1–3]');
    expect(spread([2])).toBe('2');
  });
});
