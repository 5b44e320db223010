import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { inWidth } from '~/previews/decorators';

import { Tabs } from './Tabs';

const meta = preview.meta({
  component: Tabs,
  decorators: [inWidth(640)],
  args: {
    label: 'Receiver in',
    tabs: ['Node.js', 'Python', 'Go'].map((name) => ({
      name,
      content: <p>{`How it is done in ${name}.`}</p>,
    })),
  },
});

/** One stop of the Tab key; arrow keys go round. */
export const Few = meta.story({
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('tab', { name: 'Node.js' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'Go' })).toHaveFocus();
    await expect(canvas.getByRole('tabpanel', { name: 'Go' })).toHaveTextContent('How it is done in Go.');
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByRole('tab', { name: 'Node.js' })).toHaveAttribute('aria-selected', 'true');
  },
});

export const ManyOnAPhone = meta.story({
  args: {
    tabs: ['Request headers', 'Request body', 'Response headers', 'Response body', 'Timing'].map((name) => ({
      name,
      content: <p>{name}</p>,
    })),
  },
  globals: { viewport: { value: 'phone' } },
});
