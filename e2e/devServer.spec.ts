import { expectOwnOriginOnly, expectRefusals, expectStrictHeaders, refusalLines } from './contentSecurity';
import { event } from './createView';
import { expect, test } from './test';
import { walkEverywhere } from './walkEverywhere';
import { createLink, openList, rows } from './webhookList';

test('the development server opens the list of demo webhooks, and the create view', async ({ page }) => {
  test.slow();
  await page.goto('/', { timeout: 60_000 });
  await expect(rows(page)).toHaveCount(12);
  await expect(page.getByRole('complementary', { name: 'Demo data' })).toBeVisible();
  await createLink(page).click();
  await expect(event(page, 'USER_CREATED')).toBeVisible();
});

test('the development server keeps to the content security policy too, on every page', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await expectOwnOriginOnly(context, baseURL, () => walkEverywhere(page));
});

test.describe('when somebody tries', () => {
  test.use({ allowedConsole: [refusalLines] });

  test('the development server’s pages refuse what others refuse', async ({ page }) => {
    await openList(page);
    await expectStrictHeaders(page, { dev: true });
    await openList(page);
    await expectRefusals(page);
  });
});
