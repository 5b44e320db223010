import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the page of one webhook. `query` switches the mock's faults and scenarios on. */
export async function openWebhook(page: Page, id: string, query = ''): Promise<void> {
  await page.goto(`/settings/webhooks/${id}${query}`);
  await expect(page.getByRole('navigation', { name: 'Parts of this webhook' })).toBeVisible();
}

/** Opens the edit view of one webhook. */
export async function openEditView(page: Page, id: string, query = ''): Promise<void> {
  await page.goto(`/settings/webhooks/${id}/edit${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Edit Webhook' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'USER_CREATED', exact: true })).toBeAttached();
}

/** The switch of a webhook, in the list or on its page. */
export const switchOf = (page: Page, name: string): Locator =>
  page.getByRole('switch', { name: `Enable ${name}` });

/** Waits until the server has agreed to the last press of a switch. */
export const expectSettled = (page: Page, name: string): Promise<void> =>
  expect(switchOf(page, name)).toHaveAttribute('aria-busy', 'false');

export const saveButton = (page: Page): Locator =>
  page.getByRole('form', { name: 'Webhook' }).getByRole('button', { name: 'Save', exact: true });
