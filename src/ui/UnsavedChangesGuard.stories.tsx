import { Link } from 'react-router';
import { expect, fn, screen, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { UnsavedChangesGuard } from './UnsavedChangesGuard';

const meta = preview.meta({
  component: UnsavedChangesGuard,
  decorators: [withRoom(320), inConsole],
  args: { when: () => true, onDiscard: fn(), children: 'The changes to “Billing” are not saved.' },
  argTypes: { children: { control: 'text' } },
  render: (args) => (
    <>
      <Link to="/webhooks">All webhooks</Link>
      <UnsavedChangesGuard {...args} />
    </>
  ),
});

/** Who stays is where they were; who leaves goes where they wanted to. */
export const Asks = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const link = canvas.getByRole('link', { name: 'All webhooks' });
    await userEvent.click(link);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep editing' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    await expect(args.onDiscard).not.toHaveBeenCalled();
    await waitFor(() => expect(link).toHaveFocus());
    await userEvent.click(link);
    await expect(
      await screen.findByRole('alertdialog', { name: 'Discard what you typed?' }),
    ).toHaveAccessibleDescription('The changes to “Billing” are not saved.');
  },
});

export const Discarded = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'All webhooks' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    await expect(args.onDiscard).toHaveBeenCalledOnce();
    await expect(await canvas.findByText('/webhooks')).toBeInTheDocument();
  },
});

export const NothingToLose = meta.story({
  args: { when: () => false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'All webhooks' }));
    await expect(await canvas.findByText('/webhooks')).toBeVisible();
  },
});
