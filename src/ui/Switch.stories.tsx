import { useState } from 'react';
import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole } from '~/previews/decorators';
import { Row, Rows } from '~/previews/Rows';

import { Switch } from './Switch';

const reason = 'You may look at webhooks but not change them.';

const meta = preview.meta({
  component: Switch,
  decorators: [inConsole],
  args: { label: 'Billing', checked: false, busy: false, onChange: fn() },
  argTypes: { whyNot: { control: 'text' } },
  render: function Kept({ checked: first, onChange, ...rest }) {
    const [checked, setChecked] = useState(first);
    return (
      <Switch
        {...rest}
        checked={checked}
        onChange={(next) => {
          setChecked(next);
          onChange(next);
        }}
      />
    );
  },
});

export const Off = meta.story({
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('switch').focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('switch', { name: 'Billing' })).toBeChecked();
  },
});
export const On = meta.story({ args: { checked: true } });

/** The server has not agreed to it yet. */
export const Busy = meta.story({ args: { checked: true, busy: true } });

export const NotAllowed = meta.story({
  args: { checked: true, whyNot: reason },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('switch'));
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(canvas.getByRole('switch')).toHaveAccessibleDescription(reason);
  },
});

export const AllStates = meta.story({
  render: () => (
    <Rows>
      {[false, true].map((checked) => (
        <Row key={String(checked)} name={checked ? 'On' : 'Off'}>
          <Switch label={`Ready, ${checked}`} checked={checked} busy={false} onChange={fn()} />
          <Switch label={`Busy, ${checked}`} checked={checked} busy onChange={fn()} />
          <Switch
            label={`Not allowed, ${checked}`}
            checked={checked}
            busy={false}
            whyNot={reason}
            onChange={fn()}
          />
        </Row>
      ))}
    </Rows>
  ),
});
