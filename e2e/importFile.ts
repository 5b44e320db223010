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
