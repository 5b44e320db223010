import type { Page } from '@playwright/test';

import { expect, tagged, test } from './test';
import { listHeading, listUrl } from './webhookList';

const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const openDrawer = (page: Page) => page.getByRole('button', { name: 'Open navigation' });
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Navigation' });

/** Somewhere in the console that is not Webhook Settings. */
const elsewhere = '/somewhere-else';

test.describe('accessing the Webhook Setting tab', tagged('@console', '@doc-tab-sidebar'), () => {
  test(
    'the Settings menu in the sidebar has the Webhook Settings tab',
    tagged('@smoke'),
    async ({ page }) => {
      await page.goto(elsewhere);
      await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
      const tab = sidebar(page).getByRole('link', { name: 'Webhook Settings' });
      await expect(tab).not.toHaveAttribute('aria-current');

      await tab.click();
      await expect(page).toHaveURL(listUrl);
      await expect(listHeading(page)).toBeFocused();
      await expect(tab).toHaveAttribute('aria-current', 'page');
    },
  );

  test('the sidebar is on the left, and Settings itself leads to the tab', async ({ page }) => {
    await test.step('the Settings menu itself leads to the tab', async () => {
      await page.goto(elsewhere);
      await sidebar(page).getByRole('link', { name: 'Settings', exact: true }).click();
      await expect(page).toHaveURL(listUrl);
      await expect(listHeading(page)).toBeVisible();
    });

    await test.step('the sidebar is on the left of the page', async () => {
      await page.goto(listUrl);
      await expect(listHeading(page)).toBeVisible();
      const navigation = await sidebar(page).boundingBox();
      const main = await page.getByRole('main').boundingBox();
      expect(navigation && main && navigation.x + navigation.width <= main.x).toBe(true);
      await expect(openDrawer(page)).toBeHidden();
    });
  });

  for (const path of ['/', '/settings']) {
    test(
      `${path} leads to Webhook Settings, and Back does not get caught there`,
      tagged('@deep'),
      async ({ page }) => {
        await page.goto(elsewhere);
        await page.goto(path);
        await expect(page).toHaveURL(listUrl);
        await expect(listHeading(page)).toBeVisible();
        await page.goBack();
        await expect(page).toHaveURL(elsewhere);
      },
    );
  }

  test.describe('on a narrow screen', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('the drawer leads to the tab, and closes in every way', async ({ page }) => {
      await test.step('the sidebar is a drawer that leads to the tab', async () => {
        await page.goto(elsewhere);
        await expect(sidebar(page)).toBeHidden();

        await openDrawer(page).click();
        await expect(drawer(page)).toBeVisible();
        await drawer(page).getByRole('link', { name: 'Webhook Settings' }).click();
        await expect(page).toHaveURL(listUrl);
        await expect(drawer(page)).toBeHidden();
        await expect(listHeading(page)).toBeFocused();
      });

      await test.step('Escape closes the drawer and gives the focus back', async () => {
        await page.goto(listUrl);
        await openDrawer(page).click();
        await expect(drawer(page).getByRole('link', { name: 'Webhook Settings' })).toHaveAttribute(
          'aria-current',
          'page',
        );

        await page.keyboard.press('Escape');
        await expect(drawer(page)).toBeHidden();
        await expect(openDrawer(page)).toBeFocused();
      });

      await test.step('the close button and a press beside the drawer close it', async () => {
        await page.goto(listUrl);
        await openDrawer(page).click();
        await drawer(page).getByRole('button', { name: 'Close navigation' }).click();
        await expect(drawer(page)).toBeHidden();

        await openDrawer(page).click();
        await expect(drawer(page)).toBeVisible();
        await page.mouse.click(340, 400);
        await expect(drawer(page)).toBeHidden();
      });
    });
  });
});
