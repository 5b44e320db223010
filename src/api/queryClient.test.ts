import { expect, it, vi } from 'vitest';

import { ApiError } from './apiError';
import { createQueryClient } from './queryClient';

it.each([
  ['a lost connection', new ApiError('network'), 3],
  ['no answer in time', new ApiError('timeout'), 3],
  ['a busy server', new ApiError('status', { status: 503 }), 3],
  ['a crashed server', new ApiError('status', { status: 500 }), 1],
  ['a missing permission', new ApiError('status', { status: 403 }), 1],
  ['an answer that breaks the contract', new ApiError('contract', { status: 200 }), 1],
  ['an error in the console itself', new TypeError('x is not a function'), 1],
])('a read that met %s', async (_, error, calls) => {
  const read = vi.fn<() => Promise<never>>().mockRejectedValue(error);
  const client = createQueryClient();
  await expect(client.query({ queryKey: ['a'], queryFn: read, retryDelay: 0 })).rejects.toBe(error);
  expect(read).toHaveBeenCalledTimes(calls);
});

it('a read succeeds when the second try does', async () => {
  const read = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new ApiError('network'))
    .mockResolvedValue('data');
  const client = createQueryClient();
  await expect(client.query({ queryKey: ['a'], queryFn: read, retryDelay: 0 })).resolves.toBe('data');
});
