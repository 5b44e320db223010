import type { ReactNode } from 'react';

import styles from './FormField.module.css';
import { Verbatim } from './Verbatim';

/** What every field has: its name, a help text, and in place of that an error when there is one. */
export type FieldTexts = { label: string; help: ReactNode; error?: string | undefined; optional?: boolean };

/** What a control needs to belong to its label and its help or error text. */
export type FieldIds = { id: string; 'aria-describedby': string; 'aria-invalid': boolean };

/** A labelled control with its help or error text. `children` renders the control with the ids it gets. */
export function FormField({
  id,
  label,
  help,
  error,
  optional = false,
  children,
}: FieldTexts & { id: string; children: (ids: FieldIds) => ReactNode }) {
  const textId = `${id}-text`;
  const wrong = error !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </label>
      <div className={styles.box}>{children({ id, 'aria-describedby': textId, 'aria-invalid': wrong })}</div>
      <p id={textId} className={wrong ? `${styles.text} ${styles.error}` : styles.text}>
        {wrong ? <Verbatim text={error} /> : help}
      </p>
    </div>
  );
}
