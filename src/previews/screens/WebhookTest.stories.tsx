import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline } from '~/previews/mockApi';
import { fill, headingAppears, press, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  title: 'Webhook, Test',
  argTypes: controlsOf('getWebhook', 'listEventTypes', 'sendTest', 'getDelivery'),
  args: { address: paths.testWebhook('wh_crm-contacts') },
});

const formAppears = async () => {
  await page.findByRole('textbox', { name: 'Data (JSON)' });
};

const send = async () => {
  await formAppears();
  await press('Send test event');
};

export const Ready = meta.story({ play: formAppears });

export const Delivered = meta.story({
  play: async () => {
    await send();
    await page.findByText('Delivered');
  },
});

export const NotDelivered = meta.story({
  name: 'The endpoint failed',
  args: { address: paths.testWebhook('wh_payroll') },
  play: async () => {
    await send();
    await page.findByText('Open this delivery');
  },
});

export const Sending = meta.story({
  args: { faults: ['sendTest:timeout'] },
  play: async () => {
    await send();
    await page.findByText(/^Waiting for the endpoint/);
  },
});

export const Refused = meta.story({
  name: 'Error on sending',
  args: { faults: ['sendTest:forbidden'] },
  play: async () => {
    await send();
    await page.findAllByText(/This answer comes from the fault/);
  },
});

export const InvalidJson = meta.story({
  play: async () => {
    await formAppears();
    await fill('Data (JSON)', '{ "user": { "id": 7, }');
    await press('Send test event');
  },
});

export const Loading = meta.story({
  args: { faults: ['listEventTypes:timeout'] },
  play: textAppears('Loading the events…'),
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['listEventTypes:internal'] },
  play: headingAppears('The events could not be loaded'),
});

export const NoPermission = meta.story({
  args: { scenario: 'readonly' },
  play: headingAppears(/^You can’t/),
});

export const Offline = meta.story({
  play: async () => {
    await formAppears();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  args: { scenario: 'hostile', address: paths.testWebhook('wh_hostile-script') },
  play: async () => {
    await send();
    await page.findByText('Open this delivery');
  },
});

export const Phone = meta.story({
  globals: phone,
  play: async () => {
    await send();
    await page.findByText('Delivered');
  },
});

export const Dark = meta.story({
  globals: dark,
  play: async () => {
    await send();
    await page.findByText('Delivered');
  },
});
