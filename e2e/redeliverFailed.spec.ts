import type { Page } from '@playwright/test';

import { filter, logRows, openLog } from './deliveryLog';
import { setFaults } from './faults';
import { expect, tagged, test } from './test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Redeliver failed deliveries' });
const counted = (page: Page) => dialog(page).getByRole('status');
const open = (page: Page) => page.getByRole('button', { name: 'Redeliver failed…' }).click();

/** Opens the question for a webhook whose receiver failed for a while, some days ago, and says how many deliveries failed. */
async function openForPartner(page: Page): Promise<number> {
  await openLog(page, 'wh_partner', '?status=failed&time=month');
  const failed = await logRows(page).count();
  await open(page);
  await expect(counted(page)).toHaveText(
    new RegExp(
      `^${failed} failed deliveries between .* and now\\. They will be sent again as new deliveries, oldest first\\.$`,
    ),
  );
  return failed;
}

test.describe('redelivering all that failed', tagged('@deliveries', '@mock'), () => {
  test('counts first, sends each again, and leaves out next time what has arrived', async ({ page }) => {
    const failed = await openForPartner(page);
    await expect(dialog(page).getByText('The receiver gets these events again')).toBeVisible();
    await dialog(page)
      .getByRole('button', { name: `Redeliver ${failed}` })
      .click();
    const result = page.getByRole('dialog', { name: `${failed} deliveries sent again` });
    // A receiver may have a hiccup; then the delivery is tried again by itself.
    const fate = await result.getByText(/ were delivered this time\./).textContent();
    const delivered = Number(/^\d+/.exec(fate ?? '')?.[0]);
    await result.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Redeliver failed…' })).toBeFocused();

    await filter(page, 'Outcome').selectOption('Delivered');
    await expect(logRows(page).filter({ hasText: 'Redelivery' })).toHaveCount(delivered);
    await open(page);
    await expect(counted(page)).toHaveText(/^There are no failed deliveries between .* to send again\.$/);
    await expect(
      dialog(page).getByText(`${delivered} because the event has been delivered since, by a redelivery`),
    ).toBeVisible();
    await expect(dialog(page).getByRole('button', { name: /^Redeliver/ })).toHaveCount(0);
  });

  test('counts another range when asked, and says when there is none in it', async ({ page }) => {
    await openForPartner(page);
    await dialog(page).getByLabel('Until').fill('2020-03-15T10:00');
    await dialog(page).getByRole('button', { name: 'Count' }).click();
    await expect(dialog(page).getByRole('alert')).toHaveText('The end must be later than the beginning.');
    await dialog(page).getByLabel('From').fill('2020-03-14T10:00');
    await dialog(page).getByRole('button', { name: 'Count' }).click();
    await expect(counted(page)).toHaveText(/^There are no failed deliveries between Mar 14/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Redeliver failed…' })).toBeFocused();
  });

  test.describe('when the server refuses', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('those that were not sent can be tried again', tagged('@deep'), async ({ page }) => {
      const failed = await openForPartner(page);
      await setFaults(page, 'redeliver:internal');
      await dialog(page)
        .getByRole('button', { name: `Redeliver ${failed}` })
        .click();
      const result = page.getByRole('dialog', { name: `0 of ${failed} deliveries sent again` });
      const failures = result.getByRole('list', { name: 'Failed', exact: true }).getByRole('listitem');
      // Each is asked for three times, with the same key.
      await expect(failures).toHaveCount(failed, { timeout: 30_000 });
      await expect(failures.first()).toContainText('It may have been sent all the same');

      await page.evaluate(() => window.demo?.setFaults());
      await result.getByRole('button', { name: `Retry ${failed} failed` }).click();
      await expect(page.getByRole('dialog', { name: `${failed} deliveries sent again` })).toBeVisible();
    });

    test('the counting says why, and can be done again', tagged('@deep'), async ({ page }) => {
      await openLog(page, 'wh_partner', '?time=month');
      await setFaults(page, 'listDeliveries:internal');
      await open(page);
      await expect(dialog(page).getByText('The failed deliveries could not be counted.')).toBeVisible();
      await page.evaluate(() => window.demo?.setFaults());
      await dialog(page).getByRole('button', { name: 'Count' }).click();
      await expect(counted(page)).toHaveText(/failed deliveries between/);
    });
  });
});
