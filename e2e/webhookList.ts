import { expect, type Locator, type Page } from '@playwright/test';

/** Where the list is. */
export const listUrl = '/settings/webhooks';

/** The list's columns, from left to right. */
export const columns = [
  'Name',
  'URL',
  'Events',
  'Type',
  'API key',
  'Status',
  'Last delivery',
  'Updated',
] as const;

/** The name of a column. */
export type Column = (typeof columns)[number];

/** What the header row says, with the columns that hold controls only. */
export const headers = [/^(Select)?$/, ...columns, 'Actions'] as const;

export const listHeading = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Webhook Settings' });

export const createLink = (page: Page): Locator => page.getByRole('link', { name: 'Create Webhook' });

/** Opens the list and waits for its rows. `query` switches the mock's faults and scenarios on. */
export async function openList(page: Page, query = ''): Promise<void> {
  await page.goto(`${listUrl}${query}`);
  await expect(page.getByRole('table', { name: 'Webhooks', exact: true })).toBeVisible();
}

/** The rows of webhooks, without the heading row. */
export const rows = (page: Page): Locator =>
  page.getByRole('table', { name: 'Webhooks', exact: true }).getByRole('rowgroup').last().getByRole('row');

/** The row of the webhook with this name. */
export const rowOf = (page: Page, name: string): Locator =>
  rows(page).filter({ has: page.getByText(name, { exact: true }) });

/** One cell of a row. The first holds the checkbox. */
export const cell = (row: Locator, column: Column): Locator =>
  row.getByRole('cell').nth(1 + columns.indexOf(column));

/** One cell of the row of the webhook with this name. */
export const cellOf = (page: Page, name: string, column: Column): Locator => cell(rowOf(page, name), column);

export const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search webhooks' });

/** The choices above the list. */
export const choice = (page: Page, name: 'Status' | 'Event' | 'Sort'): Locator =>
  page.getByRole('region', { name: 'Webhooks' }).getByRole('combobox', { name, exact: true });

/** Expects a message at the bottom of the screen: once to be seen, once to be read out. */
export async function expectToast(page: Page, message: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: message })).toHaveText(message);
  await expect(page.getByText(message)).toHaveCount(2);
  await expect(page.getByText(message).last()).toBeInViewport();
}
