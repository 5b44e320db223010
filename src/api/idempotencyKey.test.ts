import { expect, it, vi } from 'vitest';

import { newIdempotencyKey } from './idempotencyKey';

it('is 128 bits as 32 hex digits', () => {
  expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
});

it('keeps leading zeros', () => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => bytes);
  expect(newIdempotencyKey()).toBe('0'.repeat(32));
});

it('is another one each time', () => {
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
});
