// Over 250 lines: every way out of one form, told one after the other.
import type { Page } from '@playwright/test';

import {
  cancelButton,
  createButton,
  createViewUrl,
  descriptionField,
  discardDialog,
  event,
  events,
  expectFilledIn,
  fillIn,
  formErrors,
  nameField,
  newWebhook,
  openCreateView,
  urlField,
} from './createView';
import { expect, tagged, test } from './test';
import { createLink, listHeading, listUrl, openList, rowOf, rows } from './webhookList';

/** Counts the requests that create a webhook. */
function countCreateRequests(page: Page): { readonly count: number } {
  const requests = { count: 0 };
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname.endsWith('/webhooks')) {
      requests.count += 1;
    }
  });
  return requests;
}

test.describe('Create', tagged('@form', '@doc-proceed-create'), () => {
  test(
    'goes back to the list, shows the new webhook first and says so; Back does not ask, and offers an empty form',
    tagged('@smoke'),
    async ({ page, webhookList, createView }) => {
      const typed = newWebhook();
      await webhookList.open();
      await webhookList.createLink().click();
      await createView.fillIn(typed);
      await createView.createButton().click();

      await expect(page).toHaveURL(listUrl);
      await expect(webhookList.heading()).toBeFocused();
      await webhookList.expectToast(`Webhook “${typed.name}” was created.`);
      await expect(webhookList.rows().first()).toContainText(typed.name);
      await expect(webhookList.rowOf(typed.name).getByText('New', { exact: true })).toBeVisible();
      await expect(webhookList.rows().getByText('New', { exact: true })).toHaveCount(1);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByText(`Webhook “${typed.name}” was created.`)).toHaveCount(0);

      await page.goBack();
      await expect(createView.nameField()).toHaveValue('');
      await expect(createView.discardDialog()).toBeHidden();
    },
  );

  test('a form with errors moves the focus to the first wrong field and says how many there are', async ({
    page,
  }) => {
    await openCreateView(page);
    await createButton(page).click();
    await expect(formErrors(page)).toHaveText(
      '3 fields need a correction: Webhook Name, Webhook Events, URL.',
    );
    await expect(nameField(page)).toBeFocused();

    await nameField(page).fill('Orders');
    await expect(formErrors(page)).toHaveText('2 fields need a correction: Webhook Events, URL.');
    await createButton(page).click();
    await expect(events(page).getByRole('radio', { name: 'Selected events' })).toBeFocused();
    await expect(events(page)).toHaveAccessibleDescription('Select at least one event, or all events.');

    await event(page, 'USER_CREATED').check();
    await createButton(page).click();
    await expect(formErrors(page)).toHaveText('1 field needs a correction: URL.');
    await expect(urlField(page)).toBeFocused();

    await urlField(page).fill('https://example.com/orders');
    await expect(formErrors(page)).toBeHidden();
  });

  test(
    'a slow server: the button shows progress, and a double click creates one webhook',
    tagged('@mock'),
    async ({ page }) => {
      const requests = countCreateRequests(page);
      const typed = newWebhook();
      await openCreateView(page, '?fault=createWebhook:slow');
      await fillIn(page, typed);
      await expect(createButton(page)).toBeEnabled();

      await createButton(page).dblclick();
      await expect(createButton(page)).toBeDisabled();
      await expect(createButton(page)).toBeFocused();
      await createButton(page).press('Enter');
      await expect(page).toHaveURL(createViewUrl);
      await expect(rowOf(page, typed.name)).toHaveCount(1);
      await expect(rows(page)).toHaveCount(13);
      expect(requests.count).toBe(1);
    },
  );

  test(
    'a slow server: Enter pressed twice in a field creates one webhook',
    tagged('@deep', '@mock'),
    async ({ page }) => {
      const requests = countCreateRequests(page);
      const typed = newWebhook();
      await openCreateView(page, '?fault=createWebhook:slow');
      await fillIn(page, typed);

      await urlField(page).press('Enter');
      await urlField(page).press('Enter');
      await expect(createButton(page)).toBeDisabled();
      await expect(rowOf(page, typed.name)).toHaveCount(1);
      await expect(rows(page)).toHaveCount(13);
      expect(requests.count).toBe(1);
    },
  );

  test('Enter in the description is a new line and creates nothing', tagged('@deep'), async ({ page }) => {
    const requests = countCreateRequests(page);
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, { ...typed, description: 'One' });
    await descriptionField(page).press('Enter');
    await descriptionField(page).pressSequentially('Two');
    await expect(descriptionField(page)).toHaveValue('One\nTwo');
    await expect(page).toHaveURL(createViewUrl);
    expect(requests.count).toBe(0);
  });
});

test.describe('Cancel', tagged('@form', '@doc-proceed-cancel'), () => {
  test('with nothing typed leaves at once', async ({ page }) => {
    await openCreateView(page);
    await cancelButton(page).click();
    await expect(listHeading(page)).toBeFocused();
    await expect(page).toHaveURL(listUrl);
    await expect(discardDialog(page)).toBeHidden();
  });

  test(
    'with something typed asks first, and keeps everything when one stays',
    tagged('@smoke'),
    async ({ page }) => {
      const typed = { ...newWebhook(), apiKey: 'journey-key-1234', description: 'Not yet.' };
      await openCreateView(page);
      await fillIn(page, typed);

      await cancelButton(page).click();
      await expect(discardDialog(page)).toHaveAccessibleDescription(
        'What you typed in this form has not been saved and would be lost.',
      );
      await expect(discardDialog(page).getByRole('button', { name: 'Keep editing' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(discardDialog(page)).toBeHidden();
      await expect(cancelButton(page)).toBeFocused();
      await expectFilledIn(page, typed);

      await cancelButton(page).click();
      await expect(discardDialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(discardDialog(page)).toBeHidden();
      await expect(page).toHaveURL(createViewUrl);
      await expectFilledIn(page, typed);
    },
  );

  test('leaves no trace once one discards', async ({ page }) => {
    const requests = countCreateRequests(page);
    const typed = { ...newWebhook(), apiKey: 'journey-key-1234' };
    await openList(page);
    const namesBefore = await rows(page).allTextContents();
    await createLink(page).click();
    await fillIn(page, typed);
    await cancelButton(page).click();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();

    await expect(listHeading(page)).toBeFocused();
    await expect(rows(page)).toHaveCount(namesBefore.length);
    await page.reload();
    await expect(rows(page)).toHaveCount(namesBefore.length);
    await expect(rowOf(page, typed.name)).toHaveCount(0);
    expect(requests.count).toBe(0);

    await createLink(page).click();
    await expectFilledIn(page, { name: '', url: '', apiKey: '' });
    await expect(page.getByText('No events selected')).toBeVisible();
  });

  test('asks for every kind of change', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    const changes: Record<string, () => Promise<void>> = {
      'an event': () => event(page, 'USER_CREATED').check(),
      'all events': () =>
        events(page)
          .getByRole('radio', { name: /^All events/ })
          .check(),
      'a generated key': () => page.getByRole('button', { name: 'Generate' }).click(),
      'a description': () => descriptionField(page).fill('A note'),
    };
    for (const [what, change] of Object.entries(changes)) {
      await test.step(what, async () => {
        await change();
        await cancelButton(page).click();
        await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
        await expect(listHeading(page)).toBeFocused();
        await createLink(page).click();
        await expect(nameField(page)).toHaveValue('');
      });
    }
  });

  test('does not ask when what was typed was erased again', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await nameField(page).fill('Orders');
    await nameField(page).fill('');
    await event(page, 'USER_CREATED').check();
    await event(page, 'USER_CREATED').uncheck();
    await cancelButton(page).click();
    await expect(page).toHaveURL(listUrl);
    await expect(discardDialog(page)).toBeHidden();
  });

  test('Back asks too, and leads back once one discards', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await createLink(page).click();
    await nameField(page).fill('Orders');

    await page.goBack();
    await discardDialog(page).getByRole('button', { name: 'Keep editing' }).click();
    await expect(page).toHaveURL(createViewUrl);
    await expect(nameField(page)).toHaveValue('Orders');

    await page.goBack();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
    await expect(page).toHaveURL(listUrl);
    await expect(listHeading(page)).toBeVisible();
  });

  test('the sidebar and the title ask too', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await nameField(page).fill('Orders');

    await page.getByRole('link', { name: 'Admin Console' }).click();
    await discardDialog(page).getByRole('button', { name: 'Keep editing' }).click();
    await expect(nameField(page)).toHaveValue('Orders');

    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Webhook Settings' })
      .click();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
    await expect(page).toHaveURL(listUrl);
    await expect(listHeading(page)).toBeVisible();
  });

  test('a reload asks in the browser’s own words, and only when something was typed', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await openCreateView(page);
    await nameField(page).fill('Orders');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await expect(nameField(page)).toHaveValue('Orders');

    await page.getByRole('button', { name: 'Start afresh' }).click();
    await nameField(page).click();
    await page.reload();
    await expect(nameField(page)).toHaveValue('');
    expect(asked).toEqual(['beforeunload']);
  });
});
