import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { unicodeHost } from './punycode';

it.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['xn--r8jz45g.jp', '例え.jp'],
  ['xn--80ak6aa92e.com', 'аррӏе.com'],
  ['example.com', 'example.com'],
  ['xn--99999999999999.com', undefined],
  ['xn--!.com', undefined],
])('%s stands for %s', (ascii, unicode) => {
  expect(unicodeHost(ascii)).toBe(unicode);
});

/** Letters of many scripts, ASCII more often than not. */
const anyText = fc
  .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0x7ff }), fc.nat({ max: 0xffff })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((codes) => String.fromCharCode(...codes));

it('undoes what the URL parser makes of a host', () => {
  const letters = fc.constantFrom(...Array.from('abcäößéçñжлцαβאבفق東京例え-012'));
  const labels = fc.string({ unit: letters, minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(labels, (label) => {
      const url = `https://${label}.example/`;
      fc.pre(URL.canParse(url));
      const { hostname } = new URL(url);
      const unicode = unicodeHost(hostname);
      expect(unicode).toBeDefined();
      expect(new URL(`https://${unicode ?? ''}/`).hostname).toBe(hostname);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(() => unicodeHost(`xn--${text}`)).not.toThrow();
    }),
  );
});
