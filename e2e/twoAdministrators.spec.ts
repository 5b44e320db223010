import type { Page } from '@playwright/test';

import { expect, tagged, test } from './test';
import { expectToast } from './webhookList';
import { expectSettled, openEditView, openWebhook, saveButton } from './webhookPage';

// A stale save is answered with 412, which Chrome notes in the console.
test.use({ allowedConsole: [/412/] });

const dialog = (page: Page) =>
  page.getByRole('dialog', { name: 'This webhook was changed while you were editing it' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const save = (page: Page) => saveButton(page).click();
const saved = (page: Page) =>
  expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toBeVisible();

/** Both open the edit view; the other one changes name and description and saves first. */
async function otherSavesFirst(page: Page, other: Page) {
  await openEditView(page, 'wh_crm-contacts');
  await openEditView(other, 'wh_crm-contacts');
  await field(other, 'Webhook Name').fill('Their name');
  await field(other, 'Description (optional)').fill('Their description.');
  await save(other);
  await saved(other);
}

test.describe('Two administrators', tagged('@form'), () => {
  test('a stale save shows field by field what changed, and saves nothing unseen', async ({
    page,
    context,
  }) => {
    await otherSavesFirst(page, await context.newPage());
    await field(page, 'Webhook Name').fill('My name');
    await field(page, 'URL').fill('https://mine.example.com/hooks');
    await save(page);

    await expect(dialog(page)).toContainText('Amelia Okafor saved other changes');
    const names = dialog(page).getByRole('group', { name: 'Webhook Name (changed by both of you)' });
    await expect(names).toContainText('Before: CRM contact sync');
    await expect(names.getByRole('radio', { name: 'Keep mine My name' })).not.toBeChecked();
    await expect(names.getByRole('radio', { name: 'Take theirs Their name' })).not.toBeChecked();
    const descriptions = dialog(page).getByRole('group', { name: 'Description (changed by them)' });
    await expect(descriptions.getByRole('radio', { name: 'Take theirs Their description.' })).toBeChecked();
    await expect(dialog(page).getByRole('group')).toHaveCount(2);

    await dialog(page).getByRole('button', { name: 'Save these choices' }).click();
    await expect(dialog(page).getByRole('alert')).toHaveText('Choose a version of: Webhook Name.');

    await names.getByRole('radio', { name: /Keep mine/ }).check();
    await dialog(page).getByRole('button', { name: 'Save these choices' }).click();
    await expectToast(page, 'Webhook “My name” was saved.');
    await expect(page.getByText('Their description.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText(
      'https://mine.example.com/hooks',
    );
  });

  test(
    'theirs can be taken, and mine kept, the other way round',
    tagged('@deep'),
    async ({ page, context }) => {
      await otherSavesFirst(page, await context.newPage());
      await field(page, 'Webhook Name').fill('My name');
      await save(page);
      await dialog(page)
        .getByRole('radio', { name: /Take theirs Their name/ })
        .check();
      await dialog(page)
        .getByRole('group', { name: /Description/ })
        .getByRole('radio', { name: /Keep mine/ })
        .check();
      await dialog(page).getByRole('button', { name: 'Save these choices' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Their name' })).toBeVisible();
      await expect(page.getByText('Keeps contacts in the CRM in step with user accounts.')).toBeVisible();
    },
  );

  test(
    'Keep editing leaves both as they are, and the next save asks again',
    tagged('@deep'),
    async ({ page, context }) => {
      const other = await context.newPage();
      await otherSavesFirst(page, other);
      await field(page, 'Webhook Name').fill('My name');
      await save(page);
      await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
      await expect(field(page, 'Webhook Name')).toHaveValue('My name');
      await other.reload();
      await expect(other.getByRole('heading', { level: 1, name: 'Their name' })).toBeVisible();
      await save(page);
      await expect(dialog(page)).toBeVisible();
    },
  );

  test(
    'what does not touch the form is no conflict: the save goes through',
    tagged('@deep'),
    async ({ page, context }) => {
      await openEditView(page, 'wh_crm-contacts');
      const other = await context.newPage();
      await openWebhook(other, 'wh_crm-contacts');
      await other.getByRole('switch').uncheck();
      await expectSettled(other, 'CRM contact sync');

      await field(page, 'Webhook Name').fill('My name');
      await save(page);
      await expect(page.getByRole('heading', { level: 1, name: 'My name' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText('Disabled');
    },
  );

  test.describe('when the merged save is refused', () => {
    test.use({ allowedConsole: [/409|412/] });

    test('the form says so where it always does', tagged('@deep'), async ({ page, context }) => {
      await openEditView(page, 'wh_crm-contacts');
      const other = await context.newPage();
      await openWebhook(other, 'wh_crm-contacts');
      await other.getByRole('switch').uncheck();
      await expectSettled(other, 'CRM contact sync');

      await field(page, 'Webhook Name').fill('Billing seats');
      await save(page);
      await expect(page.getByRole('form', { name: 'Webhook' }).getByRole('alert')).toHaveText(
        '1 field needs a correction: Webhook Name.',
      );
      await expect(field(page, 'Webhook Name')).toHaveAccessibleDescription(/Another webhook is named/);
      await expect(field(page, 'Webhook Name')).toHaveValue('Billing seats');
    });
  });

  test.describe('when the other one deletes it', () => {
    test.use({ allowedConsole: [/404/] });

    test('the save says so, and what was typed is still there', async ({ page, context }) => {
      await openEditView(page, 'wh_seats');
      await field(page, 'Webhook Name').fill('My name');
      const other = await context.newPage();
      await openWebhook(other, 'wh_seats');
      await other.getByRole('button', { name: 'Delete' }).click();
      await other.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
      await expectToast(other, 'Webhook “Billing seats” was deleted.');

      // Back in this tab, what is shown is refreshed. The form stays.
      const refreshed = page.waitForResponse((response) => response.status() === 404);
      await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
      await refreshed;
      await save(page);
      await expect(page.getByRole('form', { name: 'Webhook' }).getByRole('alert')).toContainText(
        'This webhook does not exist, or it was deleted.',
      );
      await expect(field(page, 'Webhook Name')).toHaveValue('My name');
    });
  });
});
