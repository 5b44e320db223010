import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole } from '~/previews/decorators';
import { Row, Rows } from '~/previews/Rows';

import { Button, ButtonLink, type ButtonVariant } from './Button';
import { MoreIcon, PlusIcon } from './icons';

const variants = ['primary', 'secondary', 'danger', 'quiet', 'icon'] satisfies ButtonVariant[];
const reason = 'You may look at webhooks but not change them.';

const meta = preview.meta({
  component: Button,
  decorators: [inConsole],
  args: { children: 'Create webhook', variant: 'secondary' as ButtonVariant, busy: false, onClick: fn() },
  argTypes: {
    variant: { control: 'select', options: variants },
    children: { control: 'text' },
    whyNot: { control: 'text' },
  },
});

export const Primary = meta.story({ args: { variant: 'primary' } });
export const Secondary = meta.story();
export const Danger = meta.story({ args: { variant: 'danger', children: 'Delete webhook' } });
export const Quiet = meta.story({ args: { variant: 'quiet', children: 'Show all' } });
export const Icon = meta.story({
  args: { variant: 'icon', 'aria-label': 'Actions', children: <MoreIcon /> },
  argTypes: { children: { control: false } },
});

export const Busy = meta.story({
  args: { variant: 'primary', busy: true, children: 'Saving…' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
});

/** The spinner takes the icon's place: nothing beside it moves. */
export const BusyIcon = meta.story({
  args: { variant: 'icon', busy: true, 'aria-label': 'Copying', children: <MoreIcon /> },
  argTypes: { children: { control: false } },
  play: async ({ canvas }) => {
    const { width, height } = canvas.getByRole('button').getBoundingClientRect();
    await expect(width).toBe(height);
  },
});

/** It can be reached and says why; pressing it does nothing. */
export const NotAllowed = meta.story({
  args: { variant: 'primary', whyNot: reason },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button')).toHaveAccessibleDescription(reason);
    await expect(canvas.getAllByText(reason).at(-1)).toBeVisible();
  },
});

export const AllVariants = meta.story({
  render: () => (
    <Rows>
      {variants.map((variant) => {
        const content = variant === 'icon' ? <MoreIcon /> : 'Send event';
        const name = (state: string) => (variant === 'icon' ? { 'aria-label': `Actions, ${state}` } : {});
        return (
          <Row key={variant} name={variant}>
            <Button variant={variant} {...name('ready')}>
              {content}
            </Button>
            <Button variant={variant} busy {...name('busy')}>
              {content}
            </Button>
            <Button variant={variant} whyNot={reason} {...name('not allowed')}>
              {content}
            </Button>
          </Row>
        );
      })}
    </Rows>
  ),
});

/** It goes somewhere: a link that looks like a button. */
export const Links = meta.story({
  render: () => (
    <Rows>
      <Row name="Goes somewhere">
        <ButtonLink to="/webhooks/new" variant="primary">
          <PlusIcon size={18} /> Create webhook
        </ButtonLink>
        <ButtonLink to="/webhooks">All webhooks</ButtonLink>
        <ButtonLink to="/webhooks" variant="quiet">
          Show all
        </ButtonLink>
      </Row>
      <Row name="Not allowed">
        <ButtonLink to="/webhooks/new" variant="primary" whyNot={reason}>
          <PlusIcon size={18} /> Create webhook
        </ButtonLink>
      </Row>
    </Rows>
  ),
});

export const LongText = meta.story({
  args: {
    children: 'Send an event of the type “subscription.renewal.payment.method.changed” to this endpoint now',
  },
  globals: { viewport: { value: 'phone' } },
});
