import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

import { type FieldTexts, FormField } from './FormField';
import styles from './FormField.module.css';
import { inWords } from './visibleText';

/** A choice from a short list, as the browser's own select: it suits every screen and input device. */
export function SelectField({
  registration,
  options,
  ...texts
}: FieldTexts & { registration: UseFormRegisterReturn; options: { value: string; label: string }[] }) {
  const id = useId();
  return (
    <FormField {...texts} id={id}>
      {(ids) => (
        <>
          <select {...registration} {...ids} className={styles.control}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {inWords(label)}
              </option>
            ))}
          </select>
          <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.arrow}>
            <path d="m7 10 5 5 5-5z" />
          </svg>
        </>
      )}
    </FormField>
  );
}
