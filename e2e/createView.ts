import { expect, type Locator, type Page } from '@playwright/test';

import { requireJourneyKey } from './journeyKey';

/** Where the create view is. */
export const createViewUrl = '/settings/webhooks/new';

/** Opens the create view and waits for its events. `query` switches the mock's faults and scenarios on. */
export async function openCreateView(page: Page, query = ''): Promise<void> {
  await page.goto(`${createViewUrl}${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Create Webhook' })).toBeVisible();
  await expect(event(page, 'USER_CREATED')).toBeAttached();
}

/** The fields, by their labels. */
export const nameField = (page: Page): Locator => page.getByRole('textbox', { name: 'Webhook Name' });
export const urlField = (page: Page): Locator => page.getByRole('textbox', { name: 'URL', exact: true });
export const descriptionField = (page: Page): Locator => page.getByRole('textbox', { name: 'Description' });
export const events = (page: Page): Locator => page.getByRole('group', { name: 'Webhook Events' });
export const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search events' });
export const event = (page: Page, id: string): Locator =>
  events(page).getByRole('checkbox', { name: id, exact: true });
/** Not a textbox while hidden, as no password field is: found by its label. */
export const apiKeyField = (page: Page): Locator => page.getByLabel(/^API Key \(optional\)/);

/** The buttons below the form. */
export const createButton = (page: Page): Locator =>
  page.getByRole('form', { name: 'Webhook' }).getByRole('button', { name: 'Create', exact: true });
export const cancelButton = (page: Page): Locator =>
  page.getByRole('form', { name: 'Webhook' }).getByRole('button', { name: 'Cancel' });

/** What stands above the buttons: what is wrong with the form, or why the server refused it. */
export const formErrors = (page: Page): Locator =>
  page.getByRole('form', { name: 'Webhook' }).getByRole('alert');

/** The question asked before something typed is lost. */
export const discardDialog = (page: Page): Locator =>
  page.getByRole('alertdialog', { name: 'Discard what you typed?' });

/** What an administrator fills in. What is absent stays as it is. */
export type Typed = {
  name?: string;
  events?: string[] | 'all';
  url?: string;
  apiKey?: string;
  description?: string;
};

/** Fills in the create view, from top to bottom. */
export async function fillIn(page: Page, typed: Typed): Promise<void> {
  if (typed.name !== undefined) await nameField(page).fill(typed.name);
  if (typed.events === 'all') {
    await events(page).getByRole('radio', { name: 'All events, including ones added later' }).check();
  } else {
    for (const id of typed.events ?? []) await event(page, id).check();
  }
  if (typed.url !== undefined) await urlField(page).fill(typed.url);
  if (typed.apiKey !== undefined) {
    requireJourneyKey(typed.apiKey);
    await apiKeyField(page).fill(typed.apiKey);
  }
  if (typed.description !== undefined) await descriptionField(page).fill(typed.description);
}

/** Expects the view to hold what was typed, and nothing else in the fields that are named. */
export async function expectFilledIn(page: Page, typed: Typed): Promise<void> {
  if (typed.name !== undefined) await expect(nameField(page)).toHaveValue(typed.name);
  if (Array.isArray(typed.events)) {
    const chosen = events(page).getByRole('list', { name: 'Selected events' }).getByRole('listitem');
    await expect(chosen).toHaveText(typed.events);
  }
  if (typed.url !== undefined) await expect(urlField(page)).toHaveValue(typed.url);
  if (typed.apiKey !== undefined) await expect(apiKeyField(page)).toHaveValue(typed.apiKey);
  if (typed.description !== undefined) await expect(descriptionField(page)).toHaveValue(typed.description);
}

/** Expects a field to be marked wrong and to say why. */
export async function expectWrong(field: Locator, message: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(message);
}

/** Expects a field to have no complaint: it shows its help text again. */
export async function expectRight(field: Locator, help: string | RegExp): Promise<void> {
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(help);
}

/** A webhook that no other journey or run has made: servers refuse names, and URLs with events, that they know. */
export function newWebhook(): { name: string; url: string; events: string[] } {
  const id = crypto.randomUUID().slice(0, 8);
  return {
    name: `Journey ${id}`,
    url: `https://receiver.example.com/hooks/${id}`,
    events: ['USER_CREATED', 'GROUP_DELETED'],
  };
}
