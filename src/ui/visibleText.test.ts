import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { looksBinary, visibleText } from './visibleText';

describe('looksBinary', () => {
  it.each([
    ['a NUL', 'a\u0000b', true],
    ['bytes that are no UTF-8', '\uFFFDPNG', true],
    ['half a character', 'a\uD83D', true],
    ['a C1 control', 'a\u0085', true],
    ['tabs and line breaks', 'a\tb\r\nc\n', false],
    ['any script', 'Müller 東京 👩‍👩‍👧 مرحبا', false],
    ['nothing', '', false],
  ])('of %s', (_, text, expected) => {
    expect(looksBinary(text)).toBe(expected);
  });
});

describe('visibleText', () => {
  it.each([
    ['a\u0000b\u001B[31m', 'a‹NUL›b‹ESC›[31m'],
    ['\u007F\u0085', '‹DEL›‹U+0085›'],
    ['one\rtwo\r\nthree', 'one‹CR›two\r\nthree'],
    ['user\u202Egpj.exe', 'user‹U+202E›gpj.exe'],
    ['\uFEFF{}', '‹U+FEFF›{}'],
    ['x\uD83D', 'x‹U+D83D›'],
    ['a\tb\nc é 👩‍👩‍👧', 'a\tb\nc é 👩‍👩‍👧'],
  ])('of %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves nothing that hides or turns the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
