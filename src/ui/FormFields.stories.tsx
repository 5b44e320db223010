import { useForm } from 'react-hook-form';
import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';

import { Button } from './Button';
import { FormErrors } from './FormErrors';
import { FormField } from './FormField';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

type Values = { name: string; description: string; method: string };

const methods = [
  { value: 'bearer', label: 'Bearer token' },
  { value: 'header', label: 'Header of your own' },
];

type FieldsProps = {
  defaultValues?: Partial<Values>;
  /** Errors as the server tells them. */
  errors?: Partial<Record<keyof Values, string>>;
  /** An error that belongs to no field. */
  message?: string;
};

/** A form of one field of each kind, which asks for a name. */
function Fields({ defaultValues = {}, errors = {}, message }: FieldsProps) {
  const { register, handleSubmit, formState } = useForm<Values>({
    defaultValues: { name: '', description: '', method: 'bearer', ...defaultValues },
  });
  const missing = formState.errors.name?.message;
  const wrong = { ...errors, ...(missing && { name: missing }) };
  const labels = { name: 'Name', description: 'Description', method: 'Authentication' };
  return (
    <form
      noValidate
      style={{ display: 'grid', gap: 20 }}
      onSubmit={(event) => void handleSubmit(() => undefined)(event)}
    >
      <TextField
        label={labels.name}
        help="How the webhook is called in this console."
        error={wrong.name}
        registration={register('name', { required: 'Give the webhook a name.' })}
      />
      <TextField
        label={labels.description}
        optional
        rows={3}
        help="What it is for, for colleagues."
        error={wrong.description}
        registration={register('description')}
      />
      <SelectField
        label={labels.method}
        help="How your endpoint knows that a request comes from here."
        error={wrong.method}
        registration={register('method')}
        options={methods}
      />
      <FormErrors fields={Object.keys(wrong).map((name) => labels[name as keyof Values])} message={message} />
      <div>
        <Button type="submit" variant="primary">
          Save
        </Button>
      </div>
    </form>
  );
}

const meta = preview.meta({
  component: Fields,
  subcomponents: { TextField, SelectField, FormField, FormErrors },
  decorators: [inWidth(560), inConsole],
});

export const Empty = meta.story();

export const Filled = meta.story({
  args: {
    defaultValues: { name: 'Billing', description: 'Invoices and payments.\nAsk Lena.', method: 'header' },
  },
});

/** Saving an empty form: the help gives way to the error, the field is marked, and the focus goes to it. */
export const Invalid = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    const field = canvas.getByRole('textbox', { name: 'Name' });
    await expect(await canvas.findByText('1 field needs a correction: Name.')).toBeVisible();
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription('Give the webhook a name.');
    await expect(field).toHaveFocus();
  },
});

export const RefusedByTheServer = meta.story({
  args: {
    defaultValues: { name: 'Billing' },
    errors: { name: 'Another webhook has this name.', method: 'This method is not available to you.' },
    message: 'The webhook was not saved. Request id: req_8Zk2',
  },
});

export const LongText = meta.story({
  args: {
    defaultValues: {
      name: 'Customer portal, staging, all regions and both payment providers, without the sandbox',
      description: 'A line. '.repeat(60),
    },
    errors: { name: `Another webhook has the name “${'Without-a-place-to-break'.repeat(8)}”.` },
  },
  globals: { viewport: { value: 'phone' } },
});

export const RightToLeft = meta.story({
  args: {
    defaultValues: { name: 'تنبيهات الأمن', description: 'يرسل أحداث المستخدمين إلى خدمة CRM.' },
    errors: { name: 'هذا الاسم مستخدم بالفعل (2).' },
  },
});

export const Dark = meta.story({
  args: { defaultValues: { name: 'Billing' }, errors: { description: 'At most 500 characters.' } },
  globals: { colorScheme: 'dark' },
});
