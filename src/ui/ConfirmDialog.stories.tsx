import { useState } from 'react';
import { expect, fn, screen, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { ConfirmDialog } from './ConfirmDialog';
import { TypedConfirmation } from './TypedConfirmation';

const meta = preview.meta({
  component: ConfirmDialog,
  subcomponents: { TypedConfirmation },
  decorators: [withRoom(360), inConsole],
  args: {
    open: true,
    title: 'Delete “Billing”?',
    children: 'It gets no events any more, and its API key is gone. This cannot be undone.',
    confirmLabel: 'Delete',
    cancelLabel: 'Keep it',
    onConfirm: fn(),
    onCancel: fn(),
  },
  argTypes: { children: { control: 'text' } },
});

/** The focus starts on the harmless answer, and Escape means the same. */
export const Open = meta.story({
  play: async ({ userEvent, args }) => {
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
});

export const LongText = meta.story({
  args: {
    title: `Delete “${'Customer portal, staging, all regions '.repeat(4)}”?`,
    children: `Without-a-place-to-break-${'x'.repeat(160)}`,
  },
  globals: { viewport: { value: 'phone' } },
});

export const RightToLeft = meta.story({
  args: { title: 'Delete “تنبيهات الأمن (فريق 4)”?' },
});

/** Many at once, or much at stake: the number has to be typed first. */
export const Typed = meta.story({
  render: function Typing(args) {
    const [value, setValue] = useState('');
    const [refusal, setRefusal] = useState<string>();
    return (
      <ConfirmDialog
        {...args}
        title="Delete 12 webhooks?"
        extra={
          <TypedConfirmation value={value} refusal={refusal} onChange={setValue}>
            Type 12 to confirm
          </TypedConfirmation>
        }
        onConfirm={() => setRefusal(value === '12' ? undefined : 'Type 12, the number of webhooks.')}
      />
    );
  },
  play: async ({ userEvent }) => {
    const field = screen.getByRole('textbox', { name: /^Type 12 to confirm/ });
    await userEvent.type(field, '11');
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await expect(screen.getByRole('alert')).toHaveTextContent('Type 12, the number of webhooks.');
    await expect(field).toBeInvalid();
  },
});
