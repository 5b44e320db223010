import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';

import { Button } from './Button';
import { Panel } from './Panel';

const meta = preview.meta({
  component: Panel,
  decorators: [inWidth(720), inConsole],
  args: {
    title: 'Recent deliveries',
    children: <p style={{ padding: 16 }}>What the part shows.</p>,
  },
  argTypes: { children: { control: false }, action: { control: false } },
});

export const WithATitle = meta.story();
export const WithAnAction = meta.story({ args: { action: <Button>Export CSV</Button> } });
export const LongTitle = meta.story({
  args: {
    title: 'Events that were sent to this endpoint in the last 30 days',
    action: <Button>Export CSV</Button>,
  },
  globals: { viewport: { value: 'phone' } },
});
