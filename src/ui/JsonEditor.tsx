import { type KeyboardEvent, type RefObject, useId } from 'react';

import styles from './JsonEditor.module.css';
import { useSettled } from './useSettled';

/** How long nothing is typed before an error shows, in milliseconds: half a word is no mistake. */
const pause = 700;

/**
 * A field for JSON. An error shows once the typing pauses, or at once with `insist`, and goes as soon as there is none. Ctrl or
 * ⌘ with Enter submits the form around it; Tab leaves the field as any other.
 */
export function JsonEditor({
  ref,
  label,
  help,
  error,
  insist,
  value,
  onChange,
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  label: string;
  help: string;
  error: string | undefined;
  insist: boolean;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const settled = useSettled(error, pause);
  const shown = error && (insist ? error : settled);

  const submit = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={ref}
        id={id}
        className={styles.text}
        rows={12}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-invalid={shown !== undefined}
        aria-describedby={`${id}-error ${id}-help`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={submit}
      />
      <p id={`${id}-error`} role="status" className={styles.error}>
        {shown}
      </p>
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
    </div>
  );
}
