import { expectOwnOriginOnly, expectRefusals, expectStrictHeaders, refusalLines } from './contentSecurity';
import { expect, tagged, test } from './test';
import { walkEverywhere } from './walkEverywhere';
import { openList } from './webhookList';

test.describe(
  'content security, with the mock inside',
  tagged('@console', '@security', '@chromium', '@mock'),
  () => {
    test(
      'every page and dialog keeps to the policy, has its styles, and asks no other server',
      tagged('@deep'),
      async ({ page, context, baseURL }) => {
        test.slow();
        await expectOwnOriginOnly(context, baseURL, () => walkEverywhere(page));
      },
    );

    test('the headers are there, and allow the mock’s service worker only', async ({ page }) => {
      await openList(page);
      await expectStrictHeaders(page);
      const policy = (await page.reload())?.headers()['content-security-policy'];
      expect(policy).toContain("worker-src 'self'; ");
      expect(policy).toContain('trusted-types mock-service-worker;');
    });

    test.describe('when somebody tries', () => {
      test.use({ allowedConsole: [refusalLines] });

      test('scripts, markup, styles, frames and requests of others are refused', async ({ page }) => {
        await openList(page);
        await expectRefusals(page);
        const registration = page.evaluate(() => navigator.serviceWorker.register('/mockServiceWorker.js?x'));
        await expect(registration).rejects.toThrow(/TrustedScriptURL/);
      });
    });
  },
);
