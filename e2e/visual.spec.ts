import type { Page } from '@playwright/test';

import { importedWebhook, webhookFile } from '~/mocks/seed/webhookFiles';

import { createButton, fillIn, newWebhook, openCreateView, urlField } from './createView';
import { openLog } from './deliveryLog';
import { importFile, openImport } from './importFile';
import { fontsAreIn, holdStill, ofTheMachine } from './stablePicture';
import { expect, tagged, test } from './test';
import { changeUrl, dataField, openTestTab, sendTest } from './testTab';
import { listUrl, openList } from './webhookList';
import { openEditView, openWebhook, saveButton } from './webhookPage';
import { openReport } from './webhookReport';

/** Brings the page to the screen of a picture. */
type Reach = (page: Page) => Promise<void>;

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { name })).toBeVisible();

const screens: Record<string, Reach> = {
  list: (page) => openList(page),
  'list-many-selected': async (page) => {
    await openList(page, '?scenario=many');
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  },
  'list-empty': async (page) => {
    await page.goto(`${listUrl}?scenario=empty`);
    await heading(page, 'No webhooks yet');
  },
  'list-failed': async (page) => {
    await page.goto(`${listUrl}?fault=listWebhooks:internal`);
    await heading(page, 'The webhooks could not be loaded');
  },
  create: (page) => openCreateView(page),
  'create-with-errors': async (page) => {
    await openCreateView(page);
    await fillIn(page, { ...newWebhook(), name: '', url: 'http://example.com', apiKey: 'short' });
    await createButton(page).click();
    await expect(page.getByRole('textbox', { name: 'Webhook Name' })).toBeFocused();
  },
  edit: (page) => openEditView(page, 'wh_crm-contacts'),
  webhook: (page) => openWebhook(page, 'wh_payroll'),
  deliveries: (page) => openLog(page, 'wh_payroll'),
  'event-catalogue': async (page) => {
    await page.goto(`${listUrl}/events/USER_DELETED`);
    await expect(page.getByRole('link', { name: 'Show in the list' })).toBeVisible();
  },
  report: (page) => openReport(page, '?range=month'),
  'not-found': async (page) => {
    await page.goto('/somewhere-else');
    await heading(page, 'Page not found');
  },
};

/** What the README's tour shows besides. */
const tour: Record<string, Reach> = {
  find: (page) => openList(page, '?eventType=USER_DELETED'),
  conflict: async (page) => {
    await openEditView(page, 'wh_crm-contacts');
    await changeUrl(page, 'wh_crm-contacts', 'https://crm.example.com/hooks/v2');
    await fillIn(page, { name: 'CRM contacts' });
    await urlField(page).fill('https://crm.example.com/hooks/people');
    await saveButton(page).click();
    await heading(page, 'This webhook was changed while you were editing it');
  },
  overlap: async (page) => {
    await openCreateView(page);
    const events = ['USER_CREATED', 'EMAIL_CHANGED'];
    await fillIn(page, { name: 'CRM, second', events, url: 'https://crm.example.com/hooks/identity' });
    await expect(page.getByText('each of these events would arrive twice')).toBeVisible();
    await page.getByText('each of these events would arrive twice').scrollIntoViewIfNeeded();
  },
  import: async (page) => {
    await openImport(page);
    const file = webhookFile(
      importedWebhook(),
      importedWebhook({ name: 'Billing seats', url: 'https://billing.example/v2' }),
      importedWebhook({ name: 'Old portal', url: 'ftp://old.example.com' }),
    );
    await importFile(page, file);
    await heading(page, 'webhooks.json: 1 new, 1 changed, 0 the same, 1 invalid');
  },
  test: async (page) => {
    await openTestTab(page, 'wh_crm-contacts');
    await expect(dataField(page)).not.toBeEmpty();
    await sendTest(page);
  },
};

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test.use({
  allowedConsole: [/status of (404|412|500)/],
  bypassCSP: true,
});

/** Every screen is seen in both sizes and both schemes each time; the other two pictures of it, and those of the tour, in the exhaustive run. */
const runs = [
  { which: screens, title: '', tags: tagged(), pictures: ['desktop-light', 'phone-dark'] },
  {
    which: screens,
    title: ', the other two',
    tags: tagged('@deep'),
    pictures: ['desktop-dark', 'phone-light'],
  },
  { which: tour, title: ', in the README', tags: tagged('@deep'), pictures: ['desktop-light'] },
] as const;

test.describe('looks as it did', tagged('@console', '@visual', '@chromium', '@mock'), () => {
  for (const { which, title, tags, pictures } of runs) {
    for (const [screen, reach] of Object.entries(which)) {
      test(`${screen}${title}`, tags, async ({ page }) => {
        await holdStill(page);
        await reach(page);
        await fontsAreIn(page);
        await page.mouse.move(0, 0);
        for (const picture of pictures) {
          await page.setViewportSize(picture.startsWith('phone') ? phone : desktop);
          await page.emulateMedia({ colorScheme: picture.endsWith('dark') ? 'dark' : 'light' });
          await expect.soft(page).toHaveScreenshot(`${screen}-${picture}.png`, {
            mask: ofTheMachine(page),
            maskColor: '#b8bfd0',
          });
        }
      });
    }
  }
});
