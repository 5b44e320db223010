import { expect, it, vi } from 'vitest';

import { checkApiKey } from '~/contract/apiKey';

import { generateApiKey } from './generateApiKey';

it('is 43 URL-safe characters that the rules accept', () => {
  const key = generateApiKey();
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(checkApiKey(key)).toBeUndefined();
});

it('is made of 32 bytes from the cryptographic generator', () => {
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => bytes);
  expect(generateApiKey()).toBe('A'.repeat(43));
  expect(random).toHaveBeenCalledExactlyOnceWith(new Uint8Array(32));
});

it('writes the bytes that base64 would write with + and / in a way that URLs can carry', () => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    if (bytes instanceof Uint8Array) bytes.set([0xfb, 0xff, 0xbf]);
    return bytes;
  });
  expect(generateApiKey()).toMatch(/^-_-_A{39}$/);
});

it('is another one each time', () => {
  expect(generateApiKey()).not.toBe(generateApiKey());
});
