import type { Locator, Page } from '@playwright/test';

import { catalogue } from '~/mocks/seed/eventTypes/catalogue';

import { allowCopying, clipboardText } from './clipboard';
import { event, events, nameField, openCreateView, searchBox } from './createView';
import { setFaults } from './faults';
import { expect, tagged, test } from './test';
import { openWebhook } from './webhookPage';

test.beforeEach(({ context }) => allowCopying(context));

const exampleButton = (page: Page, id: string) =>
  page.getByRole('button', { name: `Example of ${id}`, exact: true });
const exampleOf = (page: Page, id: string) => page.getByRole('dialog', { name: `Example of ${id}` });
const receives = (page: Page) => page.getByRole('region', { name: 'What the endpoint receives' });
const body = (within: Locator) => within.getByRole('group', { name: 'Body' });

test.describe('what the endpoint will receive', tagged('@events', '@doc-body-fields'), () => {
  test(
    'is shown in the event picker, without a change of what is typed or selected',
    tagged('@doc-body-data-by-type'),
    async ({ page }) => {
      await openCreateView(page);
      await nameField(page).fill('Orders');
      await event(page, 'GROUP_DELETED').check();
      await exampleButton(page, 'USER_LOGIN').click();

      const dialog = exampleOf(page, 'USER_LOGIN');
      await expect(body(dialog)).toContainText('"current_context"');
      await dialog.getByRole('button', { name: 'Copy body' }).click();
      const { id, example } = catalogue.find((eventType) => eventType.id === 'USER_LOGIN') ?? {};
      expect(JSON.parse(await clipboardText(page))).toEqual(example);
      expect(id).toBe('USER_LOGIN');

      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(dialog).toBeHidden();
      await expect(nameField(page)).toHaveValue('Orders');
      await expect(event(page, 'USER_LOGIN')).not.toBeChecked();
      await expect(events(page).getByText('1 event selected')).toBeVisible();
    },
  );

  test('can be read with the keyboard alone', tagged('@deep'), async ({ page }) => {
    const { keyboard } = page;
    await openCreateView(page);
    await searchBox(page).fill('captcha_created');
    await expect(page.getByText('1 of 92 events match')).toBeVisible();
    await event(page, 'CAPTCHA_CREATED').focus();
    await keyboard.press('Tab');
    await expect(exampleButton(page, 'CAPTCHA_CREATED')).toBeFocused();
    await keyboard.press('Enter');

    const dialog = exampleOf(page, 'CAPTCHA_CREATED');
    const tab = (name: string) => dialog.getByRole('tab', { name });
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    // Copy the body, read it, copy the headers.
    for (let presses = 0; presses < 4; presses += 1) await keyboard.press('Tab');
    await expect(tab('curl')).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(tab('Node')).toBeFocused();
    await expect(dialog.getByRole('tabpanel', { name: 'Node' })).toContainText('timingSafeEqual');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await expect(tab('Go')).toHaveAttribute('aria-selected', 'true');

    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(exampleButton(page, 'CAPTCHA_CREATED')).toBeFocused();
  });

  test('is shown on the page of a webhook, with its own key and URL', tagged('@mock'), async ({ page }) => {
    await openWebhook(page, 'wh_siem');
    const example = receives(page);
    await expect(body(example)).toHaveCount(0);
    await example.getByRole('button', { name: 'Show an example' }).click();
    await expect(example.getByText('POST https://siem.example.com:8443/collector/event')).toBeVisible();
    await example.getByRole('combobox', { name: 'Event' }).selectOption('USER_LOGIN');
    await expect(body(example)).toContainText('"USER_LOGIN"');
    await expect(example.getByText('X-Collector-Token: <API key>')).toBeVisible();

    await example.getByRole('button', { name: 'Copy the curl command' }).click();
    expect(await clipboardText(page)).toContain(`--header 'X-Collector-Token: '"$API_KEY"`);
    await example.getByRole('tab', { name: 'Python' }).click();
    await example.getByRole('button', { name: 'Copy the receiver for Python' }).click();
    expect(await clipboardText(page)).toContain('self.headers.get("X-Collector-Token", "")');

    await example.getByRole('button', { name: 'Hide the example' }).click();
    await expect(example.getByRole('tab')).toHaveCount(0);
  });

  test.describe('when the catalogue can’t be had', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says so on the page of a webhook, and tries again', tagged('@mock', '@deep'), async ({ page }) => {
      await openWebhook(page, 'wh_siem', '?fault=listEventTypes:internal');
      await receives(page).getByRole('button', { name: 'Show an example' }).click();
      await expect(
        receives(page).getByRole('heading', { name: 'The events could not be loaded' }),
      ).toBeVisible();
      await setFaults(page);
      await receives(page).getByRole('button', { name: 'Retry' }).click();
      await expect(body(receives(page))).toContainText('"event_type"');
    });
  });
});
