import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { readableJson, stringLiteral, wellFormed } from './codeQuoting';

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

it('JSON to be read says the same without anything that hides or turns it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = readableJson({ [text]: [text, '\u202E'] });
      expect(JSON.parse(json)).toEqual({ [text]: [text, '\u202E'] });
      expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});
