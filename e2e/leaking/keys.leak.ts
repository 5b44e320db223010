import { writeFileSync } from 'node:fs';

import { expect, type Page, test } from '@playwright/test';

import { apiKeyField, createButton, fillIn, formErrors, openCreateView } from '../createView';
import { setFaults } from '../faults';

const { LEAK_KEY: key = '', LEAK_OTHER_KEY: otherKey = '', LEAK_GENERATED: generatedIn = '' } = process.env;

/** How long a failure takes. */
const soon = { timeout: 500 };

/** Types a key, has it sent, and shows it. */
async function useKey(page: Page, apiKey: string): Promise<void> {
  await openCreateView(page);
  await setFaults(page, 'createWebhook:internal');
  await fillIn(page, { name: 'Leaking', url: 'https://leak.example.com/', events: ['USER_CREATED'], apiKey });
  await createButton(page).click();
  await expect(formErrors(page)).not.toBeEmpty();
  await page.getByRole('button', { name: 'Show API key' }).click();
}

for (const [which, apiKey] of [
  ['one key', key],
  ['the other', otherKey],
] as const) {
  test(`expects another value, with ${which}`, async ({ page }) => {
    await useKey(page, apiKey);
    await expect(apiKeyField(page)).toHaveValue('something else', soon);
  });
}

test('speaks of the key in every way that a journey can', async ({ page }, info) => {
  await useKey(page, key);
  info.annotations.push({ type: 'key', description: key });
  const file = info.outputPath('typed.txt');
  writeFileSync(file, `typed: ${key}`);
  await info.attach('typed, as a file', { path: file });
  await info.attach(`typed ${key}`, { body: JSON.stringify({ key }), contentType: 'application/json' });
  await test.step(`looks for ${key}`, () =>
    expect.soft(page.getByText(key), `finds ${key}`).toBeVisible(soon));
  await page.evaluate((text) => window.history.replaceState(null, '', `?${text}`), key);
  await page.evaluate((text) => document.body.append(text), key);
  throw new Error(`It is ${key}.`);
});

test('generates one', async ({ page }) => {
  await openCreateView(page);
  await page.getByRole('button', { name: 'Generate' }).click();
  writeFileSync(generatedIn, await apiKeyField(page).inputValue());
  await expect(apiKeyField(page)).toHaveValue('something else', soon);
});

test('waits too long', async ({ page }) => {
  await openCreateView(page);
  await fillIn(page, { apiKey: key });
  await page.getByRole('button', { name: key }).click(soon);
});

test('crashes', async ({ page }) => {
  await useKey(page, key);
  process.kill(process.pid, 'SIGKILL');
});
