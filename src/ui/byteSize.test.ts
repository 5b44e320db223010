import { expect, it } from 'vitest';

import { byteSize } from './byteSize';

it.each([
  ['a', 0, '0 bytes'],
  ['a', 1, '1 byte'],
  ['é', 1, '2 bytes'],
  ['a', 1023, '1023 bytes'],
  ['a', 1024, '1 kB'],
  ['a', 4300, '4.2 kB'],
  ['東', 87_381, '256 kB'],
])('%s × %i: %s', (char, times, size) => {
  expect(byteSize(char.repeat(times))).toBe(size);
});
