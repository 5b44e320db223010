import { expect, test } from 'vitest';

import { parseUrl } from './parseUrl';

test('takes a web address apart', () => {
  expect(parseUrl('https://hooks.example.com:8443/in?a=1')?.host).toBe('hooks.example.com:8443');
  expect(parseUrl('/in', 'https://hooks.example.com/out')?.href).toBe('https://hooks.example.com/in');
});

test('finds nothing in what is no web address', () => {
  expect(parseUrl('')).toBeUndefined();
  expect(parseUrl('hooks.example.com/in')).toBeUndefined();
});

test('knows an international host however often it is asked', () => {
  const times = Array.from({ length: 20_000 }, () => parseUrl('https://bücher.example/'));
  expect(times.filter((url) => url === undefined)).toEqual([]);
});
