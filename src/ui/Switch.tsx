import styles from './Switch.module.css';

/** Something that is on or off and changes at once. `label` names it for screen readers; what it says beside is the caller's. */
export function Switch({
  label,
  checked,
  busy,
  onChange,
}: {
  label: string;
  checked: boolean;
  /** The server has not agreed to it yet. */
  busy: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <input
      type="checkbox"
      role="switch"
      className={styles.switch}
      aria-label={label}
      aria-checked={checked}
      aria-busy={busy}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
