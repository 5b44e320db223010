import { expect, type Locator, type Page } from '@playwright/test';

const importUrl = '/settings/webhooks/import';

export const chooseButton = (page: Page): Locator => page.getByRole('button', { name: 'Choose a file' });

/** Opens the import. `query` switches the mock's faults and scenarios on. */
export async function openImport(page: Page, query = ''): Promise<void> {
  await page.goto(`${importUrl}${query}`);
  await expect(chooseButton(page)).toBeVisible();
}

/** Presses the button and answers the browser's dialog with a file. */
export async function importFile(page: Page, text: string, name = 'webhooks.json'): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await chooseButton(page).click();
  await (await dialog).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A webhook in a file, new unless `changes` say otherwise. */
export const importedWebhook = (changes: object = {}) => ({
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
  apiKey: null,
  enabled: true,
  ...changes,
});

/** The text of a file that the console exports. */
export const webhookFile = (...webhooks: unknown[]): string =>
  JSON.stringify({
    format: 'webhook-console/webhooks',
    version: 1,
    exportedAt: '2026-11-24T10:00:00Z',
    webhooks,
  });
