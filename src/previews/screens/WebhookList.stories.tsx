import { screen as page, userEvent, within } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline, setFaults } from '~/previews/mockApi';
import { dialog, fill, headingAppears, press, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  title: 'Webhook list',
  argTypes: controlsOf('listWebhooks', 'listEventTypes', 'updateWebhook', 'deleteWebhook'),
  args: { address: paths.webhooks },
});

/** Waits for the rows of webhooks. */
const rowsAppear = async () => {
  await page.findByRole('table', { name: 'Webhooks' });
};

/** Unfolds what a cell shows in short. */
const unfold = async (name: string, cell: 'url' | 'events') => {
  const row = (await page.findByText(name)).closest('tr');
  if (!row) throw new Error(`"${name}" is in no row.`);
  const place = within(row).getAllByRole('cell')[cell === 'url' ? 2 : 3];
  if (!place) throw new Error('The row has no such cell.');
  await userEvent.click(within(place).getByRole('button', { expanded: false }));
};

export const ADozen = meta.story({ name: 'A dozen webhooks', play: rowsAppear });

export const One = meta.story({ args: { webhooks: 1 }, play: rowsAppear });

export const Many = meta.story({
  name: 'Many, with pages',
  args: { scenario: 'many' },
  play: textAppears(/^1–25 of 60/),
});

export const LastPage = meta.story({
  args: { scenario: 'many', address: `${paths.webhooks}?page=3` },
  play: textAppears(/^51–60 of 60/),
});

export const Empty = meta.story({
  args: { scenario: 'empty' },
  play: headingAppears('No webhooks yet'),
});

export const Loading = meta.story({
  args: { faults: ['listWebhooks:timeout'] },
  play: async () => {
    await page.findByRole('table', { name: 'Webhooks are loading' });
  },
});

export const CouldNotBeLoaded = meta.story({
  name: 'Error',
  args: { faults: ['listWebhooks:internal'] },
  play: headingAppears('The webhooks could not be loaded'),
});

export const NothingMatches = meta.story({
  args: { address: `${paths.webhooks}?q=no-such-webhook` },
  play: headingAppears('Nothing matches'),
});

export const NoSuchPage = meta.story({
  args: { address: `${paths.webhooks}?page=9` },
  play: headingAppears('There is no page 9'),
});

export const Filtered = meta.story({
  args: { address: `${paths.webhooks}?q=crm&status=enabled&sort=name` },
  play: textAppears('CRM contact sync'),
});

export const JustCreated = meta.story({
  args: { state: { createdId: 'wh_crm-contacts' } },
  play: rowsAppear,
});

export const Unfolded = meta.story({
  name: 'A long URL and all events unfolded',
  play: async () => {
    await unfold('Data warehouse', 'url');
    await unfold('Security monitoring', 'events');
  },
});

export const Stale = meta.story({
  name: 'Stale, while another view is on its way',
  play: async () => {
    await rowsAppear();
    setFaults('listWebhooks:timeout');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Disabled');
    await page.findByText('Billing seats');
  },
});

export const Offline = meta.story({
  play: async () => {
    await rowsAppear();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const CannotBeReached = meta.story({
  name: 'The server can’t be reached',
  args: { faults: ['*:offline'] },
  play: async () => {
    await page.findByRole('heading', { name: 'The webhooks could not be loaded' });
    await page.findByText(/^The server cannot be reached/);
  },
});

export const MayOnlyLook = meta.story({
  name: 'No permission to change',
  args: { scenario: 'readonly' },
  play: async () => {
    await rowsAppear();
    await userEvent.hover(await page.findByRole('link', { name: 'Create Webhook' }));
    await page.findAllByText(/You do not have permission to change webhooks/);
  },
});

export const MayNotDelete = meta.story({
  name: 'No permission to delete',
  args: { scenario: 'no-delete' },
  play: async () => {
    await press('Actions for CRM contact sync');
    await page.findByRole('menuitem', { name: 'Delete' });
  },
});

export const NoAccess = meta.story({
  name: 'No permission at all',
  args: { scenario: 'no-access' },
  play: headingAppears('There is nothing here that you may look at'),
});

export const LimitReached = meta.story({
  args: { scenario: 'limit-reached' },
  play: textAppears(/^12 of 12 webhooks used/),
});

export const UnknownValues = meta.story({
  name: 'Values of a newer server',
  args: { scenario: 'newer-server' },
  play: rowsAppear,
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  args: { scenario: 'hostile' },
  play: rowsAppear,
});

export const Menu = meta.story({
  name: 'Menu of a row',
  play: async () => {
    await press('Actions for CRM contact sync');
    await page.findByRole('menuitem', { name: 'Duplicate' });
  },
});

export const Switching = meta.story({
  name: 'A switch that is being saved',
  args: { faults: ['updateWebhook:timeout'] },
  play: () => press('Enable Billing seats', 'switch'),
});

export const SwitchFailed = meta.story({
  name: 'A switch that was refused',
  args: { faults: ['updateWebhook:forbidden'] },
  play: async () => {
    await press('Enable Billing seats', 'switch');
    await page.findAllByText(/Billing seats.+could not be disabled/);
  },
});

export const DeleteQuestion = meta.story({
  play: async () => {
    await press('Actions for Billing seats');
    await press('Delete', 'menuitem');
    await dialog('Delete “Billing seats”?', 'alertdialog');
  },
});

export const DeleteQuestionRefused = meta.story({
  name: 'Delete question, of a webhook in use',
  play: async () => {
    await press('Actions for CRM contact sync');
    await press('Delete', 'menuitem');
    const question = await dialog('Delete “CRM contact sync”?', 'alertdialog');
    await fill(/Type its name/, 'CRM');
    await userEvent.click(question.getByRole('button', { name: 'Delete' }));
    await question.findByText(/This is not its name/);
  },
});

export const DeletionRefused = meta.story({
  args: { faults: ['deleteWebhook:forbidden'] },
  play: async () => {
    await press('Actions for Billing seats');
    await press('Delete', 'menuitem');
    const question = await dialog('Delete “Billing seats”?', 'alertdialog');
    await userEvent.click(question.getByRole('button', { name: 'Delete' }));
    await page.findAllByText(/Billing seats.+could not be deleted/);
  },
});

export const ListCrashed = meta.story({
  name: 'The list crashed',
  args: { faults: ['ui:crash@list'] },
  play: textAppears('This part could not be shown'),
});

export const Phone = meta.story({ globals: phone, play: rowsAppear });

export const PhoneEmpty = meta.story({
  name: 'Phone, empty',
  globals: phone,
  args: { scenario: 'empty' },
  play: headingAppears('No webhooks yet'),
});

export const PhoneHostile = meta.story({
  name: 'Phone, long and right-to-left text',
  globals: phone,
  args: { scenario: 'hostile' },
  play: rowsAppear,
});

export const Dark = meta.story({ globals: dark, play: rowsAppear });

export const DarkPhone = meta.story({
  name: 'Dark, phone',
  globals: { ...dark, ...phone },
  play: rowsAppear,
});
