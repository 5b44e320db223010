import { screen as page, userEvent } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline, setFaults } from '~/previews/mockApi';
import { dialog, headingAppears, press } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const log = paths.webhookDeliveries('wh_partner');

const meta = preview.meta({
  ...screen,
  title: 'Webhook, Deliveries',
  argTypes: controlsOf('getWebhook', 'listDeliveries', 'redeliver'),
  args: { address: `${log}?time=day` },
});

const rowsAppear = async () => {
  await page.findByRole('table', { name: 'Deliveries, newest first' });
};

export const Delivered = meta.story({ name: 'Of the last day', play: rowsAppear });

export const Failed = meta.story({
  args: { address: `${log}?status=failed&time=month` },
  play: rowsAppear,
});

export const Retrying = meta.story({
  name: 'All outcomes, many pages',
  args: { address: paths.webhookDeliveries('wh_siem') },
  play: rowsAppear,
});

export const NoneYet = meta.story({
  name: 'Empty',
  args: { address: paths.webhookDeliveries('wh_seats') },
  play: headingAppears('No deliveries yet'),
});

export const NothingMatches = meta.story({
  args: { address: `${log}?eventType=USER_LOGIN` },
  play: headingAppears('Nothing matches'),
});

export const Loading = meta.story({
  args: { faults: ['listDeliveries:timeout'] },
  play: async () => {
    await page.findByText('Loading…');
  },
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['listDeliveries:internal'] },
  play: headingAppears('The deliveries could not be loaded'),
});

export const Stale = meta.story({
  name: 'Another view is on its way',
  play: async () => {
    await rowsAppear();
    setFaults('listDeliveries:timeout');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Outcome' }), 'Failed');
    await page.findByText('Loading…');
  },
});

export const MayOnlyLook = meta.story({
  name: 'No permission to redeliver',
  args: { scenario: 'readonly' },
  play: rowsAppear,
});

export const Offline = meta.story({
  play: async () => {
    await rowsAppear();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const RedeliverQuestion = meta.story({
  args: { address: `${log}?status=failed&time=month` },
  play: async () => {
    await rowsAppear();
    await press('Redeliver failed…');
    const question = await dialog('Redeliver failed deliveries');
    await question.findByText(/They will be sent again as new deliveries/);
  },
});

export const RedeliverNothing = meta.story({
  name: 'Redeliver question, nothing failed',
  play: async () => {
    await rowsAppear();
    await press('Redeliver failed…');
    const question = await dialog('Redeliver failed deliveries');
    await question.findByText(/^There are no failed deliveries/);
  },
});

export const Redelivered = meta.story({
  name: 'Redelivering was refused',
  args: { address: `${log}?status=failed&time=month`, faults: ['redeliver:forbidden'] },
  play: async () => {
    await rowsAppear();
    await press('Redeliver failed…');
    await press(/^Redeliver \d+/);
    await dialog(/^0 of \d+ deliveries sent again/);
  },
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  args: { scenario: 'hostile', address: `${paths.webhookDeliveries('wh_hostile-hebrew')}?time=day` },
  play: rowsAppear,
});

export const Phone = meta.story({ globals: phone, play: rowsAppear });

export const Dark = meta.story({ globals: dark, play: rowsAppear });
