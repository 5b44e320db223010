import type { ComponentProps } from 'react';

import styles from './Checkbox.module.css';

type Props = Omit<ComponentProps<'input'>, 'type' | 'checked'> & {
  'aria-label': string;
  /** `some`: it stands for many, of which some are chosen. */
  checked: boolean | 'some';
};

/** A checkbox without a visible label, with a target that a finger can hit. */
export function Checkbox({ checked, ...rest }: Props) {
  return (
    <label className={styles.target}>
      <input
        {...rest}
        type="checkbox"
        checked={checked === true}
        ref={(box) => {
          if (box) box.indeterminate = checked === 'some';
        }}
      />
    </label>
  );
}
