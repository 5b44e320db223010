import { readLog } from './readLog';
import { expect, tagged, test } from './test';
import { cell, openList, rowOf } from './webhookList';
import { openWebhook } from './webhookPage';

test.describe('Health', tagged('@webhook', '@mock'), () => {
  test('is told by the list, and on a webhook’s page, which leads to what failed', async ({ page }) => {
    await test.step('the list tells what the log says of the last 24 hours', async () => {
      // Time stands still: no retry ends between the list and the log.
      const now = Date.now();
      await page.clock.setFixedTime(now);
      await openList(page);
      const since = new Date(now - 86_400_000).toISOString();
      const log = await readLog(page, { webhookId: 'wh_siem', since });
      const delivered = log.filter(({ status }) => status === 'delivered').length;
      const rate = Math.floor((delivered / log.length) * 100);

      expect(log.length).toBeGreaterThan(10);
      await expect(cell(rowOf(page, 'Security monitoring'), 'Last delivery')).toContainText(
        `${rate} % of ${log.length} in 24 h`,
      );
    });

    await test.step('a webhook that fails stands out by a word', async () => {
      await openList(page);
      await expect(cell(rowOf(page, "Priya's laptop"), 'Last delivery')).toContainText(/\d+ not delivered/);
      await expect(cell(rowOf(page, 'Audit archive'), 'Last delivery')).toContainText(
        /\d+\s% of [\d,]+ in 24\sh/,
      );
      await expect(cell(rowOf(page, 'Audit archive'), 'Last delivery')).not.toContainText('not delivered');
    });

    await test.step('a webhook’s page leads to the failed deliveries of the last 24 hours', async () => {
      await openWebhook(page, 'wh_local');
      const health = page.getByRole('region', { name: 'Deliveries in the last 24 hours' });
      await expect(health).toContainText(/\d+, of which 0 succeeded \(0\s%\)/);
      await expect(health).toContainText(/\d+ not delivered/);

      await health.getByRole('link', { name: 'Those that failed' }).click();
      await expect(page).toHaveURL(/\/wh_local\/deliveries\?status=failed&time=day$/);
      await expect(page.getByRole('combobox', { name: 'Outcome' })).toHaveValue('failed');
      await page.goBack();
      await health.getByRole('link', { name: 'Deliveries of the last 24 hours' }).click();
      await expect(page).toHaveURL(/\/wh_local\/deliveries\?time=day$/);
    });
  });
});
