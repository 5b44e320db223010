import { useId } from 'react';

import styles from './Switch.module.css';
import { WhyNotText, whyNotProps } from './whyNot';

/** Something that is on or off and changes at once. `label` names it for screen readers; what it says beside is the caller's. */
export function Switch({
  label,
  checked,
  busy,
  whyNot,
  onChange,
}: {
  label: string;
  checked: boolean;
  /** The server has not agreed to it yet. */
  busy: boolean;
  /** Not allowed, and this is the reason: it can be reached and says why, and stays as it is. */
  whyNot?: string | undefined;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        aria-label={label}
        aria-checked={checked}
        aria-busy={busy}
        checked={checked}
        onChange={(event) => {
          if (whyNot === undefined) onChange(event.target.checked);
        }}
        {...(whyNot !== undefined && whyNotProps(whyNot, id))}
      />
      {whyNot !== undefined && <WhyNotText id={id} reason={whyNot} />}
    </>
  );
}
