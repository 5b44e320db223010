import type { Page } from '@playwright/test';

import { createButton, createViewUrl, fillIn, newWebhook, openCreateView } from './createView';
import { turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import { listUrl, openList, rowOf, rows } from './webhookList';

const banner = (page: Page) => page.getByRole('complementary', { name: 'Demo data' });

test.describe('the demo data', tagged('@mock-api', '@mock'), () => {
  test('is called that on every page', async ({ page }) => {
    for (const path of [listUrl, createViewUrl, '/somewhere-else']) {
      await page.goto(path);
      await expect(banner(page).getByText(/^Demo data: this console runs on a mock API/)).toBeVisible();
    }
  });

  test('can be reset to what it was in the beginning', tagged('@deep'), async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toBeVisible();
    await expect(rows(page)).toHaveCount(13);

    await banner(page).getByRole('button', { name: 'Reset demo data' }).click();
    await expect(banner(page).getByRole('status')).toHaveText('Demo data was reset.');
    await expect(rows(page)).toHaveCount(12);
    await expect(rowOf(page, typed.name)).toHaveCount(0);
    await page.reload();
    await expect(rows(page)).toHaveCount(12);
    await expect(banner(page).getByRole('status')).toHaveText('');
  });

  test('keeps to its scenario, which the address of the console does not show', async ({ page }) => {
    await page.goto(`${listUrl}?scenario=empty`);
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await expect(page).toHaveURL(listUrl);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await openList(page, '?scenario=standard');
    await expect(rows(page)).toHaveCount(12);
  });

  test('names what the address asks for and the mock does not know', tagged('@deep'), async ({ page }) => {
    await openList(page, '?scenario=nonsense&fault=listWebhooks:nonsense');
    await expect(
      banner(page).getByText('The mock does not know: scenario nonsense, fault listWebhooks:nonsense.'),
    ).toBeVisible();
    await expect(rows(page)).toHaveCount(12);
  });

  test.describe('with a fault', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says which fault is on until it is turned off, in this tab only', async ({ page, context }) => {
      const faultIsOn = banner(page).getByText('Fault on: listWebhooks:internal');
      await page.goto(`${listUrl}?fault=listWebhooks:internal`);
      await expect(faultIsOn).toBeVisible();
      await expect(page.getByRole('heading', { name: 'The webhooks could not be loaded' })).toBeVisible();
      await page.reload();
      await expect(faultIsOn).toBeVisible();

      const otherTab = await context.newPage();
      await openList(otherTab);
      await expect(banner(otherTab).getByRole('button', { name: 'Turn off faults' })).toBeHidden();

      await turnOffFaults(page);
      await expect(faultIsOn).toBeHidden();
      await expect(banner(page).getByRole('status')).toHaveText('Faults are off.');
      await expect(banner(page).getByRole('button', { name: 'Reset demo data' })).toBeFocused();
      await page.reload();
      await expect(rows(page)).toHaveCount(12);
    });
  });
});
