import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

import { type FieldTexts, FormField } from './FormField';
import { inWords } from './visibleText';

/** A choice from a short list, as the browser's own select: it suits every screen and input device. */
export function SelectField({
  registration: { ref, ...registration },
  options,
  ...texts
}: FieldTexts & { registration: UseFormRegisterReturn; options: { value: string; label: string }[] }) {
  const id = useId();
  return (
    <FormField {...texts} id={id}>
      {(ids) => (
        <NativeSelect {...registration} inputRef={ref} inputProps={ids} input={<OutlinedInput />}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {inWords(label)}
            </option>
          ))}
        </NativeSelect>
      )}
    </FormField>
  );
}
