import type { Locator, Page } from '@playwright/test';

import { importedWebhook, webhookFile } from '~/mocks/seed/webhookFiles';

import { allowCopying, clipboardText } from './clipboard';
import {
  apiKeyField,
  cancelButton,
  createButton,
  createViewUrl,
  discardDialog,
  expectWrong,
  fillIn,
  formErrors,
  nameField,
  newWebhook,
  openCreateView,
} from './createView';
import { setFaults, turnOffFaults } from './faults';
import { importFile, openImport } from './importFile';
import { newJourneyKey } from './journeyKey';
import { searchForSecrets, secretPart } from './secretSearch';
import { expect, tagged, test } from './test';
import { openDelivery, openTestTab, sendTest } from './testTab';
import { cell, createLink, listHeading, openList, rowOf } from './webhookList';
import { openEditView, saveButton } from './webhookPage';

/** The only place where a key may be while its form is open. */
const inTheField = [expect.stringMatching(/^value of (New )?API Key/)];
const create = 'POST /api/v1/webhooks';

const newKeyField = (page: Page) => page.getByLabel('New API Key');
const showKey = (page: Page) => page.getByRole('button', { name: 'Show API key' });
const storedDraft = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

/** Types as a person does. `fill` would hand the text over to a script in the page, where it could linger. */
async function type(page: Page, key: string): Promise<void> {
  await apiKeyField(page).focus();
  await page.keyboard.type(key);
}

/** Sends the form and waits for why it was not saved; the console may have to ask what became of it. */
async function saveInVain(page: Page, button: Locator): Promise<void> {
  const sending = page.waitForRequest((request) => ['POST', 'PATCH'].includes(request.method()));
  await button.click();
  await sending;
  await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
  await expect(formErrors(page)).not.toBeEmpty();
}

/** Lets the browser leave, whatever the page asks. */
async function reload(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
}

test.describe(
  'an API key is in its field and in the request that saves it, nowhere else',
  tagged('@console', '@security', '@chromium', '@doc-api-key-secret', '@mock'),
  () => {
    test.slow(); // each searches all that a page holds, again and again, and its whole memory
    // Chrome's own lines about the answers that are provoked here.
    test.use({ allowedConsole: [/status of (401|404|409|412|422|500|502)|net::ERR_FAILED/] });

    test('typed, wrong at first, shown and hidden, kept in a draft, and saved', async ({ page }) => {
      const key = newJourneyKey();
      const secret = secretPart(key);
      const typed = newWebhook();
      const search = searchForSecrets(page);
      await openCreateView(page);
      await fillIn(page, typed);
      await type(page, `${key} ö`);
      await apiKeyField(page).blur();
      await expectWrong(apiKeyField(page), /^Use only letters without accents/);
      expect(await search.places(secret)).toEqual(inTheField);
      await createButton(page).click();
      await expect(formErrors(page)).toHaveText('1 field needs a correction: API Key.');
      expect(await search.places(secret)).toEqual(inTheField);
      await apiKeyField(page).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await expect(apiKeyField(page)).toHaveValue(key);
      await showKey(page).click();
      await expect.poll(() => storedDraft(page)).toContain(typed.url);
      expect(await search.places(secret)).toEqual(inTheField);
      await page.getByRole('button', { name: 'Hide API key' }).click();
      expect(await search.places(secret)).toEqual(inTheField);
      expect(search.sent(secret)).toEqual([]);

      await createButton(page).click();
      await expect(cell(rowOf(page, typed.name), 'API key').getByText('9Zx4', { exact: true })).toBeVisible();
      expect(search.sent(secret)).toEqual([create]);
      expect(await search.places(secret)).toEqual([]);
      expect(await search.isInMemory(secret)).toBe(false);
      await page.reload();
      await expect(rowOf(page, typed.name)).toBeVisible();
      expect(await search.places(secret)).toEqual([]);
    });

    test('however the server fails', tagged('@deep'), async ({ page }) => {
      const key = newJourneyKey();
      const secret = secretPart(key);
      const typed = newWebhook();
      const search = searchForSecrets(page);
      await openCreateView(page);
      await fillIn(page, typed);
      await type(page, key);
      for (const fault of [
        'name-taken',
        'url-event-overlap',
        'validation-failed',
        'internal',
        'html',
        'offline',
        'empty',
        'cut-json',
        'contract',
        'lost-reply',
      ] as const) {
        await test.step(fault, async () => {
          await setFaults(page, `createWebhook:${fault}`);
          await saveInVain(page, createButton(page));
          expect(await search.places(secret)).toEqual(inTheField);
        });
      }
      await turnOffFaults(page);
      await createButton(page).click();
      await expect(rowOf(page, typed.name)).toHaveCount(1);
      expect(new Set(search.sent(secret))).toEqual(new Set([create]));
      expect(await search.places(secret)).toEqual([]);
      expect(await search.isInMemory(secret)).toBe(false);
    });

    test('when the session ends, and after the way back', tagged('@deep'), async ({ page }) => {
      const key = newJourneyKey();
      const secret = secretPart(key);
      const typed = newWebhook();
      const search = searchForSecrets(page);
      await openCreateView(page);
      await fillIn(page, typed);
      await type(page, key);
      await setFaults(page, 'createWebhook:unauthenticated');
      await saveInVain(page, createButton(page));
      expect(await search.places(secret)).toEqual(inTheField);
      await reload(page);
      await expect(nameField(page)).toHaveValue(typed.name);
      await expect(apiKeyField(page)).toHaveValue('');
      expect(await search.places(secret)).toEqual([]);
      expect(await search.isInMemory(secret)).toBe(false);
      expect(search.sent(secret)).toEqual([create]);
    });

    test(
      'generated, copied, then left behind by a reload, by Back and by Discard',
      tagged('@deep'),
      async ({ page, context }) => {
        await allowCopying(context);
        const search = searchForSecrets(page);
        const clipboard = () => clipboardText(page);
        const generate = async (): Promise<string> => {
          await page.getByRole('button', { name: 'Generate' }).click();
          await expect(apiKeyField(page)).toHaveValue(/^[\w-]{43}$/);
          return secretPart(await apiKeyField(page).inputValue());
        };
        await openList(page);
        await createLink(page).click();
        await nameField(page).fill('Left behind');

        const reloaded = await generate();
        expect(await clipboard()).not.toContain(reloaded);
        expect(await search.places(reloaded)).toEqual(inTheField);
        await page.getByRole('button', { name: 'Copy API key' }).click();
        await expect.poll(clipboard).toContain(reloaded);
        expect(await search.places(reloaded)).toEqual(inTheField);
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await reload(page);
        await expect(nameField(page)).toHaveValue('Left behind');
        await expect(apiKeyField(page)).toHaveValue('');
        expect(await search.places(reloaded)).toEqual([]);

        const wentBack = await generate();
        await page.goBack();
        await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
        await expect(listHeading(page)).toBeVisible();
        expect(await search.places(wentBack)).toEqual([]);
        await page.goForward();
        await expect(apiKeyField(page)).toHaveValue('');
        expect(await search.places(wentBack)).toEqual([]);

        const discarded = await generate();
        await cancelButton(page).click();
        await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
        await expect(listHeading(page)).toBeVisible();
        await expect(discardDialog(page)).toBeHidden();
        for (const secret of [reloaded, wentBack, discarded]) {
          expect(await search.places(secret)).toEqual([]);
          expect(search.sent(secret)).toEqual([]);
        }
        expect(await search.isInMemory(reloaded, wentBack, discarded)).toBe(false);
      },
    );

    test('shown while the browser leaves the console, and on Back', tagged('@deep'), async ({ page }) => {
      const key = newJourneyKey();
      const secret = secretPart(key);
      const search = searchForSecrets(page);
      await openCreateView(page);
      await type(page, key);
      await showKey(page).click();
      page.once('dialog', (dialog) => void dialog.accept());
      await page.goto('about:blank');
      await page.goBack();
      await expect(page).toHaveURL(createViewUrl);
      await expect(apiKeyField(page)).toHaveValue('');
      expect(await search.places(secret)).toEqual([]);
    });

    for (const placement of ['header', 'query'] as const) {
      test(
        `pasted to replace another, then sent in the ${placement} to a receiver that repeats it`,
        tagged('@deep'),
        async ({ page, context }) => {
          await allowCopying(context);
          const key = newJourneyKey();
          const secret = secretPart(key);
          const search = searchForSecrets(page);
          const elsewhere = await context.newPage();
          await openList(elsewhere);
          await elsewhere.evaluate((text) => navigator.clipboard.writeText(text), key);
          await elsewhere.close();

          await openEditView(page, 'wh_crm-contacts');
          await page.getByRole('radio', { name: 'Replace it with a new key' }).check();
          await newKeyField(page).focus();
          await page.keyboard.press('ControlOrMeta+V');
          await expect(newKeyField(page)).toHaveValue(key);
          expect(await search.places(secret)).toEqual(inTheField);
          await page.getByRole('radio', { name: /^Keep the stored key/ }).check();
          expect(await search.places(secret)).toEqual([]);
          await page.getByRole('radio', { name: 'Replace it with a new key' }).check();
          await expect(newKeyField(page)).toHaveValue(key);
          if (placement === 'query') {
            await page.getByText('Advanced').click();
            await page.getByRole('radio', { name: 'In the query string of the URL' }).check();
          }
          await page
            .getByRole('textbox', { name: 'URL', exact: true })
            .fill(`https://echoes.example.com/${placement}`);
          await setFaults(page, 'updateWebhook:internal');
          await saveInVain(page, saveButton(page));
          expect(await search.places(secret)).toEqual(inTheField);
          await turnOffFaults(page);
          await saveButton(page).click();
          await expect(page.getByRole('region', { name: 'Endpoint', exact: true })).toContainText(
            'ends in 9Zx4',
          );
          const update = 'PATCH /api/v1/webhooks/wh_crm-contacts';
          expect(new Set(search.sent(secret))).toEqual(new Set([update]));
          expect(await search.places(secret)).toEqual([]);

          await openTestTab(page, 'wh_crm-contacts');
          await sendTest(page);
          expect(await search.places(secret)).toEqual([]);
          await openDelivery(page);
          await page.getByText('Request: what was sent').click();
          await expect(page.getByText('[redacted]').first()).toBeVisible();
          expect(await search.places(secret)).toEqual([]);
          expect(await search.isInMemory(secret)).toBe(false);
        },
      );
    }

    test('decided on between two administrators', tagged('@deep'), async ({ page, context }) => {
      const key = newJourneyKey();
      const secret = secretPart(key);
      const search = searchForSecrets(page);
      await openEditView(page, 'wh_crm-contacts');
      await page.getByRole('radio', { name: 'Replace it with a new key' }).check();
      await newKeyField(page).focus();
      await page.keyboard.type(key);

      const other = await context.newPage();
      await openEditView(other, 'wh_crm-contacts');
      await other.getByRole('radio', { name: 'Remove it: requests are sent without a key' }).check();
      await saveButton(other).click();
      await expect(other.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();
      await other.close();

      await saveButton(page).click();
      const decision = page.getByRole('dialog');
      await expect(decision).toContainText('The key that you entered');
      expect(await search.places(secret)).toEqual(inTheField);
      await decision.getByRole('radio', { name: /^Take theirs/ }).check();
      await decision.getByRole('button', { name: 'Save these choices' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'CRM contact sync' })).toBeVisible();
      expect(await search.places(secret)).toEqual([]);
      expect(await search.isInMemory(secret)).toBe(false);
    });

    test(
      'in a file that somebody has added it to: refused, and not repeated; exports hold none',
      tagged('@deep'),
      async ({ page }) => {
        const key = newJourneyKey();
        const secret = secretPart(key);
        const { events: types, ...webhook } = newWebhook();
        const file = webhookFile(
          importedWebhook({
            ...webhook,
            events: { mode: 'selected', types },
            apiKey: { placement: 'header', parameter: 'X-API-Key', key },
          }),
        );
        const search = searchForSecrets(page);
        await openImport(page);
        await importFile(page, file);
        await expect(page.getByText(/There is no such field: key\./)).toBeVisible();
        expect(await search.places(secret)).toEqual([]);
        await openList(page);
        const exported = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Export all' }).click();
        await exported;
        expect(await search.places(secret)).toEqual([]);
        expect(await search.isInMemory(secret)).toBe(false);
        expect(search.sent(secret)).toEqual([]);
      },
    );
  },
);
