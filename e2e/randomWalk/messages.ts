import type { Locator, Page } from '@playwright/test';

/** What the console says at the bottom of the screen. */
export const message = (page: Page): Locator =>
  page.getByRole('region', { name: 'Messages' }).getByRole('status');

/** Why something about this webhook could not be done, if the console says so. */
export async function complaintAbout(page: Page, name: string): Promise<string | undefined> {
  const says = await message(page).innerText();
  return says.startsWith(`“${name}”`) ? says : undefined;
}

/** Closes the message of an earlier step, so that the next one is not mixed up with it. */
export async function closeMessage(page: Page): Promise<void> {
  const close = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Close' });
  // It may go away by itself while it is being closed.
  if (await close.isVisible()) await close.click({ timeout: 2000 }).catch(() => undefined);
}
