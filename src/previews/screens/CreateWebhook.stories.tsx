import { screen as page, userEvent } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline, setFaults } from '~/previews/mockApi';
import { dialog, fill, headingAppears, isBusy, press, pressText, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen, withStickyBar } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  parameters: withStickyBar,
  title: 'Create Webhook',
  argTypes: controlsOf('createWebhook', 'listEventTypes', 'listWebhooks', 'getWebhook'),
  args: { address: paths.newWebhook },
});

const formAppears = async () => {
  await page.findByRole('checkbox', { name: 'USER_CREATED' });
};

const fillIn = async () => {
  await press('USER_CREATED', 'checkbox');
  await fill('Webhook Name', 'Orders');
  await fill('URL', 'https://orders.example.com/hooks');
};

export const Empty = meta.story({ play: formAppears });

export const FilledIn = meta.story({
  name: 'Filled in, with a search',
  play: async () => {
    await fillIn();
    await fill('Search events', 'deleted');
    await page.findByText(/^\d+ of 92 events match$/);
  },
});

export const ValidationErrors = meta.story({
  play: async () => {
    await formAppears();
    await fill(/^API Key \(optional\)/, 'short');
    await press('Create');
    await page.findByText(/needs? a correction/);
  },
});

export const NameTaken = meta.story({
  args: { faults: ['createWebhook:name-taken'] },
  play: async () => {
    await fillIn();
    await press('Create');
    await page.findAllByText(/This answer comes from the fault/);
  },
});

export const Refused = meta.story({
  name: 'Error on saving',
  args: { faults: ['createWebhook:forbidden'] },
  play: async () => {
    await fillIn();
    await press('Create');
    await page.findAllByText(/This answer comes from the fault/);
  },
});

export const Saving = meta.story({
  args: { faults: ['createWebhook:timeout'] },
  play: async () => {
    await fillIn();
    await press('Create');
    await isBusy('Create');
  },
});

export const GeneratedKey = meta.story({
  name: 'All events, a generated key, Advanced open',
  play: async () => {
    await press(/^All events, including/, 'radio');
    await press('Generate');
    await pressText('Advanced');
    await press('In the query string of the URL', 'radio');
  },
});

export const PastedList = meta.story({
  play: async () => {
    await formAppears();
    await pressText('Paste a list');
    await fill(/^Event names/, 'USER_LOGIN, NOT_AN_EVENT');
    await press('Select these events');
    await page.findByText(/NOT_AN_EVENT/, { selector: '[role="status"], [role="status"] *' });
  },
});

export const Overlap = meta.story({
  name: 'An overlap with another webhook, and hints on the URL',
  play: async () => {
    await press('USER_CREATED', 'checkbox');
    await fill('URL', 'https://crm.example.com/hooks/identity');
    await page.findAllByText(/CRM contact sync/);
  },
});

export const EventExample = meta.story({
  play: async () => {
    await press('Example of USER_LOGIN');
    await dialog(/USER_LOGIN/);
  },
});

export const Duplicate = meta.story({
  args: { address: paths.duplicateWebhook('wh_crm-contacts') },
  play: textAppears(/^The API key of/),
});

export const LoadingEvents = meta.story({
  name: 'Events loading',
  args: { faults: ['listEventTypes:timeout'] },
  play: headingAppears('Create Webhook'),
});

export const EventsError = meta.story({
  args: { faults: ['listEventTypes:internal'] },
  play: headingAppears('The events could not be loaded'),
});

export const WaitingForPermission = meta.story({
  name: 'Loading',
  args: { faults: ['getSession:timeout'] },
  play: textAppears('Loading…'),
});

export const NoPermission = meta.story({
  args: { scenario: 'readonly' },
  play: headingAppears('You can’t create webhooks'),
});

export const LimitReached = meta.story({ args: { scenario: 'limit-reached' }, play: formAppears });

export const Offline = meta.story({
  name: 'Offline, with something typed',
  play: async () => {
    await fillIn();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const SessionEnded = meta.story({
  name: 'Session ended while typing',
  play: async () => {
    await fillIn();
    setFaults('*:unauthenticated');
    await press('Create');
    await page.findByText('Your session has ended.');
  },
});

export const DiscardQuestion = meta.story({
  play: async () => {
    await formAppears();
    await fill('Webhook Name', 'Orders');
    await press('Cancel');
    await dialog('Discard what you typed?', 'alertdialog');
  },
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  args: { scenario: 'hostile' },
  play: async () => {
    await formAppears();
    await fill('Webhook Name', 'התראות על משתמשים חדשים');
    await fill('URL', 'https://דוגמה.example.com/התראות/24/7');
    await userEvent.tab();
    await page.findAllByText(/xn--/);
  },
});

export const Phone = meta.story({ globals: phone, play: formAppears });

export const Dark = meta.story({ globals: dark, play: formAppears });
