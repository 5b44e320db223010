import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import type { ReactNode } from 'react';

import { Verbatim } from './Verbatim';

/** What every field has: its name, a help text, and in place of that an error when there is one. */
export type FieldTexts = { label: string; help: ReactNode; error?: string | undefined; optional?: boolean };

/** Ids by which a control names its label and its help or error text. */
export type FieldIds = { id: string; 'aria-describedby': string };

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
  return (
    <FormControl fullWidth error={error !== undefined}>
      <FormLabel htmlFor={id}>
        {label}
        {optional && <span style={{ fontWeight: 400 }}> (optional)</span>}
      </FormLabel>
      {children({ id, 'aria-describedby': textId })}
      <FormHelperText id={textId}>{error === undefined ? help : <Verbatim text={error} />}</FormHelperText>
    </FormControl>
  );
}
