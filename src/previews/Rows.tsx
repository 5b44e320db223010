import type { ReactNode } from 'react';

import styles from './Rows.module.css';

/** States of one component below each other, each with its name. */
export const Rows = ({ children }: { children: ReactNode }) => <div className={styles.rows}>{children}</div>;

/** One state, or several beside each other. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <div className={styles.row}>{children}</div>
    </div>
  );
}
