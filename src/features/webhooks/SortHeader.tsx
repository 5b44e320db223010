import type { sortKeys } from '~/contract/webhookListOptions';
import { ArrowDownIcon, ArrowUpIcon } from '~/ui/icons';

import type { ListView } from './listAddress';
import styles from './SortHeader.module.css';

type SortKey = (typeof sortKeys)[number];

/** What a column can be sorted by, and which way a first press sorts. */
export type ColumnSort = { key: SortKey; first: SortKey | `-${SortKey}` };

/** How a column is sorted, in the words of `aria-sort`. Columns that cannot be sorted have none. */
export function ariaSort(
  column: ColumnSort | undefined,
  sort: ListView['sort'],
): 'ascending' | 'descending' | 'none' | undefined {
  if (!column) return undefined;
  if (sort === column.key) return 'ascending';
  return sort === `-${column.key}` ? 'descending' : 'none';
}

/**
 * A column's name that sorts by the column when pressed, and the other way when pressed again. The button lies over the name
 * rather than around it: where the header is hidden the button goes away, and the name stays for screen readers.
 */
export function SortHeader({
  label,
  column: { key, first },
  sort,
  onSort,
}: {
  label: string;
  column: ColumnSort;
  sort: ListView['sort'];
  onSort: (sort: ListView['sort']) => void;
}) {
  const other = first === key ? (`-${key}` as const) : key;
  const sorted = sort === first || sort === other;
  // The way it is sorted, or would be.
  const Arrow = (sorted ? sort : first) === key ? ArrowUpIcon : ArrowDownIcon;
  return (
    <span className={sorted ? `${styles.header} ${styles.sorted}` : styles.header}>
      {label}
      <span className={styles.arrow}>
        <Arrow size={14} />
      </span>
      <button
        type="button"
        className={styles.button}
        aria-label={`Sort by ${label}`}
        onClick={() => onSort(sort === first ? other : first)}
      />
    </span>
  );
}
