import { useState } from 'react';
import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { Row, Rows } from '~/previews/Rows';

import { Checkbox } from './Checkbox';

const meta = preview.meta({
  component: Checkbox,
  args: { 'aria-label': 'Select all webhooks', checked: false },
  argTypes: { checked: { control: 'select', options: [false, 'some', true] } },
  render: function Kept({ checked: first, ...rest }) {
    const [checked, setChecked] = useState(first);
    return <Checkbox {...rest} checked={checked} onChange={({ target }) => setChecked(target.checked)} />;
  },
});

export const Off = meta.story();
export const On = meta.story({ args: { checked: true } });

/** It stands for many, of which some are chosen. */
export const Some = meta.story({
  args: { checked: 'some' },
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('checkbox');
    await expect(box).toBePartiallyChecked();
    await userEvent.click(box);
    await expect(box).toBeChecked();
    await expect(box).not.toBePartiallyChecked();
  },
});

export const AllStates = meta.story({
  render: () => (
    <Rows>
      {([false, 'some', true] as const).map((checked) => (
        <Row key={String(checked)} name={String(checked)}>
          <Checkbox aria-label={`Ready, ${checked}`} checked={checked} readOnly />
          <Checkbox aria-label={`Disabled, ${checked}`} checked={checked} disabled readOnly />
        </Row>
      ))}
    </Rows>
  ),
});
