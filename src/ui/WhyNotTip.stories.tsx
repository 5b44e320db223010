import { expect, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { Button, ButtonLink } from './Button';
import { Switch } from './Switch';
import { WhyNotTip } from './WhyNotTip';

// The decorator has the one tip that there is on a page.
const Controls = ({ reason }: { reason: string }) => (
  <div style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
    <Button whyNot={reason}>Delete</Button>
    <ButtonLink to="/webhooks/new" whyNot={reason}>
      Create webhook
    </ButtonLink>
    <Switch label="Billing" checked busy={false} whyNot={reason} onChange={() => {}} />
  </div>
);

const meta = preview.meta({
  component: Controls,
  subcomponents: { WhyNotTip },
  decorators: [withRoom(140), inConsole],
  args: { reason: 'You may look at webhooks but not change them.' },
});

/** Every control that may not be used can be reached with the keyboard, and says why there. */
export const OnTheKeyboardsWay = meta.story({
  name: 'On the keyboard’s way',
  play: async ({ canvas, userEvent, args }) => {
    canvas.getByRole('button', { name: 'Delete' }).focus();
    const tip = () => canvas.queryByText(args.reason, { ignore: '[hidden]' });
    await waitFor(() => expect(tip()).toBeVisible());
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Create webhook' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(tip()).not.toBeInTheDocument());
    await userEvent.tab();
    await expect(canvas.getByRole('switch')).toHaveFocus();
    await waitFor(() => expect(tip()).toBeVisible());
  },
});

export const LongTextOnAPhone = meta.story({
  args: { reason: 'You may look at webhooks but not change them. Ask those who gave you access. '.repeat(3) },
  globals: { viewport: { value: 'phone' } },
  play: ({ canvas }) => canvas.getByRole('button', { name: 'Delete' }).focus(),
});
