import type { Page } from '@playwright/test';

import { expect, tagged, test } from './test';
import { expectToast, listHeading, openList, rowOf, rows } from './webhookList';
import { expectSettled, openWebhook } from './webhookPage';

const dialog = (page: Page) => page.getByRole('alertdialog');

/** Opens the row menu of a webhook and chooses Delete. */
async function askToDelete(page: Page, name: string) {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(dialog(page)).toBeVisible();
}

test.describe('Delete', tagged('@webhook'), () => {
  test(
    'asks, naming the webhook and what stops; then it is gone and stays gone',
    tagged('@smoke'),
    async ({ page }) => {
      await openList(page);
      await askToDelete(page, 'Billing seats');
      await expect(dialog(page)).toHaveAccessibleName('Delete “Billing seats”?');
      await expect(dialog(page)).toHaveAccessibleDescription(
        '2 events will no longer be sent to https://billing.example/seats. This can’t be undone.',
      );
      await dialog(page).getByRole('button', { name: 'Delete' }).click();
      await expect(rowOf(page, 'Billing seats')).toHaveCount(0);
      await expect(listHeading(page)).toBeFocused();
      await expectToast(page, 'Webhook “Billing seats” was deleted.');
      await expect(rows(page)).toHaveCount(11);
      await page.reload();
      await expect(rows(page)).toHaveCount(11);
    },
  );

  test('Cancel and Escape change nothing and give the focus back', async ({ page }) => {
    await openList(page);
    await askToDelete(page, 'Billing seats');
    await expect(dialog(page).getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Actions for Billing seats' })).toBeFocused();
    await askToDelete(page, 'Billing seats');
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(rows(page)).toHaveCount(12);
  });

  test('one that was used in the last 24 hours asks to type its name', async ({ page }) => {
    await openList(page);
    await askToDelete(page, 'CRM contact sync');
    const confirmation = dialog(page).getByRole('textbox');
    await dialog(page).getByRole('button', { name: 'Delete' }).click();
    await expect(confirmation).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog(page).getByRole('alert')).toContainText('CRM contact sync');
    await confirmation.fill('CRM contact');
    await dialog(page).getByRole('button', { name: 'Delete' }).click();
    await expect(dialog(page)).toBeVisible();
    await confirmation.fill('CRM contact sync');
    await dialog(page).getByRole('button', { name: 'Delete' }).click();
    await expect(rowOf(page, 'CRM contact sync')).toHaveCount(0);
  });

  test('from its page leads back to the list', async ({ page }) => {
    await openWebhook(page, 'wh_seats');
    await page.getByRole('button', { name: 'Delete' }).click();
    await dialog(page).getByRole('button', { name: 'Delete' }).click();
    await expect(listHeading(page)).toBeVisible();
    await expectToast(page, 'Webhook “Billing seats” was deleted.');
    await expect(rows(page)).toHaveCount(11);
  });

  test('by keyboard alone', async ({ page }) => {
    await openList(page);
    await page.getByRole('button', { name: 'Actions for Billing seats' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'Billing seats')).toHaveCount(0);
  });

  test('one that somebody changed meanwhile is left alone', tagged('@deep'), async ({ page, context }) => {
    await openList(page);
    const other = await context.newPage();
    await openList(other);
    await other.getByRole('switch', { name: 'Enable Billing seats' }).uncheck();
    await expectSettled(other, 'Billing seats');

    await askToDelete(page, 'Billing seats');
    await dialog(page).getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('Somebody else changed this meanwhile.').last()).toBeInViewport();
    await expect(rowOf(page, 'Billing seats')).toContainText('Disabled');
  });

  test.describe('with a failing server', tagged('@mock'), () => {
    test.use({ allowedConsole: [/500/] });

    test('it is gone at once, and back with the reason', async ({ page }) => {
      await openList(page, '?fault=deleteWebhook:slow&fault=deleteWebhook:internal');
      await askToDelete(page, 'Billing seats');
      await dialog(page).getByRole('button', { name: 'Delete' }).click();
      await expect(rowOf(page, 'Billing seats')).toHaveCount(0, { timeout: 3000 });
      await expect(page.getByText('“Billing seats” could not be deleted.').last()).toBeInViewport();
      await expect(rowOf(page, 'Billing seats')).toBeVisible();
      await expect(rows(page)).toHaveCount(12);
    });
  });
});
