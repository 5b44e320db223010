import type { Locator, Page } from '@playwright/test';

import {
  apiKeyField,
  cancelButton,
  createButton,
  descriptionField,
  discardDialog,
  event,
  events,
  nameField,
  newWebhook,
  openCreateView,
  searchBox,
  urlField,
} from './createView';
import { expect, tagged, test } from './test';
import { cell, createLink, expectToast, listHeading, openList, rowOf } from './webhookList';

/** Presses Tab (or Shift+Tab) until the control has the focus. Fails when it takes more than `limit` presses. */
async function tabTo(page: Page, control: Locator, { key = 'Tab', limit = 12 } = {}): Promise<void> {
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(control, `focused after ${limit} presses of ${key}`).toBeFocused();
}

test.describe('with the keyboard alone', tagged('@console', '@keyboard', '@a11y'), () => {
  test('a webhook can be created, from the list and back', async ({ page }) => {
    const { name, url } = newWebhook();
    const { keyboard } = page;
    await openList(page);

    await test.step('past the navigation, to the create view', async () => {
      const skipLink = page.getByRole('link', { name: 'Skip to main content' });
      await tabTo(page, skipLink, { limit: 3 });
      await expect(skipLink).toBeInViewport();
      await keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await tabTo(page, createLink(page), { limit: 3 });
      await keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Create Webhook' })).toBeFocused();
    });

    await test.step('the name', async () => {
      await tabTo(page, nameField(page), { limit: 1 });
      await keyboard.type(name);
    });

    await test.step('the events', async () => {
      const selected = events(page).getByRole('radio', { name: 'Selected events' });
      const all = events(page).getByRole('radio', { name: /^All events/ });
      await tabTo(page, selected, { limit: 1 });
      await keyboard.press('ArrowDown');
      await expect(all).toBeChecked();
      await keyboard.press('ArrowUp');
      await expect(selected).toBeChecked();

      await tabTo(page, searchBox(page));
      await keyboard.type('captcha');
      await expect(page.getByText('3 of 92 events match')).toBeVisible();
      await tabTo(page, event(page, 'CAPTCHA_DELETED'));
      await keyboard.press('Space');
      await expect(event(page, 'CAPTCHA_DELETED')).toBeChecked();
      await tabTo(page, page.getByRole('button', { name: 'Select the 3 that match' }), { key: 'Shift+Tab' });
      await keyboard.press('Enter');
      await expect(searchBox(page)).toBeFocused();
      await expect(page.getByText('3 events selected')).toBeVisible();
      await tabTo(page, page.getByRole('button', { name: 'Remove CAPTCHA_CREATED' }), { key: 'Shift+Tab' });
      await keyboard.press('Space');
      await expect(page.getByText('2 events selected')).toBeVisible();
    });

    await test.step('the rest of the form', async () => {
      await tabTo(page, urlField(page), { limit: 20 });
      await keyboard.type(url);
      await tabTo(page, page.getByRole('button', { name: 'Generate' }), { limit: 2 });
      await keyboard.press('Enter');
      await expect(apiKeyField(page)).toHaveValue(/^[\w-]{43}$/);
      await tabTo(page, page.getByText('Advanced', { exact: true }), { limit: 1 });
      await keyboard.press('Enter');
      await tabTo(page, page.getByRole('radio', { name: /^In an HTTP header/ }), { limit: 1 });
      await keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: /^In the query string/ })).toBeChecked();
      await tabTo(page, page.getByRole('textbox', { name: 'Parameter name' }), { limit: 1 });
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('token');
      await tabTo(page, descriptionField(page), { limit: 1 });
      await keyboard.type('Made without a mouse.');
    });

    await test.step('Create', async () => {
      await tabTo(page, createButton(page), { limit: 2 });
      await keyboard.press('Enter');
      await expectToast(page, `Webhook “${name}” was created.`);
      await expect(listHeading(page)).toBeFocused();
      await expect(cell(rowOf(page, name), 'Events')).toContainText('2 events');
      await expect(cell(rowOf(page, name), 'API key')).toContainText('Set');
    });
  });

  test('the question before leaving keeps the focus inside, and gives it back', async ({ page }) => {
    await openList(page);
    await createLink(page).focus();
    await page.keyboard.press('Enter');
    await nameField(page).focus();
    await page.keyboard.type('Orders');
    await cancelButton(page).focus();
    await page.keyboard.press('Enter');

    const keep = discardDialog(page).getByRole('button', { name: 'Keep editing' });
    const discard = discardDialog(page).getByRole('button', { name: 'Discard' });
    await expect(keep).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(discard).toBeFocused();
    await tabTo(page, keep, { limit: 3 });
    await page.keyboard.press('Escape');
    await expect(discardDialog(page)).toBeHidden();
    await expect(cancelButton(page)).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(keep).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(listHeading(page)).toBeFocused();
  });

  test('the sidebar and the list’s own controls can be reached and used', async ({ page }) => {
    await openList(page);
    await tabTo(page, page.getByRole('link', { name: 'Webhook Settings' }));
    await tabTo(page, createLink(page), { limit: 6 });
    const urlCell = cell(rowOf(page, 'Billing seats'), 'URL');
    await tabTo(page, urlCell.getByRole('button', { expanded: false }), { limit: 16 });
    await page.keyboard.press('Enter');
    await expect(urlCell.getByText('https://billing.example/seats', { exact: true })).toBeVisible();
  });

  for (const [key, start, searched] of [
    ['Tab', nameField, 'captcha'],
    ['Tab', nameField, ''],
    ['Shift+Tab', descriptionField, ''],
  ] as const) {
    const through = searched ? 'the create view' : 'the create view and all its events';
    test(
      `nothing lies on top of what has the focus, all through ${through} with ${key}`,
      tagged(...(searched ? [] : (['@deep'] as const))),
      async ({ page }) => {
        test.slow();
        await openCreateView(page);
        await searchBox(page).fill(searched);
        if (searched) await expect(page.getByText(/ of 92 events match/)).toBeVisible();
        await start(page).focus();
        const hidden: string[] = [];
        for (let presses = 0; presses < 230; presses += 1) {
          await page.keyboard.press(key);
          const { name, inForm, seen } = await page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const { x, y, width, height } = focused.getBoundingClientRect();
            const top = document.elementFromPoint(x + width / 2, y + height / 2);
            return {
              name: `${focused.getAttribute('aria-label') ?? focused.parentElement?.textContent} at ${Math.round(y)}`,
              inForm: focused.closest('form') !== null,
              seen:
                top !== null && (focused.contains(top) || top.closest('label')?.contains(focused) === true),
            };
          });
          if (!inForm) break;
          if (!seen) hidden.push(name);
        }
        expect(hidden).toEqual([]);
      },
    );
  }
});
