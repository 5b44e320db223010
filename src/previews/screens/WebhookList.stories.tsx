import { expect } from 'storybook/test';

import preview from '#.storybook/preview';

import { paths } from '~/paths';

import { Screen } from '../Screen';

const meta = preview.meta({
  component: Screen,
  args: { address: paths.webhooks },
  parameters: { layout: 'fullscreen' },
});

export const Standard = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('row', { name: /CRM contact sync/ })).toBeVisible();
  },
});
export const Empty = meta.story({ parameters: { api: { scenario: 'empty' } } });
export const Failed = meta.story({ parameters: { api: { faults: ['listWebhooks:internal'] } } });
export const Dark = meta.story({ globals: { colorScheme: 'dark' } });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
