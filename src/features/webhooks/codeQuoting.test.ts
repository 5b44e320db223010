import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { stringLiteral, wellFormed } from './codeQuoting';

const anyText = fc.string({ unit: 'binary' });

it('a literal means the text that it was made of', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.parse(stringLiteral(text))).toBe(wellFormed(text));
    }),
  );
});

it('a literal has no line breaks or invisible characters of the basic plane', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(stringLiteral(text)).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\ufeff]/u);
    }),
  );
});

it.each([
  ['X-API-Key', '"X-API-Key"'],
  ['"; process.exit(); "', String.raw`"\"; process.exit(); \""`],
  ['$`|', '"$`|"'],
  ['a\u202eb\ufeff', String.raw`"a\u202eb\ufeff"`],
  ['\ud800', '"\ufffd"'],
])('%j becomes %s', (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
});
