import type { Page } from '@playwright/test';

import { allowCopying, clipboardText } from './clipboard';
import {
  apiKeyField,
  createButton,
  createViewUrl,
  event,
  fillIn,
  nameField,
  newWebhook,
  openCreateView,
} from './createView';
import { logRows, openLog } from './deliveryLog';
import { contentOf, press, progress } from './manyAtOnce';
import { expect, test } from './test';
import { openTestTab, sendTest } from './testTab';
import { createLink, expectToast, listUrl, openList, rowOf } from './webhookList';
import { openEditView, openWebhook } from './webhookPage';
import { openReport, tableTwin } from './webhookReport';

/** MUI's paper, which has no role of its own. Its corners come from the theme, so that a missing style sheet is noticed. */
const expectPaper = (page: Page, kind: 'Dialog' | 'Menu') =>
  expect(page.locator(`.Mui${kind}-paper`)).toHaveCSS('border-radius', '8px');

const saved = async (page: Page, save: () => Promise<void>) => {
  const saving = page.waitForEvent('download');
  await save();
  return contentOf(await saving);
};

/** The list with its menu and a dialog, and what it saves. */
export async function walkThroughList(page: Page): Promise<void> {
  await test.step('the list, its menu and its dialog', async () => {
    await openList(page);
    await page.getByRole('button', { name: 'Actions for Security monitoring' }).click();
    await expectPaper(page, 'Menu');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expectPaper(page, 'Dialog');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    expect(
      await saved(page, () => page.getByRole('button', { name: /^Export (all|matches)$/ }).click()),
    ).toContain('Security monitoring');
  });
}

/** From the list through the create view to a new webhook and its toast; a key is copied. */
export async function walkThroughCreateView(page: Page, typed: ReturnType<typeof newWebhook>): Promise<void> {
  await allowCopying(page.context());
  await test.step('the create view and an example', async () => {
    await createLink(page).first().click();
    await expect(event(page, 'USER_CREATED')).toBeAttached();
    await expect(nameField(page).locator('..')).toHaveCSS('border-radius', '8px');
    await expect(createButton(page)).toHaveCSS('border-radius', '8px');
    await page.getByRole('button', { name: 'Example of USER_LOGIN', exact: true }).click();
    await expectPaper(page, 'Dialog');
    await page.getByRole('dialog').getByRole('tab', { name: 'Python' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  });

  await test.step('a new webhook, its key copied, and the toast', async () => {
    await fillIn(page, typed);
    await page.getByRole('button', { name: 'Generate' }).click();
    await page.getByRole('button', { name: 'Copy API key' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'API key copied' })).toBeAttached();
    expect(await clipboardText(page)).toBe(await apiKeyField(page).inputValue());
    await createButton(page).click();
    await expectToast(page, `Webhook “${typed.name}” was created.`);
    await expect(page.locator('.MuiSnackbar-root')).toHaveCSS('position', 'fixed');
  });
}

/**
 * Opens every page and every kind of dialog, menu and toast of the console once, with what they load, copy and save, and looks at
 * the styles of what MUI draws. Needs the demo data, and leaves it as it was.
 */
export async function walkEverywhere(page: Page): Promise<void> {
  const typed = newWebhook();

  await walkThroughList(page);
  await test.step('the shortcuts', async () => {
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expectPaper(page, 'Dialog');
    await page.keyboard.press('Escape');
  });

  await walkThroughCreateView(page, typed);

  await test.step('a question before something typed is lost', async () => {
    await openCreateView(page);
    await nameField(page).fill('To be discarded');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Webhook Settings' })
      .click();
    await expect(page.getByRole('alertdialog')).toHaveCSS('border-radius', '8px');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await expect(page).toHaveURL(listUrl);
  });

  await test.step('one webhook: page, edit view, log, a test and its delivery', async () => {
    await openWebhook(page, 'wh_siem');
    await openEditView(page, 'wh_siem');
    await openLog(page, 'wh_siem');
    await expect(logRows(page).first()).toBeVisible();
    await openTestTab(page, 'wh_crm-contacts');
    await sendTest(page);
    await openLog(page, 'wh_crm-contacts');
    await logRows(page).first().getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Attempts' })).toBeVisible();
  });

  await test.step('the catalogue and an event of it', async () => {
    await page.goto(`${listUrl}/events`);
    await expect(page.getByText('92 events')).toBeVisible();
    await page.goto(`${listUrl}/events/USER_DELETED`);
    await expect(page.getByRole('link', { name: 'Show in the list' })).toBeVisible();
  });

  await test.step('an import, dropped onto the page', async () => {
    const dropped = newWebhook();
    await page.goto(`${listUrl}/import`);
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      return transfer;
    }, fileOf(dropped));
    await page.getByText('Drop a JSON file of webhooks here').dispatchEvent('drop', { dataTransfer: files });
    await page.getByRole('button', { name: 'Import 1 webhook' }).click();
    await expect(progress(page, '1 webhook imported')).toBeVisible();
    await expectPaper(page, 'Dialog');
    await press(page, 'Close');
    await deleteWebhook(page, dropped.name);
  });

  await test.step('the report, as a table and saved', async () => {
    await openReport(page);
    await tableTwin(page);
    expect(
      await saved(page, () => page.getByRole('button', { name: /^Export CSV: deliveries by/ }).click()),
    ).toContain('\n');
  });

  await test.step('what is not there, and everything on a phone', async () => {
    await page.goto('/somewhere-else');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Open navigation' }).click();
    await expect(page.getByRole('dialog', { name: 'Navigation' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the new webhook is deleted', async () => {
    await openList(page);
    await deleteWebhook(page, typed.name);
    await page.goto(createViewUrl);
    await expect(nameField(page)).toHaveValue('');
  });
}

async function deleteWebhook(page: Page, name: string): Promise<void> {
  await rowOf(page, name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(rowOf(page, name)).toHaveCount(0);
}

const fileOf = ({ name, url, events: types }: ReturnType<typeof newWebhook>): string =>
  JSON.stringify({
    format: 'webhook-console/webhooks',
    version: 1,
    exportedAt: '2026-11-24T10:00:00Z',
    webhooks: [
      {
        name,
        url,
        events: { mode: 'selected', types },
        notificationType: 'REST',
        apiKey: null,
        enabled: true,
      },
    ],
  });
