import { screen as page, userEvent } from 'storybook/test';

import preview from '#.storybook/preview';
import { importedWebhook, webhookFile } from '~/mocks/seed/webhookFiles';
import { goOffline, setFaults } from '~/previews/mockApi';
import { dialog, headingAppears, press, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen, withStickyBar } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  parameters: withStickyBar,
  title: 'Import Webhooks',
  argTypes: controlsOf('listWebhooks', 'listEventTypes', 'createWebhook', 'updateWebhook'),
  args: { address: paths.importWebhooks },
});

const seats = importedWebhook({
  name: 'Billing seats',
  url: 'https://billing.example/seats',
  events: { mode: 'selected', types: ['USER_ENABLED', 'USER_DISABLED'] },
});

/** New, changed, the same, and wrong in one file. */
const allKinds = [
  importedWebhook(),
  importedWebhook({ name: 'Invoices', url: 'https://invoices.example.com/hooks' }),
  importedWebhook({ name: "Priya's laptop", url: 'http://localhost:4000/webhooks', description: 'Changed' }),
  seats,
  importedWebhook({ name: 'Wrong', url: 'ftp://example.com' }),
];

const choose = async (text: string) => {
  await page.findByRole('button', { name: 'Choose a file' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is nothing to choose a file with.');
  await userEvent.upload(input, new File([text], 'webhooks.json', { type: 'application/json' }));
};

const chooseWebhooks = (...webhooks: object[]) => choose(webhookFile(...webhooks));

const previewAppears = async () => {
  await chooseWebhooks(...allKinds);
  await page.findByText(/2 new, 1 changed, 1 the same, 1 invalid/);
};

export const ChooseFile = meta.story({
  play: async () => {
    await page.findByRole('button', { name: 'Choose a file' });
  },
});

export const NotAFile = meta.story({
  name: 'A file that can’t be imported',
  play: async () => {
    await choose('no JSON');
    await page.findByText(/can’t be imported/);
  },
});

export const Preview = meta.story({ name: 'New, changed, the same, invalid', play: previewAppears });

export const NothingToImport = meta.story({
  play: async () => {
    await chooseWebhooks(seats);
    await press(/^Import 0 webhooks/);
    await page.findByText(/^There is nothing to import/);
  },
});

export const LimitReached = meta.story({
  args: { scenario: 'limit-reached' },
  play: async () => {
    await chooseWebhooks(importedWebhook());
    await page.findByText(/^Your plan has room for no more webhooks/);
  },
});

export const CouldNotCompare = meta.story({
  name: 'Error while comparing',
  args: { faults: ['listWebhooks:internal'] },
  play: async () => {
    await chooseWebhooks(importedWebhook());
    await page.findByText(/This answer comes from the fault/);
  },
});

export const Importing = meta.story({
  play: async () => {
    await previewAppears();
    setFaults('createWebhook:timeout');
    await press(/^Import 3 webhooks/);
    await dialog(/^Importing 3 webhooks/);
  },
});

export const SomeFailed = meta.story({
  play: async () => {
    await previewAppears();
    setFaults('createWebhook:forbidden');
    await press(/^Import 3 webhooks/);
    await dialog(/^1 of 3 webhooks imported/);
  },
});

export const NoPermission = meta.story({
  args: { scenario: 'readonly' },
  play: headingAppears('You can’t import webhooks'),
});

export const Loading = meta.story({
  args: { faults: ['getSession:timeout'] },
  play: textAppears('Loading…'),
});

export const Offline = meta.story({
  play: async () => {
    await previewAppears();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  play: async () => {
    await chooseWebhooks(
      importedWebhook({ name: 'התראות על משתמשים חדשים', url: 'https://example.com/התראות' }),
      importedWebhook({ name: 'N'.repeat(80), url: `https://long.example.com/${'path/'.repeat(300)}` }),
    );
    await page.findByText(/2 new/);
  },
});

export const Phone = meta.story({ globals: phone, play: previewAppears });

export const Dark = meta.story({ globals: dark, play: previewAppears });
