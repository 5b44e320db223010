import { expect, fn, screen, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { PlainDialog } from './PlainDialog';

const meta = preview.meta({
  component: PlainDialog,
  decorators: [withRoom(360), inConsole],
  args: {
    open: true,
    title: 'Discard what you typed?',
    children: 'What you typed in this form has not been saved and would be lost.',
    confirmLabel: 'Discard',
    cancelLabel: 'Keep editing',
    onConfirm: fn(),
    onCancel: fn(),
  },
  argTypes: { children: { control: 'text' } },
});

/** The focus starts on the harmless answer and stays in the dialog; Escape means the same. */
export const Open = meta.story({
  play: async ({ userEvent, args }) => {
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep editing' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
});

export const LongText = meta.story({
  args: {
    title: `Discard what you typed about “${'Customer portal, staging, all regions '.repeat(4)}”?`,
    children: `Without-a-place-to-break-${'x'.repeat(160)} `.repeat(8),
  },
  globals: { viewport: { value: 'phone' } },
});

export const RightToLeft = meta.story({
  args: { title: 'Discard “تنبيهات الأمن (فريق 4)”?' },
});

export const Dark = meta.story({ globals: { colorScheme: 'dark' } });
