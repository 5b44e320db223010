import type { Page } from '@playwright/test';

import { setFaults } from './faults';
import { expect, tagged, test } from './test';
import { expectToast, openList, rowOf } from './webhookList';
import { openEditView, openWebhook, saveButton } from './webhookPage';

const name = (page: Page) => page.getByRole('textbox', { name: 'Webhook Name' });

test.describe('Edit', tagged('@form'), () => {
  test(
    'from the list: the form holds what is stored, and a save shows on the page',
    tagged('@smoke'),
    async ({ page }) => {
      await openList(page);
      await page.getByRole('button', { name: 'Actions for CRM contact sync' }).click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      await expect(name(page)).toHaveValue('CRM contact sync');
      await expect(page.getByRole('textbox', { name: 'URL', exact: true })).toHaveValue(
        'https://crm.example.com/hooks/identity',
      );
      await expect(page.getByRole('list', { name: 'Selected events' }).getByRole('listitem')).toHaveCount(4);

      await name(page).fill('CRM contacts');
      await page.getByRole('button', { name: 'Remove EMAIL_CHANGED' }).click();
      await page.getByRole('textbox', { name: 'Description' }).fill('Run by the sales team.');
      await saveButton(page).click();

      await expect(page.getByRole('heading', { level: 1, name: 'CRM contacts' })).toBeFocused();
      await expectToast(page, 'Webhook “CRM contacts” was saved.');
      await expect(page.getByRole('region', { name: 'Webhook Events (3 events)' })).toBeVisible();
      await expect(page.getByText('Run by the sales team.')).toBeVisible();
      await page.reload();
      await expect(page.getByText('Run by the sales team.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'History' })).toContainText('by Amelia Okafor, just now');
    },
  );

  test(
    'Cancel leaves everything as it was, and asks first when something was changed',
    tagged('@deep'),
    async ({ page }) => {
      await openEditView(page, 'wh_crm-contacts');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();

      await page.getByRole('link', { name: 'Edit' }).click();
      await name(page).fill('Something else');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Keep editing' }).click();
      await expect(name(page)).toHaveValue('Something else');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();
    },
  );

  test('the stored API key is never shown; it can be kept and moved', async ({ page }) => {
    await openEditView(page, 'wh_crm-contacts');
    await expect(page.getByRole('radio', { name: 'Keep the stored key, which ends in 9fK2' })).toBeChecked();
    await expect(page.getByLabel('New API Key')).toHaveCount(0);
    await page.getByText('Advanced').click();
    await page.getByRole('textbox', { name: 'Header name' }).fill('X-CRM-Token');
    await saveButton(page).click();
    await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText(
      'ends in 9fK2, sent in the header X-CRM-Token',
    );
  });

  test('the stored API key can be replaced', tagged('@deep'), async ({ page }) => {
    await openEditView(page, 'wh_crm-contacts');
    await page.getByRole('radio', { name: 'Replace it with a new key' }).check();
    await saveButton(page).click();
    await expect(page.getByLabel('New API Key')).toBeFocused();
    await expect(page.getByLabel('New API Key')).toHaveAccessibleDescription(
      'Enter or generate the new key, or keep the stored one.',
    );
    await page.getByLabel('New API Key').fill('journey-key-replaced-Zz42');
    await saveButton(page).click();
    await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText(
      'Set just now, ends in Zz42',
    );
  });

  test('the stored API key can be removed', tagged('@deep'), async ({ page }) => {
    await openEditView(page, 'wh_crm-contacts');
    await page.getByRole('radio', { name: 'Remove it: requests are sent without a key' }).check();
    await saveButton(page).click();
    await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText('None');
  });

  test(
    'what a newer server stores stays visible and survives a save',
    tagged('@doc-event-kinds-vary', '@mock'),
    async ({ page }) => {
      await openWebhook(page, 'wh_passkeys', '?scenario=newer-server');
      await expect(page.getByRole('heading', { level: 3, name: 'Not in the catalogue' })).toBeVisible();
      await expect(page.getByText('PASSKEY_ENROLLED')).toBeVisible();
      await expect(page.getByText('GRPC')).toBeVisible();

      await page.getByRole('link', { name: 'Edit' }).click();
      await expect(page.getByRole('button', { name: 'Remove PASSKEY_ENROLLED' })).toBeVisible();
      await expect(page.getByLabel('Notification Type')).toHaveValue('GRPC');
      await page.getByText('Advanced').click();
      await expect(page.getByRole('radio', { name: 'cookie' })).toBeChecked();
      await name(page).fill('Passkey log');
      await saveButton(page).click();

      await expect(page.getByRole('heading', { level: 1, name: 'Passkey log' })).toBeVisible();
      await expect(page.getByText('PASSKEY_ENROLLED')).toBeVisible();
      await expect(page.getByText('GRPC')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText(
        'sent in the cookie session',
      );
    },
  );

  test.describe('with a name that is taken', () => {
    test.use({ allowedConsole: [/409/] });

    test('says so at the field, and keeps what was typed', async ({ page }) => {
      await openEditView(page, 'wh_crm-contacts');
      await name(page).fill('billing SEATS');
      await saveButton(page).click();
      await expect(name(page)).toBeFocused();
      await expect(name(page)).toHaveAccessibleDescription(/Another webhook is named "Billing seats"/);
      await expect(name(page)).toHaveValue('billing SEATS');
    });
  });
});

test.describe('Edit with a failing server', tagged('@form', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/status of 500/] });

  test('does not start from what was read before, and Retry reads it anew', async ({ page }) => {
    await openWebhook(page, 'wh_crm-contacts');
    await setFaults(page, 'getWebhook:internal');
    await page.getByRole('link', { name: 'Edit' }).click();
    await expect(page.getByRole('alert')).toContainText('The webhook could not be loaded');
    await setFaults(page);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(name(page)).toHaveValue('CRM contact sync');
  });
});

test.describe('Duplicate', tagged('@form'), () => {
  test('opens the create form filled in, with the key to be set anew', async ({ page }) => {
    await openWebhook(page, 'wh_crm-contacts');
    await page.getByRole('link', { name: 'Duplicate' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Create Webhook' })).toBeVisible();
    await expect(name(page)).toHaveValue('CRM contact sync (copy)');
    await expect(page.getByRole('list', { name: 'Selected events' }).getByRole('listitem')).toHaveCount(4);
    await expect(page.getByText('The API key of “CRM contact sync” is not copied.')).toBeVisible();
    await expect(page.getByLabel(/^API Key \(optional\)/)).toHaveValue('');

    await page.getByRole('textbox', { name: 'URL', exact: true }).fill('https://staging.example.com/hooks');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(rowOf(page, 'CRM contact sync (copy)')).toContainText('4 events');
  });

  test('from the list; a long name makes room for “(copy)”', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await page.getByRole('button', { name: /^Actions for Partner portal/ }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect(name(page)).toHaveValue(/^Partner portal: .* \(copy\)$/);
    expect((await name(page).inputValue()).length).toBeLessThanOrEqual(80);
  });

  test.describe('of a webhook that is gone', () => {
    test.use({ allowedConsole: [/404/] });

    test('says so, and offers an empty form', tagged('@deep'), async ({ page }) => {
      await page.goto('/settings/webhooks/new?from=wh_nothing');
      await expect(page.getByText('The webhook to duplicate does not exist any more.')).toBeVisible();
      await page.getByRole('link', { name: 'Start with an empty form' }).click();
      await expect(name(page)).toHaveValue('');
    });
  });
});
