import type { ReactNode } from 'react';

import { Checkbox } from '~/ui/Checkbox';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import { ImportDetails } from './ImportDetails';
import type { ImportKind, ImportRow } from './importPlan';
import styles from './ImportPreview.module.css';

const titles = {
  invalid: 'Invalid',
  new: 'New',
  changed: 'Changed',
  same: 'The same',
} satisfies Record<ImportKind, string>;

const notes: Partial<Record<ImportKind, ReactNode>> = {
  invalid: 'These can’t be imported. Mend them in the file, or leave them.',
};

/** All rows of one kind. Those that would do something can be left out, one by one or together. */
export function ImportSection({
  kind,
  rows,
  leftOut,
  onChange,
}: {
  kind: ImportKind;
  rows: ImportRow[];
  /** Numbers of the entries that are not to be imported. */
  leftOut: ReadonlySet<number>;
  onChange: (numbers: number[], on: boolean) => void;
}) {
  if (rows.length === 0) return null;
  const title = `${titles[kind]} (${rows.length})`;
  const numbers = rows.map(({ number }) => number);
  const on = numbers.filter((number) => !leftOut.has(number)).length;
  const selectable = kind === 'new' || kind === 'changed';

  if (kind === 'same') {
    return (
      <details className={styles.same}>
        <summary>{title}</summary>
        <ul>
          {rows.map(({ number, name }) => (
            <li key={number}>
              <Verbatim text={name} />
            </li>
          ))}
        </ul>
      </details>
    );
  }
  return (
    <section className={`${styles.section} ${styles[kind]}`} aria-label={titles[kind]}>
      <div className={styles.heading}>
        {selectable && (
          <Checkbox
            aria-label={`Import all ${kind}`}
            checked={on === 0 ? false : on === rows.length ? true : 'some'}
            onChange={() => onChange(numbers, on < rows.length)}
          />
        )}
        <h3>{title}</h3>
      </div>
      {notes[kind] && <p className={styles.note}>{notes[kind]}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.number} className={styles.row}>
            {selectable && (
              <Checkbox
                aria-label={`Import ${inWords(row.name)}`}
                checked={!leftOut.has(row.number)}
                onChange={({ target }) => onChange([row.number], target.checked)}
              />
            )}
            <div className={styles.details}>
              <p className={styles.name}>
                <Verbatim text={row.name} />
              </p>
              <ImportDetails row={row} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
