import { screen as page, userEvent } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline, setFaults } from '~/previews/mockApi';
import { headingAppears, isBusy, pressText, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  title: 'Webhook Report',
  argTypes: controlsOf('summarizeDeliveries', 'listWebhooks'),
  args: { address: paths.webhookReport },
});

const reportAppears = headingAppears('Webhooks that fail most');

export const Day = meta.story({ play: reportAppears });

export const Month = meta.story({
  name: 'A month, with its table and a bar chosen',
  args: { address: `${paths.webhookReport}?range=month` },
  play: async () => {
    await pressText('Show as table');
    (await page.findByRole('slider', { name: 'Day' })).focus();
  },
});

export const OneWebhook = meta.story({
  args: { address: `${paths.webhookReport}?webhookId=wh_siem` },
  play: reportAppears,
});

export const Empty = meta.story({
  args: { scenario: 'empty' },
  play: headingAppears('Nothing was sent in this time'),
});

export const Loading = meta.story({
  args: { faults: ['summarizeDeliveries:timeout'] },
  play: textAppears('Loading the report…'),
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['summarizeDeliveries:internal'] },
  play: headingAppears('The report could not be loaded'),
});

export const Stale = meta.story({
  name: 'Stale, while another range is on its way',
  play: async () => {
    await page.findByRole('heading', { name: 'Webhooks that fail most' });
    setFaults('summarizeDeliveries:timeout');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Range' }), 'month');
    await isBusy('Refresh');
  },
});

export const NoAccess = meta.story({
  name: 'No permission',
  args: { scenario: 'no-access' },
  play: headingAppears('There is nothing here that you may look at'),
});

export const Offline = meta.story({
  play: async () => {
    await page.findByRole('heading', { name: 'Webhooks that fail most' });
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  args: { scenario: 'hostile' },
  play: reportAppears,
});

export const Phone = meta.story({ globals: phone, play: reportAppears });

export const Dark = meta.story({ globals: dark, play: reportAppears });
