import { expect, fn, screen, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { Button } from './Button';
import { Toaster } from './Toaster';
import { showToast } from './toasts';
import { ToastSnackbar } from './ToastSnackbar';

// The decorator has the one Toaster that there is on a page.
const Trigger = ({ message, severity }: { message: string; severity: 'success' | 'error' }) => (
  <Button onClick={() => showToast(message, severity)}>Do something</Button>
);

const meta = preview.meta({
  component: Trigger,
  subcomponents: { Toaster, ToastSnackbar },
  decorators: [withRoom(120), inConsole],
  args: { message: '“Billing” was created.', severity: 'success' as 'success' | 'error' },
  argTypes: { severity: { control: 'select', options: ['success', 'error'] } },
});

/** Read out as well, and gone after six seconds. */
export const Success = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Do something' }));
    await expect(screen.getByRole('status')).toHaveTextContent(args.message);
    // It fades in.
    await waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toBeVisible());
  },
});

/** It stays until it is closed. */
export const Error = meta.story({
  args: {
    message: 'The browser did not allow copying. Select the text and copy it by hand.',
    severity: 'error',
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Do something' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await expect(screen.queryByText(args.message)).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole('button', { name: 'Do something' }));
    // It fades in.
    await waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toBeVisible());
  },
});

const still = (message: string, severity: 'success' | 'error') => (
  <ToastSnackbar toast={{ id: 1, message, severity }} onClose={fn()} />
);

export const LongTextOnAPhone = meta.story({
  render: () => still(`“${'Customer portal, staging, all regions '.repeat(4)}” was created.`, 'success'),
  globals: { viewport: { value: 'phone' } },
});
export const RightToLeft = meta.story({ render: () => still('تم إنشاء “تنبيهات الأمن”.', 'success') });
export const Dark = meta.story({
  render: () => still('The webhook could not be disabled.', 'error'),
  globals: { colorScheme: 'dark' },
});
