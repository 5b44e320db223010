import { event } from './createView';
import { expect, test } from './test';
import { createLink, rows } from './webhookList';

test('the development server opens the list of demo webhooks, and the create view', async ({ page }) => {
  // Its first page makes the server prepare the libraries.
  test.slow();
  await page.goto('/', { timeout: 60_000 });
  await expect(rows(page)).toHaveCount(12, { timeout: 60_000 });
  await expect(page.getByRole('complementary', { name: 'Demo data' })).toBeVisible();
  await createLink(page).click();
  await expect(event(page, 'USER_CREATED')).toBeVisible({ timeout: 60_000 });
});
