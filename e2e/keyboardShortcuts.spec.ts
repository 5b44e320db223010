import type { Page } from '@playwright/test';

import { createViewUrl, nameField, openCreateView } from './createView';
import { expect, tagged, test } from './test';
import { createLink, listHeading, listUrl, openList, rows, searchBox } from './webhookList';
import { openWebhook } from './webhookPage';

const list = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const button = (page: Page) => page.getByRole('button', { name: 'Keyboard shortcuts' });

test.describe('keyboard shortcuts', tagged('@console', '@keyboard'), () => {
  test('"/" searches, from any page', tagged('@mock'), async ({ page }) => {
    await test.step('"/" goes to the search box, and the next letters search', async () => {
      await openList(page);
      await page.keyboard.press('/');
      await expect(searchBox(page)).toBeFocused();
      await page.keyboard.type('c/?');
      await expect(searchBox(page)).toHaveValue('c/?');
      await expect(list(page)).toBeHidden();
    });

    await test.step('"/" on a webhook’s page goes to the list’s search box', async () => {
      await openWebhook(page, 'wh_audit');
      await page.keyboard.press('/');
      await expect(page).toHaveURL(listUrl);
      await expect(searchBox(page)).toBeFocused();
      await expect(searchBox(page)).toHaveValue('');

      // On the way back, and forward again, the focus goes where it always goes.
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: 'Audit archive' })).toBeFocused();
      await page.goForward();
      await expect(listHeading(page)).toBeFocused();
    });
  });

  test('"c" opens the create view, and is a letter where one types', tagged('@mock'), async ({ page }) => {
    await test.step('"c" opens the create view, and is not typed there', async () => {
      await openList(page);
      await page.keyboard.press('c');
      await expect(page).toHaveURL(createViewUrl);
      await expect(page.getByRole('heading', { level: 1, name: 'Create Webhook' })).toBeFocused();
      await expect(nameField(page)).toHaveValue('');
    });

    await test.step('"c" works on a webhook’s page too', async () => {
      await openWebhook(page, 'wh_audit');
      await page.keyboard.press('c');
      await expect(page).toHaveURL(createViewUrl);
    });

    await test.step('do nothing while one types in a form', async () => {
      await openCreateView(page);
      await nameField(page).pressSequentially('c/?');
      await expect(nameField(page)).toHaveValue('c/?');
      await expect(list(page)).toBeHidden();
      await expect(page).toHaveURL(createViewUrl);
    });
  });

  test(
    '"?" lists them; they can be found without, and leave menus and the browser’s own alone',
    tagged('@deep'),
    async ({ page }) => {
      await test.step('"?" lists the shortcuts and gives the focus back', async () => {
        await openList(page);
        await createLink(page).focus();
        await page.keyboard.press('?');
        await expect(list(page).getByRole('definition')).toHaveText([
          /^Search webhooks/,
          /^Create a webhook/,
          /^Show the keyboard shortcuts/,
        ]);
        // Keys are for the dialog now.
        await page.keyboard.press('c');
        await expect(page).toHaveURL(listUrl);
        await page.keyboard.press('Escape');
        await expect(list(page)).toBeHidden();
        await expect(createLink(page)).toBeFocused();
      });

      await test.step('can be found without knowing any', async () => {
        await openList(page);
        await expect(searchBox(page)).toHaveAttribute('aria-keyshortcuts', '/');
        await expect(createLink(page)).toHaveAttribute('aria-keyshortcuts', 'c');
        await expect(button(page)).toHaveAttribute('aria-keyshortcuts', '?');
        await button(page).click();
        await list(page).getByRole('button', { name: 'Close' }).click();
        await expect(list(page)).toBeHidden();
        await expect(button(page)).toBeFocused();
      });

      await test.step('do nothing while a menu or a dialog is open', async () => {
        await openList(page);
        await rows(page)
          .first()
          .getByRole('button', { name: /^Actions for/ })
          .click();
        await expect(page.getByRole('menu')).toBeVisible();
        await page.keyboard.press('c');
        await page.keyboard.press('?');
        await expect(page.getByRole('menu')).toBeVisible();
        await expect(list(page)).toBeHidden();
        await expect(page).toHaveURL(listUrl);
      });

      await test.step('leave the browser’s own alone', async () => {
        await openList(page);
        await page.keyboard.press('Control+c');
        await page.keyboard.press('Alt+c');
        await page.keyboard.press('Shift+C');
        await expect(listHeading(page)).toBeVisible();
        await expect(page).toHaveURL(listUrl);
      });
    },
  );

  test('can be switched off, and stay off', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await page.keyboard.press('?');
    await list(page).getByRole('checkbox', { name: 'Use single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await page.keyboard.press('c');
    await page.reload();
    await expect(listHeading(page)).toBeVisible();
    await page.keyboard.press('c');
    await page.keyboard.press('?');
    await expect(page).toHaveURL(listUrl);
    await expect(list(page)).toBeHidden();

    await button(page).click();
    await list(page).getByRole('checkbox', { name: 'Use single-key shortcuts' }).check();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await page.keyboard.press('c');
    await expect(page).toHaveURL(createViewUrl);
  });
});
