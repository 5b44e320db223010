import { createButton, expectFilledIn, fillIn, formErrors, newWebhook, openCreateView } from './createView';
import { expect, tagged, test } from './test';
import { createLink, openList, rowOf, searchBox } from './webhookList';

const reason = '12 of 12 webhooks used. Delete one before you create another.';
const notice = /^All 12 webhooks of your plan are in use, so this one can’t be created yet/;

test.describe('the number of webhooks that the plan allows', tagged('@list', '@mock'), () => {
  test('stands beside Create Webhook, and counts all webhooks whatever the list shows', async ({ page }) => {
    await openList(page);
    await expect(page.getByText('12 of 100 webhooks used')).toBeVisible();
    await searchBox(page).fill('CRM');
    await expect(page.getByText('2 webhooks match')).toBeVisible();
    await expect(page.getByText('12 of 100 webhooks used')).toBeVisible();
    await page.reload();
    await expect(page.getByText('12 of 100 webhooks used')).toBeVisible();
  });

  test('goes up with a new webhook', tagged('@deep'), async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
    await expect(page.getByText('13 of 100 webhooks used')).toBeVisible();
  });
});

test.describe('when none is left', tagged('@list', '@mock'), () => {
  test.use({ allowedConsole: [/status of 409/] });

  test('Create Webhook says why, and still opens the form', async ({ page }) => {
    await openList(page, '?scenario=limit-reached');
    await expect(page.getByText(reason)).toBeVisible();
    await expect(createLink(page)).toHaveAccessibleDescription(reason);

    await createLink(page).click();
    await expect(page.getByText(notice)).toBeVisible();
  });

  test('the form says so when its address is opened; the server refuses, and nothing typed is lost', async ({
    page,
  }) => {
    const typed = { ...newWebhook(), apiKey: 'journey-key-1234' };
    await openCreateView(page, '?scenario=limit-reached');
    await expect(page.getByText(notice)).toBeVisible();
    await fillIn(page, typed);
    await createButton(page).click();
    await expect(formErrors(page)).toHaveText(
      'All 12 webhooks of your plan are in use. Delete one to make room.',
    );
    await expectFilledIn(page, typed);
  });

  test('a webhook that is deleted in another tab makes room', tagged('@deep'), async ({ page, context }) => {
    const typed = newWebhook();
    await openCreateView(page, '?scenario=limit-reached');
    await expect(page.getByText(notice)).toBeVisible();
    await fillIn(page, typed);

    const other = await context.newPage();
    await openList(other);
    await rowOf(other, 'Billing seats').getByRole('button', { name: 'Actions for Billing seats' }).click();
    await other.getByRole('menuitem', { name: 'Delete' }).click();
    await other.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect(other.getByText('11 of 12 webhooks used')).toBeVisible();

    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
    await expect(page.getByText(reason)).toBeVisible();
  });
});
