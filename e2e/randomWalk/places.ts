import { expect, type Locator, type Page } from '@playwright/test';

import { listHeading, listUrl, rowOf, rows } from '../webhookList';
import { pathOf } from './screen';
import type { Walk } from './walk';
import { answers } from './walkFaults';

/** How long a page may take to come, in milliseconds: with slow replies, reads that are tried again and a busy machine. */
export const patience = 30_000;

const list = (page: Page): Locator => page.getByRole('region', { name: 'Webhooks', exact: true });
/** Also where another try could not help, for want of a permission, and there is no Retry. */
const readError = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'could not be loaded' }).first();

/** Shows the list, as it was left if it was there already. */
export async function showList({ page }: Walk): Promise<void> {
  if (pathOf(page) !== listUrl) {
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('link', { name: 'Webhook Settings' }).click();
  }
  await expect(listHeading(page)).toBeVisible({ timeout: patience });
  await settled(page);
}

/** Waits until the list has read what it shows, or said why it can't. */
export const settled = (page: Page): Promise<void> =>
  expect(list(page)).toHaveAttribute('aria-busy', 'false', { timeout: patience });

/** Whether the list is there, and not the reason why it can't be read. */
export async function listIsThere(walk: Walk): Promise<boolean> {
  await showList(walk);
  return (await rows(walk.page).count()) > 0;
}

/**
 * Finds the row of a webhook: where it is on screen already, else by a search as in a link. Undefined when the list can't be
 * read because of a fault.
 */
export async function findRow(walk: Walk, name: string): Promise<Locator | undefined> {
  const { page } = walk;
  await showList(walk);
  const row = rowOf(page, name).first();
  if (await row.isVisible()) return row;
  await page.goto(`${listUrl}?q=${encodeURIComponent(name)}`);
  await settled(page);
  if (answers(walk, 'listWebhooks')) {
    walk.behind = false;
    await expect(row).toBeVisible({ timeout: patience });
    return row;
  }
  await expect(readError(page)).toBeVisible({ timeout: patience });
  walk.say('(but the list can’t be read)');
  return undefined;
}

/** Chooses from the menu of a row. */
export async function chooseFromMenu(page: Page, row: Locator, entry: string): Promise<void> {
  await row.getByRole('button', { name: /^Actions for / }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Goes to the page of a webhook from the list. Undefined when it can't be had because of a fault. */
export async function openPageOf(walk: Walk, name: string): Promise<boolean> {
  const { page } = walk;
  const row = await findRow(walk, name);
  if (!row) return false;
  await row.getByRole('link', { name, exact: true }).click();
  return arrives(walk, page.getByRole('navigation', { name: 'Parts of this webhook' }));
}

/** Waits for what should be on the page, or for the reason why it can't be read: only a fault may be that. */
export async function arrives(walk: Walk, wanted: Locator): Promise<boolean> {
  const { page } = walk;
  await expect(wanted.or(readError(page)).first()).toBeVisible({ timeout: patience });
  if (await wanted.isVisible()) return true;
  expect(walk.faults, 'faults, one of which explains why this can’t be read').not.toEqual([]);
  walk.say('(but it can’t be read)');
  walk.behind = true;
  return false;
}
