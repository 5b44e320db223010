import preview from '#.storybook/preview';
import { inConsole } from '~/previews/decorators';

import { ExportButton } from './ExportButton';

const meta = preview.meta({
  component: ExportButton,
  decorators: [inConsole],
  args: {
    what: 'slowest webhooks',
    fileName: 'slowest-webhooks.csv',
    table: () => [
      ['Webhook', 'Median (ms)'],
      ['Billing', 420],
    ],
  },
});

/** A press saves a file; a message says so. */
export const Ready = meta.story();
