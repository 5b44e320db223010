import type { Page } from '@playwright/test';

import {
  createButton,
  event,
  events,
  expectFilledIn,
  fillIn,
  nameField,
  openCreateView,
  urlField,
} from './createView';
import { setFaults } from './faults';
import { expect, tagged, test } from './test';
import { listHeading, rowOf } from './webhookList';
import { openEditView } from './webhookPage';

const crm = 'https://crm.example.com/hooks/identity';
const audit = 'https://audit.example.org/v2/ingest?source=identity&format=json';

/** The warning in the form that another webhook sends the same to the same URL. */
const warning = (page: Page, name: string) =>
  page
    .getByRole('form', { name: 'Webhook' })
    .getByRole('status')
    .filter({ has: page.getByRole('link', { name }) });
const dropButton = (page: Page) => page.getByRole('button', { name: /^(Drop|Select all but)/ });
const chosen = (page: Page) => events(page).getByRole('list', { name: 'Selected events' });

test.describe('another webhook with the same URL', tagged('@form', '@doc-url-safe', '@mock'), () => {
  test.use({ allowedConsole: [/status of 409/] });

  test('is pointed out while the form is filled in, and one click drops what both send', async ({ page }) => {
    const typed = { name: 'CRM, second', events: ['USER_CREATED', 'SMS_SENT', 'EMAIL_CHANGED'] };
    await openCreateView(page);
    await fillIn(page, typed);
    // The same endpoint in another spelling.
    await urlField(page).fill('HTTPS://CRM.example.com:443/x/../hooks/identity');
    await expect(warning(page, 'CRM contact sync')).toContainText(
      'already sends USER_CREATED and EMAIL_CHANGED to this URL: each of these events would arrive twice.',
    );

    await dropButton(page).press('Enter');
    await expect(
      page.getByRole('status').filter({ hasText: '2 events were dropped from the selection.' }),
    ).toBeFocused();
    await expect(chosen(page).getByRole('listitem')).toHaveText(['SMS_SENT']);
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
  });

  test('is known by its whole URL, and forgotten with it', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, { events: ['USER_CREATED'], url: crm });
    await expect(warning(page, 'CRM contact sync')).toBeVisible();
    await urlField(page).fill(`${crm}/other`);
    await expect(warning(page, 'CRM contact sync')).toBeHidden();
    await urlField(page).fill(crm);
    await expect(warning(page, 'CRM contact sync')).toBeVisible();
    await event(page, 'USER_CREATED').uncheck();
    await expect(warning(page, 'CRM contact sync')).toBeHidden();
  });

  test(
    'is a warning: what the server says about it on Create is the same',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await fillIn(page, { name: 'CRM, second', events: ['USER_CREATED'], url: crm });
      await expect(warning(page, 'CRM contact sync')).toContainText('already sends USER_CREATED to this URL');
      await createButton(page).click();
      await expect(events(page)).toHaveAccessibleDescription(
        '"CRM contact sync" already sends USER_CREATED to this URL: each of these events would arrive twice.',
      );
      await dropButton(page).click();
      await expect(page.getByText('No events selected')).toBeVisible();
      await event(page, 'SMS_SENT').check();
      await createButton(page).click();
      await expect(listHeading(page)).toBeVisible();
    },
  );
  test(
    'can be opened beside the form, which keeps what was typed',
    tagged('@deep'),
    async ({ page, context }) => {
      const typed = { name: 'CRM, second', events: ['USER_CREATED'], url: crm };
      await openCreateView(page);
      await fillIn(page, typed);
      const opened = context.waitForEvent('page');
      await warning(page, 'CRM contact sync').getByRole('link').click();
      const other = await opened;
      await expect(other.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();
      await expectFilledIn(page, typed);
    },
  );

  test(
    'with all events on this side: the rest can be selected instead',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await fillIn(page, { name: 'CRM, the rest', events: 'all', url: crm });
      await expect(warning(page, 'CRM contact sync')).toContainText(
        'USER_CREATED, USER_MODIFIED, USER_DELETED',
      );
      await expect(warning(page, 'CRM group membership')).toContainText('GROUP_USER_REMOVED');
      await page.getByRole('button', { name: 'Select all but these 7 events' }).click();
      await expect(page.getByText('85 events selected')).toBeVisible();
      await expect(dropButton(page)).toBeHidden();
      await createButton(page).click();
      await expect(rowOf(page, 'CRM, the rest')).toHaveCount(1);
    },
  );

  test(
    'with all events on its side: nothing can be dropped, and what helps is said',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await fillIn(page, { events: ['USER_CREATED'], url: audit });
      await expect(warning(page, 'Audit archive')).toContainText('already sends all events to this URL');
      await expect(warning(page, 'Audit archive')).toContainText(
        'Use another URL, or change that webhook first.',
      );
      await expect(dropButton(page)).toBeHidden();
      await fillIn(page, { events: 'all' });
      await expect(warning(page, 'Audit archive')).toContainText('every event would arrive twice.');
      await expect(dropButton(page)).toBeHidden();
    },
  );

  test('is not the webhook that is edited', tagged('@deep'), async ({ page }) => {
    await openEditView(page, 'wh_crm-contacts');
    await event(page, 'GROUP_USER_REMOVED').check();
    await expect(warning(page, 'CRM group membership')).toBeVisible();
    await expect(warning(page, 'CRM contact sync')).toBeHidden();
  });
});

test.describe('webhooks that can’t be had', tagged('@form', '@doc-url-safe', '@mock'), () => {
  test.use({ allowedConsole: [/status of 500/] });

  test('leave the form alone', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await setFaults(page, 'listWebhooks:internal');
    const refused = page.waitForResponse(
      (response) => response.status() === 500 && response.url().includes('q=crm.example.com'),
    );
    await fillIn(page, { name: 'CRM, second', events: ['USER_CREATED'], url: crm });
    await refused;
    await expect(nameField(page)).toHaveValue('CRM, second');
    await expect(page.getByText('already sends')).toBeHidden();
    await expect(page.getByRole('form', { name: 'Webhook' }).getByRole('alert')).toBeHidden();
  });
});
