import { expectOwnOriginOnly, expectRefusals, expectStrictHeaders, refusalLines } from './contentSecurity';
import { event, newWebhook } from './createView';
import { expect, tagged, test } from './test';
import { walkThroughCreateView, walkThroughList } from './walkEverywhere';
import { createLink, openList, rows } from './webhookList';
import { expectReport } from './webhookReport';

test(
  'the development server opens the list of demo webhooks, and the create view',
  tagged('@deployment'),
  async ({ page }) => {
    test.slow();
    await page.goto('/', { timeout: 60_000 });
    await expect(rows(page)).toHaveCount(12);
    await expect(page.getByRole('complementary', { name: 'Demo data' })).toBeVisible();
    await createLink(page).click();
    await expect(event(page, 'USER_CREATED')).toBeVisible();
  },
);

// Not everywhere, as the journeys through the builds: here each page is made when it is asked for.
test(
  'the development server’s pages keep to the content security policy too',
  tagged('@deep', '@deployment'),
  async ({ page, context, baseURL }) => {
    test.slow();
    await expectOwnOriginOnly(context, baseURL, async () => {
      await walkThroughList(page);
      await walkThroughCreateView(page, newWebhook());
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Webhook Report' })
        .click();
      await expectReport(page);
    });
  },
);

test.describe('when somebody tries', tagged('@deployment'), () => {
  test.use({ allowedConsole: [refusalLines] });

  test('the development server’s pages refuse what others refuse', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await expectStrictHeaders(page, { dev: true });
    await openList(page);
    await expectRefusals(page);
  });
});
