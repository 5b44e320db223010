import { expect, fn, screen, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { ActionMenu } from './ActionMenu';
import { ActionMenuList } from './ActionMenuList';

const onSelect = fn();
const reason = 'You may look at webhooks but not change them.';

const meta = preview.meta({
  component: ActionMenu,
  subcomponents: { ActionMenuList },
  decorators: [withRoom(220), inConsole],
  args: {
    label: 'Actions for Billing',
    actions: [
      { label: 'Edit', onSelect },
      { label: 'Duplicate', onSelect },
      { label: 'Delete', onSelect, danger: true },
    ],
  },
});

export const Closed = meta.story();

/** Opened, used and closed with the keyboard; the focus comes back to the button. */
export const Open = meta.story({
  play: async ({ canvas, userEvent }) => {
    onSelect.mockClear();
    const button = canvas.getByRole('button', { name: 'Actions for Billing' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(onSelect).toHaveBeenCalledOnce();
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Delete' })).toBeVisible());
  },
});

/** What may not be done stays in its place and says why. */
export const NotAllowed = meta.story({
  args: {
    actions: [
      { label: 'Export', onSelect },
      { label: 'Edit', onSelect, whyNot: reason },
      { label: 'Delete', onSelect, danger: true, whyNot: reason },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for Billing' }));
    const entry = await screen.findByRole('menuitem', { name: 'Edit' });
    await expect(entry).toHaveAccessibleDescription(reason);
  },
});
