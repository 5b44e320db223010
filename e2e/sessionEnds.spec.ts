import type { Page } from '@playwright/test';

import { expectNoAxeViolations } from './axe';
import {
  apiKeyField,
  cancelButton,
  createButton,
  createViewUrl,
  descriptionField,
  discardDialog,
  expectFilledIn,
  fillIn,
  nameField,
  newWebhook,
  openCreateView,
  urlField,
} from './createView';
import { setFaults } from './faults';
import { demoSignInButton, expectSignedOut, sessionBar, signInAndReturn } from './signIn';
import { expect, tagged, test } from './test';
import { choice, expectToast, listUrl, openList, rowOf, rows } from './webhookList';
import { openEditView, saveButton } from './webhookPage';

// Chrome notes each answer with such a status in the console.
test.use({ allowedConsole: [/status of (401|412)/] });

const plantedKey = 'journey-key-7Hq2';
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, history.state]));
const notice = (page: Page) => page.getByText(/^We kept what you typed at \d\d:\d\d\./);
const endSession = (page: Page) => setFaults(page, '*:unauthenticated');

/** Changes the name of a webhook, and saves it when the session has just ended. */
async function saveWithoutSession(page: Page): Promise<void> {
  await openEditView(page, 'wh_crm-contacts');
  await nameField(page).fill('My name');
  await endSession(page);
  await saveButton(page).click();
  await expectSignedOut(page);
}

test.describe('the session ends in the create form', tagged('@console', '@mock'), () => {
  test('what was typed is there after signing in, all but the key, and can be created', async ({ page }) => {
    const typed = { ...newWebhook(), apiKey: plantedKey, description: 'Typed before the session ended.' };
    await openCreateView(page);
    await fillIn(page, typed);
    await endSession(page);
    await createButton(page).click();

    await expectSignedOut(page);
    await expect(sessionBar(page)).toContainText('What you typed is kept, without the API key.');
    await expect(sessionBar(page)).toBeInViewport();
    await expectFilledIn(page, typed);
    // The very last letter is kept too.
    await descriptionField(page).fill('Typed after the session had ended.');
    await signInAndReturn(page);

    await expect(notice(page)).toHaveText(/ The API key was not kept\.$/);
    await expectFilledIn(page, { ...typed, apiKey: '', description: 'Typed after the session had ended.' });
    expect(await stored(page)).not.toContain(plantedKey);
    await apiKeyField(page).fill(plantedKey);
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
    await expect(rows(page)).toHaveCount(13);
    expect(await stored(page)).not.toContain('webhook-console.draft');
  });

  test('with the keyboard alone, the way back is the complete address', tagged('@deep'), async ({ page }) => {
    await openCreateView(page, '?from=wh_crm-contacts');
    await expect(nameField(page)).toHaveValue('CRM contact sync (copy)');
    await urlField(page).fill('https://copy.example.com/hooks');
    await endSession(page);
    await createButton(page).focus();
    await page.keyboard.press('Enter');
    await expectSignedOut(page);
    await page.keyboard.press('Tab');
    await expect(cancelButton(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(sessionBar(page).getByRole('button', { name: 'Sign in' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(demoSignInButton(page)).toBeVisible();
    expect(new URL(page.url()).searchParams.get('returnTo')).toMatch(
      /^http:\/\/[^/]+\/settings\/webhooks\/new\?from=wh_crm-contacts$/,
    );
    await expectNoAxeViolations(page);
    await demoSignInButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${createViewUrl}?from=wh_crm-contacts`);
    await expect(urlField(page)).toHaveValue('https://copy.example.com/hooks');
  });

  test('a draft is not shown before somebody has signed in', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await nameField(page).fill('Orders');
    await endSession(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText('Sign in to go on with what you typed before.')).toBeVisible();
    await expectSignedOut(page);
    await signInAndReturn(page);
    await expect(nameField(page)).toHaveValue('Orders');
  });
});

test.describe('the session ends in the edit form', tagged('@console', '@mock'), () => {
  const replace = (page: Page) => page.getByRole('radio', { name: 'Replace it with a new key' });

  test('what was typed is there after signing in, and the new key has to be entered again', async ({
    page,
  }) => {
    await openEditView(page, 'wh_crm-contacts');
    await nameField(page).fill('CRM contacts');
    await replace(page).check();
    await page.getByLabel('New API Key').fill(plantedKey);
    await endSession(page);
    await saveButton(page).click();
    await expectSignedOut(page);
    await expect(page.getByLabel('New API Key')).toHaveValue(plantedKey);
    await signInAndReturn(page);

    await expect(notice(page)).toHaveText(/ The API key was not kept\.$/);
    await expect(nameField(page)).toHaveValue('CRM contacts');
    await expect(replace(page)).toBeChecked();
    expect(await stored(page)).not.toContain(plantedKey);
    await saveButton(page).click();
    await expect(page.getByLabel('New API Key')).toBeFocused();
    await page.getByLabel('New API Key').fill(plantedKey);
    await saveButton(page).click();
    await expectToast(page, 'Webhook “CRM contacts” was saved.');
    expect(await stored(page)).not.toContain('webhook-console.draft');
  });

  test(
    'what somebody else changed meanwhile is in the form too',
    tagged('@deep'),
    async ({ page, context }) => {
      await saveWithoutSession(page);

      const other = await context.newPage();
      await openEditView(other, 'wh_crm-contacts');
      await descriptionField(other).fill('Their description.');
      await saveButton(other).click();
      await expectToast(other, 'Webhook “CRM contact sync” was saved.');

      await signInAndReturn(page);
      await expect(notice(page)).toContainText('Amelia Okafor has changed the webhook since (Description)');
      await expect(nameField(page)).toHaveValue('My name');
      await expect(descriptionField(page)).toHaveValue('Their description.');
      await saveButton(page).click();
      await expectToast(page, 'Webhook “My name” was saved.');
      await expect(page.getByText('Their description.')).toBeVisible();
    },
  );

  test(
    'where both changed the same, nothing is overwritten unasked',
    tagged('@deep'),
    async ({ page, context }) => {
      await saveWithoutSession(page);

      const other = await context.newPage();
      await openEditView(other, 'wh_crm-contacts');
      await nameField(other).fill('Their name');
      await saveButton(other).click();
      await expectToast(other, 'Webhook “Their name” was saved.');

      await signInAndReturn(page);
      await expect(notice(page)).toContainText('has changed what you changed too (Webhook Name).');
      await expect(nameField(page)).toHaveValue('My name');
      await saveButton(page).click();
      const dialog = page.getByRole('dialog', { name: 'This webhook was changed while you were editing it' });
      const names = dialog.getByRole('group', { name: 'Webhook Name (changed by both of you)' });
      await names.getByRole('radio', { name: /Keep mine/ }).check();
      await dialog.getByRole('button', { name: 'Save these choices' }).click();
      await expectToast(page, 'Webhook “My name” was saved.');
    },
  );

  test('a draft can be thrown away, and is gone after Discard', tagged('@deep'), async ({ page }) => {
    await openEditView(page, 'wh_crm-contacts');
    await nameField(page).fill('My name');
    await endSession(page);
    await saveButton(page).click();
    await signInAndReturn(page);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect(nameField(page)).toHaveValue('CRM contact sync');
    await expect(notice(page)).toBeHidden();

    await nameField(page).fill('Another name');
    await expect.poll(() => stored(page)).toContain('Another name');
    await cancelButton(page).click();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();
    expect(await stored(page)).not.toContain('Another name');
  });
});

test.describe('the session ends elsewhere', tagged('@console', '@mock'), () => {
  test('in the list: the same view is back after signing in', async ({ page }) => {
    await openList(page, '?q=CRM');
    await endSession(page);
    await choice(page, 'Sort').selectOption('Name, A to Z');
    await expectSignedOut(page);
    await expect(sessionBar(page)).not.toContainText('What you typed');
    await signInAndReturn(page);
    await expect(rows(page)).toHaveCount(2);
  });

  test('signing in in another tab is enough', tagged('@deep'), async ({ page, context }) => {
    await openList(page);
    await endSession(page);
    await choice(page, 'Sort').selectOption('Name, A to Z');
    await expectSignedOut(page);

    const other = await context.newPage();
    await other.goto('/demo/sign-in');
    await demoSignInButton(other).click();
    await expect(other).toHaveURL(listUrl);
    await other.close();
    // What the browser says when a tab comes to the front; a headless one has all of them there.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect(sessionBar(page)).toBeHidden();
    await expect(rows(page)).toHaveCount(12);
  });

  test('a write that is refused says so, and changes nothing', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await endSession(page);
    await page.getByRole('switch', { name: 'Enable Billing seats' }).click();
    await expectSignedOut(page);
    await signInAndReturn(page);
    await expect(page.getByRole('switch', { name: 'Enable Billing seats' })).toBeChecked();
  });
});

test.describe('the demo’s sign-in page', tagged('@console', '@mock'), () => {
  test('sends nobody to another site', async ({ page }) => {
    await page.goto('/demo/sign-in?returnTo=https%3A%2F%2Fevil.example%2F');
    await expect(page.getByText('The way back was refused')).toBeVisible();
    await demoSignInButton(page).click();
    await expect(page).toHaveURL(listUrl);
  });
});
