import { expect, tagged, test } from './test';
import { cellOf, openList } from './webhookList';
import { expectSettled, openWebhook, switchOf } from './webhookPage';

const name = 'CRM contact sync';

test.describe('Enable and disable', tagged('@webhook'), () => {
  test('in the list, and it stays', tagged('@smoke'), async ({ page }) => {
    await openList(page);
    await switchOf(page, name).uncheck();
    await expect(cellOf(page, name, 'Status')).toContainText('Disabled');
    await expectSettled(page, name);
    await page.reload();
    await expect(switchOf(page, name)).not.toBeChecked();
    await expect(cellOf(page, name, 'Status')).toContainText('Disabled');
    await switchOf(page, name).check();
    await expect(cellOf(page, name, 'Status')).toContainText('Enabled');
    await expectSettled(page, name);
    await page.reload();
    await expect(switchOf(page, name)).toBeChecked();
  });

  test('by keyboard', async ({ page }) => {
    await openList(page);
    await switchOf(page, name).focus();
    await page.keyboard.press('Space');
    await expect(switchOf(page, name)).not.toBeChecked();
    await expect(switchOf(page, name)).toBeFocused();
  });

  test('on its page; the list knows', async ({ page }) => {
    await openWebhook(page, 'wh_crm-contacts');
    await switchOf(page, name).uncheck();
    await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText('Disabled');
    await page.getByRole('link', { name: 'Webhook Settings' }).click();
    await expect(cellOf(page, name, 'Status')).toContainText('Disabled');
  });

  test('presses in quick succession: the last one counts', tagged('@deep', '@mock'), async ({ page }) => {
    await openList(page);
    for (let press = 0; press < 5; press += 1) await switchOf(page, name).press('Space');
    await expect(switchOf(page, name)).not.toBeChecked();
    await expectSettled(page, name);
    await page.reload();
    await expect(switchOf(page, name)).not.toBeChecked();
  });

  test.describe('with a failing server', tagged('@mock'), () => {
    test.use({ allowedConsole: [/500/] });

    test('the switch goes back, and says why', async ({ page }) => {
      await openList(page, '?fault=updateWebhook:internal');
      await switchOf(page, name).click();
      await expect(page.getByText(`“${name}” could not be disabled.`).last()).toBeInViewport();
      await expect(switchOf(page, name)).toBeChecked();
      await expect(cellOf(page, name, 'Status')).toContainText('Enabled');
    });
  });

  test('shows at once, before a slow server has answered', tagged('@mock'), async ({ page }) => {
    await openList(page, '?fault=updateWebhook:slow');
    await switchOf(page, name).click();
    await expect(cellOf(page, name, 'Status')).toContainText('Disabled', { timeout: 2000 });
  });
});
