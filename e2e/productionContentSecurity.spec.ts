import { expectOwnOriginOnly, expectRefusals, expectStrictHeaders, refusalLines } from './contentSecurity';
import { expect, tagged, test } from './test';
import { walkEverywhere } from './walkEverywhere';
import { openList } from './webhookList';

test.describe('content security of the production build', tagged('@deployment', '@security'), () => {
  test(
    'every page and dialog keeps to the policy, has its styles, and asks no other server',
    tagged('@deep'),
    async ({ page, context, baseURL }) => {
      test.slow();
      await expectOwnOriginOnly(context, baseURL, () => walkEverywhere(page));
    },
  );

  test('the headers are there, and allow no worker and no Trusted Types policy', async ({ page }) => {
    await openList(page);
    await expectStrictHeaders(page);
    const policy = (await page.reload())?.headers()['content-security-policy'];
    expect(policy).toContain("worker-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(inPage).toHaveAttribute('content', policy?.replace("; frame-ancestors 'none'", '') ?? '');
  });

  test.describe('when somebody tries', () => {
    test.use({ allowedConsole: [refusalLines] });

    test('scripts, markup, styles, frames and requests of others are refused', async ({ page }) => {
      await openList(page);
      await expectRefusals(page);
    });
  });
});
