import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline } from '~/previews/mockApi';
import { dialog, headingAppears, press, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  title: 'Webhook, Overview',
  argTypes: controlsOf(
    'getWebhook',
    'updateWebhook',
    'deleteWebhook',
    'listEventTypes',
    'summarizeDeliveries',
  ),
  args: { address: paths.webhook('wh_siem') },
});

const overviewAppears = headingAppears('History');

export const Enabled = meta.story({ play: overviewAppears });

export const AllEvents = meta.story({
  args: { address: paths.webhook('wh_audit') },
  play: overviewAppears,
});

export const Disabled = meta.story({
  args: { address: paths.webhook('wh_newsletter') },
  play: overviewAppears,
});

export const Failing = meta.story({
  name: 'Disabled because it fails',
  args: { address: paths.webhook('wh_payroll') },
  play: overviewAppears,
});

export const NothingSentYet = meta.story({
  name: 'Empty: nothing was sent yet',
  args: { address: paths.webhook('wh_seats') },
  play: overviewAppears,
});

export const WithExample = meta.story({
  name: 'With an example of a request',
  play: async () => {
    await press('Show an example');
    await page.findByRole('tab', { name: 'curl' });
  },
});

export const UrlHints = meta.story({
  name: 'Hints on the URL',
  args: { address: paths.webhook('wh_local') },
  play: overviewAppears,
});

export const Loading = meta.story({
  args: { faults: ['getWebhook:timeout'] },
  play: textAppears('Loading the webhook…'),
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['getWebhook:internal'] },
  play: headingAppears('The webhook could not be loaded'),
});

export const NotFound = meta.story({
  args: { address: paths.webhook('wh_nothing') },
  play: headingAppears('Webhook not found'),
});

export const Switching = meta.story({
  name: 'A switch that is being saved',
  args: { faults: ['updateWebhook:timeout'] },
  play: () => press('Enable Security monitoring', 'switch'),
});

export const DeleteQuestion = meta.story({
  name: 'Delete question, of a webhook in use',
  play: async () => {
    await press('Delete');
    const question = await dialog('Delete “Security monitoring”?', 'alertdialog');
    question.getByRole('button', { name: 'Delete' }).click();
    await question.findByText(/This is not its name/);
  },
});

export const MayOnlyLook = meta.story({
  name: 'No permission to change',
  args: { scenario: 'readonly' },
  play: overviewAppears,
});

export const NoAccess = meta.story({
  name: 'No permission at all',
  args: { scenario: 'no-access' },
  play: headingAppears('There is nothing here that you may look at'),
});

export const UnknownValues = meta.story({
  name: 'Values of a newer server',
  args: { scenario: 'newer-server', address: paths.webhook('wh_passkeys') },
  play: overviewAppears,
});

export const Offline = meta.story({
  play: async () => {
    await page.findByRole('heading', { name: 'History' });
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const PanelCrashed = meta.story({
  args: { faults: ['ui:crash@history'] },
  play: textAppears('This part could not be shown'),
});

export const LongText = meta.story({
  args: { scenario: 'hostile', address: paths.webhook('wh_hostile-endless') },
  play: overviewAppears,
});

export const RightToLeft = meta.story({
  args: { scenario: 'hostile', address: paths.webhook('wh_hostile-hebrew') },
  play: overviewAppears,
});

export const Phone = meta.story({ globals: phone, play: overviewAppears });

export const Dark = meta.story({ globals: dark, play: overviewAppears });
