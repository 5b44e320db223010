import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline } from '~/previews/mockApi';
import { headingAppears, isBusy, press, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  title: 'Delivery',
  argTypes: controlsOf('getDelivery', 'listDeliveries', 'redeliver'),
  // The mock gives deliveries their ids when it starts: stories go there as a person does, from the log.
  args: { address: `${paths.webhookDeliveries('wh_partner')}?time=month` },
});

/** Opens the newest delivery of the log. */
const open = async () => {
  const table = await page.findByRole('table', { name: 'Deliveries, newest first' });
  const newest = table.querySelector<HTMLAnchorElement>('tbody a');
  if (!newest) throw new Error('There is no delivery.');
  newest.click();
};

const openShown = async () => {
  await open();
  await page.findByRole('region', { name: 'Attempts' });
};

export const Delivered = meta.story({ play: openShown });

export const Failed = meta.story({
  name: 'Failed, with all attempts',
  args: { address: `${paths.webhookDeliveries('wh_partner')}?status=failed&time=month` },
  play: openShown,
});

export const Retrying = meta.story({
  args: { address: `${paths.webhookDeliveries('wh_siem')}?status=retrying` },
  play: openShown,
});

export const Redelivering = meta.story({
  args: { faults: ['redeliver:timeout'] },
  play: async () => {
    await openShown();
    await press('Redeliver');
    await isBusy('Redeliver');
  },
});

export const Loading = meta.story({
  args: { faults: ['getDelivery:timeout'] },
  play: async () => {
    await open();
    await page.findByText('Loading the delivery…');
  },
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['getDelivery:internal'] },
  play: async () => {
    await open();
    await page.findByRole('heading', { name: 'The delivery could not be loaded' });
  },
});

export const NotFound = meta.story({
  args: { address: paths.delivery('wh_partner', 'dlv_nothing') },
  play: headingAppears('Delivery not found'),
});

export const MayOnlyLook = meta.story({
  name: 'No permission to redeliver',
  args: { scenario: 'readonly' },
  play: openShown,
});

export const NoAccess = meta.story({
  name: 'No permission at all',
  args: { scenario: 'no-access', address: paths.delivery('wh_partner', 'dlv_nothing') },
  play: headingAppears('There is nothing here that you may look at'),
});

export const Offline = meta.story({
  play: async () => {
    await openShown();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const AttemptsCrashed = meta.story({
  args: { faults: ['ui:crash@attempts'] },
  play: async () => {
    await open();
    await textAppears('This part could not be shown')();
  },
});

export const LongText = meta.story({
  args: { scenario: 'hostile', address: `${paths.webhookDeliveries('wh_hostile-script')}?time=month` },
  play: openShown,
});

export const RightToLeft = meta.story({
  args: { scenario: 'hostile', address: `${paths.webhookDeliveries('wh_hostile-hebrew')}?time=month` },
  play: openShown,
});

export const Phone = meta.story({ globals: phone, play: openShown });

export const Dark = meta.story({ globals: dark, play: openShown });
