import { allowCopying, clipboardText } from './clipboard';
import { expect, tagged, test } from './test';
import { expectToast, openList, rowOf, rows } from './webhookList';
import { openWebhook, switchOf } from './webhookPage';

test.describe('Open a webhook', tagged('@webhook'), () => {
  test('from the list to one page with everything about it, in tabs with addresses of their own', async ({
    page,
    context,
  }) => {
    await test.step('from the list: everything about it on one page', async () => {
      await openList(page);
      await page.getByRole('link', { name: 'CRM contact sync', exact: true }).click();
      await expect(page).toHaveURL(/\/settings\/webhooks\/wh_crm-contacts$/);
      await expect(page.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeFocused();
      await expect(page).toHaveTitle('CRM contact sync · Admin Console');

      await expect(page.getByText('Keeps contacts in the CRM in step with user accounts.')).toBeVisible();
      const endpoint = page.getByRole('region', { name: 'Endpoint', exact: true });
      await expect(endpoint).toContainText('https://crm.example.com/hooks/identity');
      await expect(endpoint).toContainText('REST');
      await expect(endpoint).toContainText('ends in 9fK2, sent in the header X-API-Key');
      await expect(endpoint).toContainText('Enabled');
      await expect(page.getByRole('region', { name: 'Deliveries in the last 24 hours' })).toContainText(
        /\d+, of which \d+ succeeded \(\d+\s%\)/,
      );
      const events = page.getByRole('region', { name: 'Webhook Events (4 events)' });
      await expect(events.getByRole('listitem')).toHaveCount(4);
      await expect(events.getByRole('heading', { name: 'Users' })).toBeVisible();
      await expect(events.getByRole('listitem').first()).toHaveText(
        'USER_CREATEDWhen a new user account is created.',
      );
      const history = page.getByRole('region', { name: 'History' });
      await expect(history).toContainText('by Priya Nair');
      await expect(history).toContainText('by Tom Becker');
      await expect(history).toContainText('wh_crm-contacts');
    });

    await test.step('its tabs have addresses of their own', async () => {
      await openWebhook(page, 'wh_crm-contacts');
      const tabs = page.getByRole('navigation', { name: 'Parts of this webhook' });
      await expect(tabs.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
      await tabs.getByRole('link', { name: 'Deliveries' }).click();
      await expect(page).toHaveURL(/\/deliveries$/);
      await expect(page.getByRole('table', { name: 'Deliveries, newest first' })).toBeVisible();
      await page.reload();
      await expect(tabs.getByRole('link', { name: 'Deliveries' })).toHaveAttribute('aria-current', 'page');
      await page.goBack();
      await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
    });

    await test.step('its URL and id can be copied', async () => {
      await allowCopying(context);
      await openWebhook(page, 'wh_crm-contacts');
      await page.getByRole('button', { name: 'Copy URL' }).click();
      await expect(page.getByRole('status').getByText('URL copied')).toBeAttached();
      expect(await clipboardText(page)).toBe('https://crm.example.com/hooks/identity');
      await page.getByRole('button', { name: 'Copy id' }).click();
      await expect(page.getByRole('status').getByText('Id copied')).toBeAttached();
      expect(await clipboardText(page)).toBe('wh_crm-contacts');
    });

    await test.step('one that was disabled for failing says so, and what to do', async () => {
      await openList(page);
      await rowOf(page, 'Payroll provisioning').getByRole('link').click();
      await expect(
        page.getByText('This webhook was disabled because its deliveries kept failing.'),
      ).toBeVisible();
      await expect(page.getByText('Then enable the webhook again.')).toBeVisible();
      await switchOf(page, 'Payroll provisioning').check();
      await expect(page.getByText('This webhook was disabled because')).toBeHidden();
      await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText('Enabled');
    });
  });

  test.describe(() => {
    test.use({ allowedConsole: [/404/] });

    test('one that does not exist is answered kindly', async ({ page }) => {
      await page.goto('/settings/webhooks/wh_nothing');
      await expect(page.getByRole('heading', { level: 1, name: 'Webhook not found' })).toBeVisible();
      await page.getByRole('link', { name: 'Go to Webhook Settings' }).click();
      await expect(rows(page)).toHaveCount(12);
    });

    test('one that is deleted in another tab meanwhile is answered kindly', async ({ page, context }) => {
      await openWebhook(page, 'wh_seats');
      const other = await context.newPage();
      await openWebhook(other, 'wh_seats');
      await other.getByRole('button', { name: 'Delete' }).click();
      await other.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
      await expectToast(other, 'Webhook “Billing seats” was deleted.');

      await page.getByRole('link', { name: 'Edit' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Webhook not found' })).toBeVisible();
    });
  });

  test.describe('with a failing server', tagged('@mock'), () => {
    test.use({ allowedConsole: [/500/] });

    test('says why, and Retry loads it', tagged('@deep'), async ({ page }) => {
      await page.goto('/settings/webhooks/wh_crm-contacts?fault=getWebhook:internal');
      await expect(page.getByRole('alert')).toContainText('The webhook could not be loaded');
      await page.getByRole('button', { name: 'Turn off faults' }).click();
      await page.getByRole('button', { name: 'Retry' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();
    });
  });
});
