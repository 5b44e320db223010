import { describe, expect, it } from 'vitest';

import { fits, lowestOf } from './nodeVersions.mjs';

describe('ranges of Node.js versions', () => {
  it.each([
    ['20.19.0', '^20.19.0 || >=24', true],
    ['20.18.9', '^20.19.0 || >=24', false],
    ['22.13.0', '^20.19.0 || >=24', false],
    ['26.1.0', '^20.19.0 || >=24', true],
    ['20.0.0', '20 || >=22', true],
    ['8.9.4', '6.* || 8.* || >= 10.*', true],
    ['12.22.7', '>=v12.22.7', true],
    ['20.999.0', '>=22.12.0 || >=20.19.0 <21.0.0', true],
    ['21.0.0', '>=22.12.0 || >=20.19.0 <21.0.0', false],
    ['14.16.0', '>=16 || 14 >=14.17', false],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(fits(version, range)).toBe(expected);
  });

  it('are told apart by where their parts begin and far behind', () => {
    expect(lowestOf('^20.19.0 || >=24')).toEqual(['20.19.0', '20.999.0', '24.0.0', '123.999.0']);
  });

  it('that it cannot read are an error, not a guess', () => {
    expect(() => fits('20.0.0', '~20')).toThrow(/no range/);
  });
});
