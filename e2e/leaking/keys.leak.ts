import { writeFileSync } from 'node:fs';

import { apiKeyField, createButton, event, fillIn, formErrors, openCreateView } from '../createView';
import { setFaults } from '../faults';
import { expect, test } from '../test';

const { LEAK_KEY: key = '', LEAK_OTHER_KEY: otherKey = '', LEAK_GENERATED: generatedIn = '' } = process.env;

/** How long a failure takes. */
const soon = { timeout: 500 };

test('speaks of keys in every way that a journey can', async ({ page }, info) => {
  await openCreateView(page);
  await page.getByRole('button', { name: 'Generate' }).click();
  writeFileSync(generatedIn, await apiKeyField(page).inputValue());
  await expect.soft(apiKeyField(page)).toHaveValue('something else', soon);

  await setFaults(page, 'createWebhook:internal');
  await fillIn(page, {
    name: 'Leak',
    url: 'https://leak.example.com/',
    events: ['USER_CREATED'],
    apiKey: key,
  });
  await createButton(page).click();
  await expect(formErrors(page)).not.toBeEmpty();
  await expect.soft(apiKeyField(page)).toHaveValue('something else', soon);

  info.annotations.push({ type: 'key', description: key });
  const file = info.outputPath('typed.txt');
  writeFileSync(file, `typed: ${key}`);
  await info.attach('typed, as a file', { path: file });
  await info.attach(`typed ${key}`, { body: JSON.stringify({ key }), contentType: 'application/json' });
  await test.step(`looks for ${key}`, () =>
    expect.soft(page.getByText(key), `finds ${key}`).toBeVisible(soon));
  await page.evaluate((text) => window.history.replaceState(null, '', `?${text}`), key);
  await page.evaluate((text) => document.body.append(text), key);
  await page.getByRole('button', { name: key }).click(soon);
});

for (const shown of [key, otherKey]) {
  test(`is pictured with key ${shown === key ? 1 : 2}`, async ({ page }, info) => {
    // Nothing scrolls: half a pixel would be a difference.
    await page.setViewportSize({ width: 1440, height: 2600 });
    await openCreateView(page);
    await expect(event(page, 'USER_CREATED')).toBeAttached();
    await apiKeyField(page).fill(shown);
    await page.getByRole('button', { name: 'Show API key' }).click();
    await expect(apiKeyField(page)).toHaveAttribute('type', 'text');
    // Of the field alone, as it is in every picture: two of them are compared.
    await page.mouse.move(0, 0);
    await apiKeyField(page).screenshot({ path: info.outputPath('field.png'), animations: 'disabled' });
    throw new Error('A picture, please.');
  });
}

test('crashes', async ({ page }) => {
  await page.setContent('<input name="apiKey">');
  await page.locator('input').fill(key);
  process.kill(process.pid, 'SIGKILL');
});
