import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeSyntaxError, findSyntaxError } from './jsonSyntax';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a syntax error', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ["{'a':1}", 1],
    ['{"a":tru}', 5],
    ['{"a":01}', 6],
    ['[1.]', 2],
    ['"a\nb"', 2],
    ['"a\\x"', 2],
    ['"open', 5],
    ['[]]', 2],
    ['{}{}', 2],
    ['[}', 1],
    ['{"a":[1,2}', 9],
    ['NaN', 0],
    ['1 // one', 2],
  ])('in %j is at %i', (text, at) => {
    expect(isJson(text)).toBe(false);
    expect(findSyntaxError(text)).toBe(at);
  });

  it('is told with line and column', () => {
    expect(describeSyntaxError('{\n  "a": 1,\n}')).toBe(
      'This is not valid JSON: “}” is not expected at line 3, column 1.',
    );
    expect(describeSyntaxError('{\r\n"a": [')).toBe(
      'This is not complete JSON: it ends too early, at line 2, column 7.',
    );
    expect(describeSyntaxError('["a\nb"]')).toContain(
      'a line break or another control character is not expected at line 1, column 4',
    );
    expect(describeSyntaxError('🙂')).toContain('“🙂”');
  });

  it('deep inside, or in a very long string, is found as well', () => {
    const deep = '['.repeat(200_000);
    expect(findSyntaxError(deep)).toBe(deep.length);
    const long = `"${'a'.repeat(3_000_000)}`;
    expect(findSyntaxError(long)).toBe(long.length);
  });
});

/** Halves of surrogate pairs and control characters included. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('agrees with the engine on what is JSON', () => {
  const agrees = (text: string) => {
    expect(findSyntaxError(text) === undefined).toBe(isJson(text));
  };

  it('for JSON', () => {
    fc.assert(fc.property(fc.json(), agrees));
  });

  it('for pieces of JSON in any order', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      ' ',
      '\n',
      '"',
      '"a"',
      '\\',
      '\\u12aF',
      '0',
      '1',
      '-',
      '.5',
      'e+3',
      'true',
      'nul',
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, agrees), { numRuns: 3000 });
  });

  it('for JSON with one character more, less or changed', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.nat({ max: 1 }),
        fc.string({ maxLength: 1 }),
        (json, where, drop, put) => {
          const at = where % (json.length + 1);
          agrees(json.slice(0, at) + put + json.slice(at + drop));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('for anything', () => {
    fc.assert(fc.property(anyText, agrees));
  });
});
