import { type ComponentProps, type ReactNode, useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

import { type FieldTexts, FormField } from './FormField';
import styles from './FormField.module.css';

/** Attributes of an input, and of those that libraries look for. */
type InputAttributes = ComponentProps<'input'> & Record<`data-${string}`, string | undefined>;

type Props = FieldTexts & {
  /** What react-hook-form's `register` returns. */
  registration: UseFormRegisterReturn;
  placeholder?: string;
} & (
    | {
        type?: 'text' | 'url' | 'password';
        inputProps?: Omit<InputAttributes, keyof UseFormRegisterReturn | 'type' | 'placeholder'>;
        /** What stands in the field, at its end. */
        endAdornment?: ReactNode;
      }
    | {
        /** Several lines: as high as this many, and higher when there are more. */
        rows: number;
      }
  );

/** A line of text (or several, with `rows`) of a form. */
export function TextField({ registration, placeholder, label, help, error, optional, ...rest }: Props) {
  const id = useId();
  return (
    <FormField {...{ id, label, help, error, optional }}>
      {(ids) => {
        const shared = { autoComplete: 'off', placeholder, ...registration, ...ids };
        if ('rows' in rest)
          return (
            <textarea
              {...shared}
              rows={rest.rows}
              className={styles.control}
              // Whole pixels, so that what is below stays sharp.
              style={{ minHeight: `round(down, ${rest.rows} * 1.4375em + 15px, 1px)` }}
            />
          );
        const { type = 'text', inputProps, endAdornment } = rest;
        return (
          <>
            <input
              {...shared}
              {...inputProps}
              type={type}
              className={[styles.control, inputProps?.className].filter(Boolean).join(' ')}
            />
            {endAdornment && <span className={styles.beside}>{endAdornment}</span>}
          </>
        );
      }}
    </FormField>
  );
}
