import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatJson } from './formatJson';

describe('formatJson', () => {
  it('does what JSON.stringify does, whatever the white space before', () => {
    const spaced = fc.tuple(
      fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
      fc.constantFrom(undefined, 1, '\t'),
    );
    fc.assert(
      fc.property(spaced, ([value, space]) => {
        expect(formatJson(JSON.stringify(value, null, space))).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it.each([
    ['numbers that no double can hold', '{"id":12345678901234567890,"price":1.0}', '1.0'],
    ['escapes', String.raw`{"name":"M\u00fcller \"x\" \\"}`, String.raw`"M\u00fcller \"x\" \\"`],
    ['keys that come twice', '{"a":1,"a":2}', '"a": 1,\n  "a": 2'],
  ])('leaves alone %s', (_, text, kept) => {
    expect(formatJson(text)).toContain(kept);
  });

  it.each(['', 'OK', '{"a":', '<html>', '12', '"text"', 'null'])('leaves %j to be shown as it is', (text) => {
    expect(formatJson(text)).toBeUndefined();
  });

  it('does not fill the memory with the indents of 100,000 nested lists', () => {
    expect(formatJson('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  });

  it('stands a string of a million quotes', () => {
    const text = JSON.stringify(['"'.repeat(1_000_000)]);
    expect(formatJson(text)?.length).toBe(text.length + 4);
  });
});
