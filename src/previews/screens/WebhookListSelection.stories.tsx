import { screen as page, userEvent } from 'storybook/test';

import preview from '#.storybook/preview';
import { setFaults } from '~/previews/mockApi';
import { dialog, press } from '~/previews/onScreen';
import type { ScenarioName } from '~/mocks/seed/scenarios';
import { controlsOf, phone, screen, withStickyBar } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  parameters: withStickyBar,
  title: 'Webhook list, many at once',
  argTypes: controlsOf('listWebhooks', 'getWebhook', 'updateWebhook', 'deleteWebhook'),
  args: { address: `${paths.webhooks}?q=Groups&pageSize=10`, scenario: 'many' as ScenarioName },
});

const select = (name: string) => press(`Select ${name}`, 'checkbox');

const selectPage = async () => {
  await press('Select all on this page', 'checkbox');
  await page.findByRole('region', { name: 'Selected webhooks' });
};

export const OneSelected = meta.story({
  play: async () => {
    await select('Groups Amsterdam');
    await page.findByRole('region', { name: 'Selected webhooks' });
  },
});

export const PageSelected = meta.story({ play: selectPage });

export const AllSelected = meta.story({
  name: 'All that match selected, also on other pages',
  play: async () => {
    await selectPage();
    await press('Select all 12 that match');
    await page.findByText('2 not on this page');
  },
});

export const NoPermission = meta.story({
  args: { scenario: 'readonly', address: paths.webhooks, webhooks: 4 },
  play: selectPage,
});

export const Disabling = meta.story({
  name: 'Disabling, under way',
  play: async () => {
    await selectPage();
    setFaults('updateWebhook:timeout');
    await press('Disable');
    await dialog('Disabling 10 webhooks');
  },
});

export const Stopping = meta.story({
  play: async () => {
    await selectPage();
    setFaults('updateWebhook:timeout');
    await press('Disable');
    await dialog('Disabling 10 webhooks');
    await press('Stop');
    await page.findByRole('button', { name: 'Stopping…' });
  },
});

export const Done = meta.story({
  play: async () => {
    await selectPage();
    await press('Disable');
    await dialog('10 webhooks disabled');
  },
});

export const SomeFailed = meta.story({
  args: { faults: ['updateWebhook:forbidden@wh_many-03', 'updateWebhook:forbidden@wh_many-08'] },
  play: async () => {
    await selectPage();
    await press('Disable');
    await dialog('8 of 10 webhooks disabled');
  },
});

export const DeleteQuestion = meta.story({
  play: async () => {
    await selectPage();
    await press('Delete');
    await dialog('Delete 10 webhooks?', 'alertdialog');
  },
});

export const DeleteQuestionRefused = meta.story({
  name: 'Delete question, without what is to be typed',
  play: async () => {
    await selectPage();
    await press('Delete');
    const question = await dialog('Delete 10 webhooks?', 'alertdialog');
    await userEvent.click(question.getByRole('button', { name: 'Delete' }));
    await question.findByText('Type delete 10');
  },
});

export const Phone = meta.story({
  globals: phone,
  play: async () => {
    await select('Groups Amsterdam');
    await page.findByRole('region', { name: 'Selected webhooks' });
  },
});
