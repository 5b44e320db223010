import type { ReactNode } from 'react';

import styles from './StatusLabel.module.css';
import { Verbatim } from './Verbatim';

/** How a status is told: by word and shape, and by colour besides. */
export type StatusLook = {
  label: string;
  /** More about it, on demand. */
  note?: string;
  icon: ReactNode;
  tone: 'good' | 'bad' | 'attention' | 'muted';
};

/** A status in one look. */
export function StatusLabel({ look: { label, note, icon, tone } }: { look: StatusLook }) {
  return (
    <span className={`${styles.label} ${styles[tone]}`} title={note}>
      {icon}
      <Verbatim text={label} />
    </span>
  );
}
