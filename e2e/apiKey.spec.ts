import type { Page } from '@playwright/test';

import { allowCopying, clipboardText } from './clipboard';
import {
  apiKeyField,
  cancelButton,
  createButton,
  discardDialog,
  expectRight,
  expectWrong,
  fillIn,
  formErrors,
  newWebhook,
  openCreateView,
} from './createView';
import { expect, tagged, test } from './test';
import { cell, createLink, listHeading, rowOf } from './webhookList';

const help = /^An identifier and authentication token/;
const advanced = (page: Page) => page.getByText('Advanced', { exact: true });
const headerName = (page: Page) => page.getByRole('textbox', { name: 'Header name' });
const inQueryString = (page: Page) => page.getByRole('radio', { name: 'In the query string of the URL' });
const inHeader = (page: Page) => page.getByRole('radio', { name: 'In an HTTP header (recommended)' });

/** Everything of the page that could keep or show a secret, as one text. */
const everythingOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      location.href,
      JSON.stringify(history.state),
      document.documentElement.outerHTML,
      ...Array.from(document.querySelectorAll('input, textarea'), (field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
      ),
    ].join('\n'),
  );

test.describe('API Key', tagged('@form'), () => {
  test('is optional', tagged('@doc-api-key-optional'), async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await createButton(page).click();
    await expect(cell(rowOf(page, typed.name), 'API key')).toHaveText('None');
  });

  test('is hidden while one types, can be shown, and browsers do not offer to fill it in', async ({
    page,
  }) => {
    await openCreateView(page);
    await expect(apiKeyField(page)).toHaveAttribute('autocomplete', 'new-password');
    await expect(page.getByRole('button', { name: 'Show API key' })).toBeHidden();

    await apiKeyField(page).fill('journey-key-1234');
    await expect(apiKeyField(page)).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Show API key' }).click();
    await expect(page.getByRole('textbox', { name: 'API Key' })).toHaveValue('journey-key-1234');
    await expect(apiKeyField(page)).toHaveAttribute('autocomplete', 'off');
    await page.getByRole('button', { name: 'Hide API key' }).click();
    await expect(apiKeyField(page)).toHaveAttribute('type', 'password');
    await expect(apiKeyField(page)).toHaveValue('journey-key-1234');
  });

  test('can be generated: 32 random bytes, shown at once, different each time', async ({ page }) => {
    await openCreateView(page);
    const generate = page.getByRole('button', { name: 'Generate' });
    await generate.click();
    const shown = page.getByRole('textbox', { name: 'API Key' });
    await expect(shown).toHaveValue(/^[A-Za-z0-9_-]{43}$/);
    await expect(shown).toHaveAccessibleDescription(/^A new key\. Copy it now/);
    const first = await shown.inputValue();

    await generate.click();
    await expect(shown).not.toHaveValue(first);
    await expect(shown).toHaveValue(/^[A-Za-z0-9_-]{43}$/);

    await shown.fill('journey-key-1234');
    await expect(shown).toHaveAccessibleDescription(help);
  });

  test('can be copied', tagged('@deep'), async ({ page, context }) => {
    await allowCopying(context);
    await openCreateView(page);
    await page.getByRole('button', { name: 'Generate' }).click();
    const key = await apiKeyField(page).inputValue();
    await page.getByRole('button', { name: 'Copy API key' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'API key copied' })).toBeAttached();
    expect(await clipboardText(page)).toBe(key);
  });

  test('has 8 to 512 visible ASCII characters', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    const onlyAscii = 'Use only letters without accents, digits and punctuation; no spaces or line breaks.';
    const wrong: [typed: string, message: string][] = [
      ['schlüssel-1234', onlyAscii],
      ['k'.repeat(513), 'Use at most 512 characters; this key has 513.'],
    ];
    const right = ['', 'k'.repeat(512)];
    for (const [typed, message] of wrong) {
      await test.step(`${typed.slice(0, 20)} is refused`, async () => {
        await apiKeyField(page).fill('exactly8');
        await expectRight(apiKeyField(page), help);
        await apiKeyField(page).fill(typed);
        await apiKeyField(page).blur();
        await expectWrong(apiKeyField(page), message);
      });
    }
    for (const typed of right) {
      await test.step(`"${typed.slice(0, 20)}" is accepted`, async () => {
        await apiKeyField(page).fill('short-7');
        await expectWrong(apiKeyField(page), 'Use at least 8 characters; this key has 7.');
        await apiKeyField(page).fill(typed);
        await apiKeyField(page).blur();
        await expectRight(apiKeyField(page), help);
      });
    }
  });

  test('Advanced says where the key is sent and warns of the query string', async ({ page }) => {
    await openCreateView(page);
    await expect(headerName(page)).toBeHidden();
    await advanced(page).click();
    await expect(inHeader(page)).toBeChecked();
    await expect(headerName(page)).toHaveValue('X-API-Key');

    const warning = page.getByRole('status').filter({ hasText: 'Query strings end up in the logs' });
    await expect(warning).toHaveCount(0);
    await inQueryString(page).check();
    await expect(warning).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Parameter name' })).toBeVisible();
    await inHeader(page).check();
    await expect(warning).toHaveCount(0);
  });

  test(
    'the header’s name is a token that HTTP does not need for itself',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await advanced(page).click();
      const nameHelp = /^The name under which the key is sent/;
      const token = "Use only letters, digits and ! # $ % & ' * + - . ^ _ ` | ~, without spaces.";
      const reserved = (name: string) =>
        `${name} is needed by HTTP itself. Choose another name, such as X-API-Key.`;
      const wrong: [typed: string, message: string][] = [
        ['', 'Enter a name, for example X-API-Key.'],
        ['X API Key', token],
        ['transfer-encoding', reserved('Transfer-Encoding')],
      ];
      for (const [typed, message] of wrong) {
        await test.step(`"${typed}"`, async () => {
          await headerName(page).fill('Authorization');
          await expectRight(headerName(page), nameHelp);
          await headerName(page).fill(typed);
          await headerName(page).blur();
          await expectWrong(headerName(page), message);
        });
      }
    },
  );

  test('an error under a closed Advanced opens it', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, { ...newWebhook(), apiKey: 'journey-key-1234' });
    await advanced(page).click();
    await headerName(page).fill('Host');
    await advanced(page).click();
    await createButton(page).click();
    await expect(headerName(page)).toBeFocused();
    await expectWrong(headerName(page), /^Host is needed by HTTP itself/);
    await expect(formErrors(page)).toHaveText('1 field needs a correction: Name of the header or parameter.');
  });

  test(
    'the list shows its last four characters, and the key itself is nowhere once saved',
    tagged('@smoke', '@security', '@doc-api-key-secret'),
    async ({ page }) => {
      const typed = { ...newWebhook(), apiKey: 'journey-key-secret-value-9Zx4' };
      await openCreateView(page);
      await fillIn(page, typed);
      // What is looked through does hold the key now: the check below can fail.
      expect(await everythingOf(page)).toContain('journey-key-secret-value');
      await createButton(page).click();

      const key = cell(rowOf(page, typed.name), 'API key');
      await expect(key.getByText('9Zx4', { exact: true })).toBeVisible();
      expect(await everythingOf(page)).not.toContain('journey-key-secret-value');
      await page.reload();
      await expect(key.getByText('9Zx4', { exact: true })).toBeVisible();
      expect(await everythingOf(page)).not.toContain('journey-key-secret-value');
    },
  );

  test(
    'a discarded key is nowhere either',
    tagged('@deep', '@security', '@doc-api-key-secret'),
    async ({ page }) => {
      await openCreateView(page);
      await apiKeyField(page).fill('journey-key-secret-value-9Zx4');
      await page.getByRole('button', { name: 'Show API key' }).click();
      const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
      expect(kept).not.toContain('journey-key-secret-value');

      await cancelButton(page).click();
      await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
      await expect(listHeading(page)).toBeFocused();
      await expect(discardDialog(page)).toBeHidden();
      expect(await everythingOf(page)).not.toContain('journey-key-secret-value');
      await createLink(page).click();
      await expect(apiKeyField(page)).toHaveValue('');
      await expect(apiKeyField(page)).toHaveAttribute('type', 'password');
    },
  );
});
