import { useRef, useState } from 'react';
import { expect, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inWidth } from '~/previews/decorators';

import { JsonEditor } from './JsonEditor';

const whyInvalid = (text: string) => {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'This is no JSON yet: something is missing or too much.';
  }
};

/** The editor with a text of its own. */
function Editor({ value: first, insist }: { value: string; insist: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [value, setValue] = useState(first);
  return (
    <JsonEditor
      ref={field}
      label="Data"
      help="What your endpoint gets as “data”. Ctrl or ⌘ with Enter sends it."
      error={whyInvalid(value)}
      insist={insist}
      value={value}
      onChange={setValue}
    />
  );
}

const meta = preview.meta({
  component: Editor,
  subcomponents: { JsonEditor },
  decorators: [inWidth(640)],
  args: { value: '{\n  "userId": "usr_1"\n}', insist: false },
});

export const Valid = meta.story();

/** While somebody types, nothing is wrong yet; it is once they pause. */
export const ErrorAfterAPause = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: 'Data' });
    await userEvent.type(field, ',');
    await expect(field).toBeValid();
    await waitFor(() => expect(field).toBeInvalid(), { timeout: 3000 });
    await expect(canvas.getByRole('status')).toHaveTextContent('This is no JSON yet');
    await userEvent.type(field, '{Backspace}');
    await expect(field).toBeValid();
  },
});

export const InsistsOnTheError = meta.story({ args: { value: '{"userId": ', insist: true } });

export const LongLines = meta.story({
  args: {
    value: JSON.stringify({ note: 'A line that goes on. '.repeat(30), url: 'x'.repeat(300) }, null, 2),
  },
  globals: { viewport: { value: 'phone' } },
});
