import { expect, type Locator, type Page } from '@playwright/test';

/** Where the log of a webhook is. */
export const logUrl = (webhookId: string, query = ''): string =>
  `/settings/webhooks/${webhookId}/deliveries${query}`;

/** The log's table, once it has been read. */
export const logTable = (page: Page): Locator =>
  page.getByRole('table', { name: 'Deliveries, newest first' });

/** Opens the log of a webhook and waits for its rows. `query` holds filters, and the mock's faults and scenarios. */
export async function openLog(page: Page, webhookId: string, query = ''): Promise<void> {
  await page.goto(logUrl(webhookId, query));
  await expect(logTable(page)).toBeVisible();
}

/** The rows of deliveries, newest first. */
export const logRows = (page: Page): Locator =>
  logTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });

/** A cell of a row, by its column's place from the left. */
export const logCell = (row: Locator, column: 'Event' | 'Outcome' | 'Created' | 'Attempts'): Locator =>
  row.getByRole('cell').nth(['Event', 'Outcome', 'Created', 'Attempts'].indexOf(column));

/** The filters. */
export const filter = (page: Page, name: 'Event' | 'Outcome' | 'Time'): Locator =>
  page.getByRole('combobox', { name, exact: true });
