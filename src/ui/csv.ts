/** A table of text and numbers; its first row names the columns. */
export type CsvTable = readonly (readonly (string | number)[])[];

/** What a file of this kind is called by browsers and servers. */
export const csvType = 'text/csv;charset=utf-8';

/** A text that begins so is taken for a formula by spreadsheets, and run. */
const formulaStart = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV (RFC 4180), with two concessions to spreadsheets: a byte order mark, without which Excel reads UTF-8 as
 * something else, and an apostrophe before texts that would be run as a formula.
 */
export const toCsv = (table: CsvTable): string =>
  `\uFEFF${table.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
