import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

import { type FieldTexts, FormField } from './FormField';

type Props = FieldTexts & {
  /** What react-hook-form's `register` returns. */
  registration: UseFormRegisterReturn;
} & Pick<
    OutlinedInputProps,
    'type' | 'multiline' | 'minRows' | 'placeholder' | 'endAdornment' | 'inputProps'
  >;

/** A line of text (or several, with `multiline`) of a form. */
export function TextField({ registration: { ref, ...registration }, inputProps, ...rest }: Props) {
  const { label, help, error, optional, ...input } = rest;
  const id = useId();
  return (
    <FormField {...{ id, label, help, error, optional }}>
      {(ids) => (
        <OutlinedInput
          {...input}
          {...registration}
          id={ids.id}
          inputRef={ref}
          autoComplete="off"
          inputProps={{ ...inputProps, 'aria-describedby': ids['aria-describedby'] }}
        />
      )}
    </FormField>
  );
}
