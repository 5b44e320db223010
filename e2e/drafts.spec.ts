import type { Dialog, Page } from '@playwright/test';

import {
  apiKeyField,
  cancelButton,
  createButton,
  descriptionField,
  discardDialog,
  event,
  expectFilledIn,
  fillIn,
  formErrors,
  nameField,
  newWebhook,
  openCreateView,
  type Typed,
} from './createView';
import { setFaults, turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import { createLink, listHeading, openList, rowOf } from './webhookList';

const plantedKey = 'journey-key-7Hq2';

const wholeForm = (): Typed & { name: string } => ({
  ...newWebhook(),
  apiKey: plantedKey,
  description: 'Typed before the accident.',
});

const notice = (page: Page) => page.getByText(/^We kept what you typed at \d\d:\d\d\./);

/** Reloads and lets the browser go: it asks first. Gives the kinds of questions. */
async function reload(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const accept = (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  };
  page.on('dialog', accept);
  await page.reload();
  page.off('dialog', accept);
  return asked;
}

const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, history.state]));

test.describe('a draft of the create form', tagged('@form'), () => {
  test('brings back all but the API key after a reload, which asks first', async ({ page }) => {
    const typed = wholeForm();
    await openCreateView(page);
    await fillIn(page, typed);
    expect(await reload(page)).toEqual(['beforeunload']);

    await expect(notice(page)).toHaveText(/ The API key was not kept\.$/);
    await expectFilledIn(page, { ...typed, apiKey: '' });
  });

  test('never holds the API key, anywhere', async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, wholeForm());
    await reload(page);
    await expect(notice(page)).toBeVisible();
    expect(await stored(page)).toContain('Typed before the accident.');
    expect(await stored(page)).not.toContain(plantedKey);
    expect(await page.content()).not.toContain(plantedKey);

    await apiKeyField(page).fill(plantedKey);
    await nameField(page).fill('Another name');
    await reload(page);
    await expect(nameField(page)).toHaveValue('Another name');
    expect(await stored(page)).not.toContain(plantedKey);
  });

  test('does not speak of a key when there was none', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, newWebhook());
    await reload(page);
    await expect(notice(page)).not.toContainText('API key');
  });

  test('is kept while one types: a crash gets no last word', async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, wholeForm());
    await expect.poll(() => stored(page)).toContain('Typed before the accident.');
    await nameField(page).fill('Changed later');
    await expect.poll(() => stored(page)).toContain('Changed later');
  });

  test('can be thrown away: Start afresh', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, wholeForm());
    await reload(page);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect(notice(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectFilledIn(page, { name: '', url: '', apiKey: '', description: '' });
    await expect(page.getByText('No events selected')).toBeVisible();

    // Nothing is typed any more, so nothing asks, and nothing comes back.
    expect(await reload(page)).toEqual([]);
    await expect(nameField(page)).toHaveValue('');
    await expect(notice(page)).toBeHidden();
  });

  test('is gone once the webhook is created', async ({ page }) => {
    const typed = wholeForm();
    await openCreateView(page);
    await fillIn(page, typed);
    await reload(page);
    await expect(notice(page)).toBeVisible();
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
    await createLink(page).click();
    await expect(nameField(page)).toHaveValue('');
    await expect(notice(page)).toBeHidden();
  });

  test('counts as typed: Cancel asks, and Discard forgets it', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, wholeForm());
    await reload(page);
    await expect(notice(page)).toBeVisible();
    await cancelButton(page).click();
    await discardDialog(page).getByRole('button', { name: 'Keep editing' }).click();
    await expect(descriptionField(page)).toHaveValue('Typed before the accident.');
    await cancelButton(page).click();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
    await expect(listHeading(page)).toBeVisible();
    expect(await stored(page)).not.toContain('Typed before the accident.');
    await createLink(page).click();
    await expect(nameField(page)).toHaveValue('');
    await expect(notice(page)).toBeHidden();
  });

  test('stays in its tab', tagged('@deep'), async ({ page, context }) => {
    await openCreateView(page);
    await fillIn(page, wholeForm());
    await expect.poll(() => stored(page)).toContain('Typed before the accident.');
    const other = await context.newPage();
    await openCreateView(other);
    await expect(nameField(other)).toHaveValue('');
    await expect(notice(other)).toBeHidden();
  });
});

test.describe('an expired session', tagged('@form', '@mock'), () => {
  test.use({ allowedConsole: [/status of 401/] });

  test('costs no more than the API key', tagged('@deep'), async ({ page }) => {
    const typed = wholeForm();
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, 'createWebhook:unauthenticated');
    await createButton(page).click();
    await expect(formErrors(page)).toContainText('unauthenticated');

    // Signing in again leads away and back.
    await turnOffFaults(page);
    await reload(page);
    await expectFilledIn(page, { ...typed, apiKey: '' });
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
  });
});

test.describe('another user of the same tab', tagged('@form', '@mock'), () => {
  test('does not find the draft', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, wholeForm());
    page.once('dialog', (dialog) => void dialog.accept());
    await openCreateView(page, '?scenario=no-delete');
    await expect(page.getByText('Lena Fischer')).toBeVisible();
    await expect(nameField(page)).toHaveValue('');
    await expect(notice(page)).toBeHidden();
  });
});

test.describe('what is not saved is guarded', tagged('@form'), () => {
  test('on a reload: who stays can go on', tagged('@deep'), async ({ page }) => {
    const typed = wholeForm();
    await openCreateView(page);
    await fillIn(page, typed);
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => window.setTimeout(() => location.reload()));
    await (await asked).dismiss();
    await expectFilledIn(page, typed);
    await createButton(page).click();
    await expect(rowOf(page, typed.name)).toHaveCount(1);
  });

  test('on the way to another page of the console, and on Back', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await createLink(page).click();
    await nameField(page).fill('Orders');
    await page.getByRole('link', { name: 'Admin Console' }).click();
    await discardDialog(page).getByRole('button', { name: 'Keep editing' }).click();
    await page.goBack();
    await discardDialog(page).getByRole('button', { name: 'Keep editing' }).click();
    await expect(nameField(page)).toHaveValue('Orders');
    await page.goBack();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
    await expect(listHeading(page)).toBeVisible();
  });

  test('on a reload, as long as there is something', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await nameField(page).click();
    expect(await reload(page)).toEqual([]);
    await event(page, 'USER_CREATED').check();
    expect(await reload(page)).toEqual(['beforeunload']);
    await expect(event(page, 'USER_CREATED')).toBeChecked();
    await event(page, 'USER_CREATED').uncheck();
    expect(await reload(page)).toEqual([]);
  });
});
