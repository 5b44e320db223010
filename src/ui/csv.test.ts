import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toCsv } from './csv';

/** Reads CSV the plain way: one character after the other. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && csv.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += character;
  }
  return rows;
}

const hostile = fc
  .array(fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'a', 'ü', '新', '1'))
  .map((characters) => characters.join(''));
const text = fc.oneof(hostile, fc.string({ unit: 'binary' }));
const table = fc.array(fc.array(fc.oneof(text, fc.integer()), { minLength: 1 }));

const read = (csv: string) => parse(csv.replace(/^\uFEFF/, ''));

describe('any table', () => {
  it('is read again as it was, but for the apostrophes', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : `${cell}`,
          ),
        );
        expect(read(toCsv(rows))).toEqual(expected);
      }),
    );
  });

  it('has no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 })), (rows) => {
        for (const cell of read(toCsv(rows)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

it('is marked as UTF-8, and ends every line as the standard says', () => {
  expect(
    toCsv([
      ['name', 'failed'],
      ['Löschanfragen, "alt"', -3],
    ]),
  ).toBe('\uFEFFname,failed\r\n"Löschanfragen, ""alt""",-3\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is not run', (formula) => {
  expect(read(toCsv([[formula]]))).toEqual([[`'${formula}`]]);
});
