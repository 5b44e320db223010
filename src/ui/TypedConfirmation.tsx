import { type ReactNode, useId } from 'react';

import styles from './TypedConfirmation.module.css';

/** A text to type before something that should not happen by a slip. `refusal` says what is wrong with what was typed. */
export function TypedConfirmation({
  children,
  value,
  refusal,
  onChange,
}: {
  children: ReactNode;
  value: string;
  refusal: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <label className={styles.confirmation}>
      {children}
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={refusal !== undefined}
        aria-describedby={id}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={id} role="alert" className={styles.refusal}>
        {refusal}
      </span>
    </label>
  );
}
