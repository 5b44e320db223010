import { readFile } from 'node:fs/promises';

import { expect, type Download, type Locator, type Page } from '@playwright/test';

/** A row's checkbox. */
export const selectBox = (page: Page, name: string): Locator =>
  page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
/** The checkbox for all rows on screen. */
export const selectPage = (page: Page): Locator =>
  page.getByRole('checkbox', { name: 'Select all on this page' });

/** The bar for what is selected, and its buttons. */
export const selectionBar = (page: Page): Locator => page.getByRole('region', { name: 'Selected webhooks' });
export const barButton = (page: Page, name: string | RegExp): Locator =>
  selectionBar(page).getByRole('button', { name, exact: true });

/** Expects so many webhooks to be selected, on this and other pages. */
export const expectSelected = (page: Page, count: number): Promise<void> =>
  expect(selectionBar(page).getByText(`${count} selected`, { exact: true })).toBeVisible();

/** The dialog that shows how a run of many goes on, by what it says. */
export const progress = (page: Page, title: string): Locator =>
  page.getByRole('dialog', { name: title, exact: true });

/** What failed, in the result of a run. */
export const failures = (page: Page): Locator =>
  page.getByRole('list', { name: 'Failed' }).getByRole('listitem');

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** What a download holds. */
export const contentOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8');
