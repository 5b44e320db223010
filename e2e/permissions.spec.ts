import type { Locator, Page } from '@playwright/test';

import { expectNoAxeViolations } from './axe';
import {
  createButton,
  createViewUrl,
  descriptionField,
  expectFilledIn,
  fillIn,
  formErrors,
  nameField,
  newWebhook,
  openCreateView,
} from './createView';
import { logRows, openLog } from './deliveryLog';
import { setFaults } from './faults';
import { barButton, expectSelected, selectBox } from './manyAtOnce';
import { expect, tagged, test } from './test';
import { createLink, expectToast, listUrl, openList, rows } from './webhookList';
import { openEditView, openWebhook, saveButton, switchOf } from './webhookPage';

// Chrome notes each answer with such a status in the console.
test.use({ allowedConsole: [/status of 403/] });

const noWrite =
  'You do not have permission to change webhooks (webhooks:write). Ask another administrator for it.';
const noDelete =
  'You do not have permission to delete webhooks (webhooks:delete). Ask another administrator for it.';
const noRead =
  'You do not have permission to look at webhooks (webhooks:read). Ask another administrator for it.';

/** The reason as it is shown beside a control; what screen readers get of it is not visible. */
const tip = (page: Page, reason: string): Locator => page.getByText(reason).filter({ visible: true }).last();

/** Expects a control to say why it can't be used, by mouse and keyboard and to screen readers, and to do nothing. */
async function expectNotAllowed(control: Locator, reason: string): Promise<void> {
  const page = control.page();
  const address = page.url();
  await expect(control).toHaveAttribute('aria-disabled', 'true');
  // The way to a new webhook also says how many there are.
  await expect(control).toHaveAccessibleDescription(new RegExp(`${reason.replaceAll(/[().]/g, '\\$&')}$`));
  await control.focus();
  await expect(control).toBeFocused();
  await expect(tip(page, reason)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(tip(page, reason)).toBeHidden();
  await control.hover();
  await expect(tip(page, reason)).toBeVisible();
  // Playwright would wait for it to become enabled.
  await control.click({ force: true });
  await expect(tip(page, reason)).toBeVisible();
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0);
  expect(page.url()).toBe(address);
}

const allowed = (control: Locator) => expect(control).not.toHaveAttribute('aria-disabled');

test.describe('who may only look', tagged('@console', '@mock'), () => {
  test('finds every way to change something closed in the list, with its reason', async ({ page }) => {
    test.slow(); // many controls, each by mouse and keyboard
    await test.step('finds every way to change something in the list closed, with its reason', async () => {
      await openList(page, '?scenario=readonly');
      await expectNotAllowed(createLink(page), noWrite);
      await expectNotAllowed(page.getByRole('link', { name: 'Import' }), noWrite);
      await expectNotAllowed(switchOf(page, 'Billing seats'), noWrite);
      await expect(switchOf(page, 'Billing seats')).toBeChecked();
      await expect(page.getByRole('switch').and(page.locator('[aria-disabled="true"]'))).toHaveCount(
        await rows(page).count(),
      );
      await allowed(page.getByRole('button', { name: 'Export all' }));

      await selectBox(page, 'Billing seats').check();
      await expectSelected(page, 1);
      await expectNotAllowed(barButton(page, 'Enable'), noWrite);
      await expectNotAllowed(barButton(page, 'Disable'), noWrite);
      await expectNotAllowed(barButton(page, 'Delete'), noDelete);
      await allowed(barButton(page, 'Export'));
    });

    await test.step('passes every entry of a webhook’s menu with the keyboard, and hears why', async () => {
      await openList(page, '?scenario=readonly');
      await page.getByRole('button', { name: 'Actions for Billing seats' }).focus();
      await page.keyboard.press('Enter');
      for (const name of ['Edit', 'Duplicate', 'Send test event', 'Delete']) {
        const entry = page.getByRole('menuitem', { name });
        const reason = name === 'Delete' ? noDelete : noWrite;
        await expect(entry).toBeFocused();
        await expect(entry).toHaveAttribute('aria-disabled', 'true');
        await expect(entry).toHaveAccessibleDescription(reason);
        await expect(tip(page, reason)).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(entry).toBeFocused();
        await page.keyboard.press('ArrowDown');
      }
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expect(page).toHaveURL(listUrl);
    });

    await test.step('is told by the keyboard shortcut too', async () => {
      await openList(page, '?scenario=readonly');
      await expect(createLink(page)).toHaveAttribute('aria-disabled', 'true');
      await page.keyboard.press('c');
      await expect(page.getByRole('status').filter({ hasText: noWrite })).toHaveText(noWrite);
      await expect(tip(page, noWrite)).toBeInViewport();
      await expect(page).toHaveURL(listUrl);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(noWrite);
    });
  });

  test('finds the same on every other page', tagged('@deep'), async ({ page }) => {
    await test.step('finds the same on a webhook’s page', async () => {
      await openWebhook(page, 'wh_payroll', '?scenario=readonly');
      await expectNotAllowed(page.getByRole('link', { name: 'Edit' }), noWrite);
      await expectNotAllowed(page.getByRole('link', { name: 'Duplicate' }), noWrite);
      await expectNotAllowed(page.getByRole('button', { name: 'Delete' }), noDelete);
      await expectNotAllowed(switchOf(page, 'Payroll provisioning'), noWrite);
    });

    await test.step('finds the same in the log, on a delivery and in the catalogue', async () => {
      await openLog(page, 'wh_payroll', '?status=failed&scenario=readonly');
      await expectNotAllowed(page.getByRole('button', { name: 'Redeliver failed…' }), noWrite);
      await expectNotAllowed(
        logRows(page)
          .first()
          .getByRole('button', { name: /^Redeliver / }),
        noWrite,
      );
      await logRows(page).first().getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Attempts' })).toBeVisible();
      await expectNotAllowed(page.getByRole('button', { name: 'Redeliver', exact: true }), noWrite);

      await page.goto('/settings/webhooks/wh_seats/deliveries');
      await expectNotAllowed(page.getByRole('link', { name: 'Send a test event' }), noWrite);

      await page.goto('/settings/webhooks/events/USER_LOGIN');
      await expectNotAllowed(page.getByRole('link', { name: 'Create a webhook for this event' }), noWrite);
    });
  });

  const addresses = [
    [createViewUrl, 'You can’t create webhooks', 'Look at the webhooks', listUrl],
    [`${createViewUrl}?from=wh_audit`, 'You can’t create webhooks', 'Look at the webhooks', listUrl],
    [`${listUrl}/import`, 'You can’t import webhooks', 'Look at the webhooks', listUrl],
    [
      `${listUrl}/wh_audit/edit`,
      'You can’t edit this webhook',
      'Look at this webhook',
      `${listUrl}/wh_audit`,
    ],
    [
      `${listUrl}/wh_audit/test`,
      'You can’t send test events',
      'Look at its deliveries',
      `${listUrl}/wh_audit/deliveries`,
    ],
  ] as const;

  test('gets an explanation at addresses that are for changes only', async ({ page }) => {
    await openList(page, '?scenario=readonly');
    for (const [address, title, way, target] of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(page.getByText(noWrite).filter({ visible: true })).toBeVisible();
        await expect(page.getByRole('form')).toHaveCount(0);
        await page.getByRole('link', { name: way }).click();
        await expect(page).toHaveURL(target);
      });
    }
  });
});

test.describe('who may change but not delete', tagged('@console', '@mock'), () => {
  test('finds only the ways to delete closed', tagged('@deep'), async ({ page }) => {
    await openList(page, '?scenario=no-delete');
    await allowed(createLink(page));
    await page.getByRole('button', { name: 'Actions for Billing seats' }).click();
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toHaveAccessibleDescription(noDelete);
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true');
    await allowed(page.getByRole('menuitem', { name: 'Edit' }));
    await page.keyboard.press('Escape');
    await selectBox(page, 'Billing seats').check();
    await expectNotAllowed(barButton(page, 'Delete'), noDelete);
    await allowed(barButton(page, 'Disable'));

    await openWebhook(page, 'wh_seats');
    await expectNotAllowed(page.getByRole('button', { name: 'Delete' }), noDelete);
    await openEditView(page, 'wh_seats');
    await descriptionField(page).fill('Changed by Lena.');
    await saveButton(page).click();
    await expectToast(page, 'Webhook “Billing seats” was saved.');
  });
});

test.describe('who may not even look', tagged('@console', '@mock'), () => {
  test('is told so at every address, without a Retry that can’t help', async ({ page }) => {
    await page.goto(`${listUrl}?scenario=no-access`);
    await expect(page.getByRole('banner')).toContainText('Tom Becker');
    for (const address of [
      listUrl,
      createViewUrl,
      `${listUrl}/wh_audit`,
      `${listUrl}/wh_audit/edit`,
      `${listUrl}/events`,
      '/reports/webhooks',
    ]) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: 'No access' })).toBeVisible();
        await expect(page.getByText(noRead)).toBeVisible();
        await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0);
      });
    }
  });

  test('is told so where only the server knows', tagged('@deep'), async ({ page }) => {
    await page.goto(`${listUrl}?fault=listWebhooks:forbidden`);
    const alert = page.getByRole('alert').filter({ hasText: 'The webhooks could not be loaded' });
    await expect(alert).toContainText('Another try can’t help.');
    await expect(alert.getByRole('button')).toHaveCount(0);
  });
});

test.describe('the server refuses what the session allowed', tagged('@console', '@mock'), () => {
  test('the message is above the buttons, and nothing typed is lost', tagged('@deep'), async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, 'createWebhook:forbidden');
    await createButton(page).click();
    await expect(formErrors(page)).toContainText('This answer comes from the fault "forbidden".');
    await expectFilledIn(page, typed);
  });

  test('what may be done is read anew, and the form stays', async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await expect(page.getByRole('banner')).toContainText('Amelia Okafor');
    // Somebody takes the permission away meanwhile.
    await page.evaluate(() => window.demo?.reset('readonly'));
    await createButton(page).click();
    await expect(page.getByRole('banner')).toContainText('Ravi Menon');
    await expect(formErrors(page)).toContainText('webhooks:write');
    await expectFilledIn(page, typed);

    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(listUrl);
    await expect(createLink(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(nameField(page)).toHaveCount(0);
  });
});

test.describe('while it is not known what may be done', tagged('@console', '@mock'), () => {
  test('everything is open: the server decides', async ({ page }) => {
    await openList(page, '?scenario=readonly&fault=getSession:timeout');
    await allowed(createLink(page));
    await allowed(switchOf(page, 'Billing seats'));
    await switchOf(page, 'Billing seats').click();
    await expect(page.getByText(/^“Billing seats” could not be disabled\./).first()).toBeVisible();
    await expect(switchOf(page, 'Billing seats')).toBeChecked();
  });
});
