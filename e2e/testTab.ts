import { expect, type Locator, type Page } from '@playwright/test';

import { apiBasePath, type BodyOf } from '~/contract/endpoints';

import { newWebhook } from './createView';
import { requireJourneyKey } from './journeyKey';
import { openList } from './webhookList';

/** Asks the API from within the page, as a script of somebody else would: for what a journey is not about. */
async function ask(
  page: Page,
  method: string,
  path: string,
  { headers, body }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<{ id: string; etag: string }> {
  if (page.url() === 'about:blank') await openList(page);
  return page.evaluate(
    async ([url, init]) => {
      const response = await fetch(url, init);
      if (!response.ok) throw new Error(await response.text());
      const { id } = (await response.json()) as { id: string }; // the contract's reply
      return { id, etag: response.headers.get('ETag') ?? '' };
    },
    [
      `${apiBasePath}${path}`,
      { method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) },
    ] as const,
  );
}

/** Adds a webhook and gives its id. */
export async function addWebhook(
  page: Page,
  webhook: Pick<BodyOf<'createWebhook'>, 'url' | 'apiKey'>,
): Promise<string> {
  const { name, events: types } = newWebhook();
  if (webhook.apiKey) requireJourneyKey(webhook.apiKey.key);
  const body: BodyOf<'createWebhook'> = {
    name,
    events: { mode: 'selected', types },
    notificationType: 'REST',
    ...webhook,
  };
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  return (await ask(page, 'POST', '/webhooks', { headers, body })).id;
}

/** Gives a webhook another URL. */
export async function changeUrl(page: Page, id: string, url: string): Promise<void> {
  const { etag } = await ask(page, 'GET', `/webhooks/${id}`);
  const body: BodyOf<'updateWebhook'> = { url };
  await ask(page, 'PATCH', `/webhooks/${id}`, { headers: { 'If-Match': etag }, body });
}

/** Opens the Test tab of a webhook. */
export async function openTestTab(page: Page, id: string): Promise<void> {
  await page.goto(`/settings/webhooks/${id}/test`);
  await expect(dataField(page)).toBeVisible();
}

export const eventChoice = (page: Page): Locator => page.getByLabel('Event', { exact: true });
export const dataField = (page: Page): Locator => page.getByRole('textbox', { name: 'Data (JSON)' });
export const sendButton = (page: Page): Locator => page.getByRole('button', { name: 'Send test event' });
export const result = (page: Page): Locator => page.getByRole('region', { name: 'Result' });

/** Sends the test event and waits for what becomes of it. */
export async function sendTest(page: Page, outcome: 'Delivered' | 'Retrying' = 'Delivered'): Promise<void> {
  await sendButton(page).click();
  await expect(result(page).getByText(outcome, { exact: true })).toBeVisible();
}

/** Goes from the result of a test to the page of its delivery. */
export async function openDelivery(page: Page): Promise<void> {
  await result(page).getByRole('link', { name: 'Open this delivery' }).click();
  await expect(page.getByRole('region', { name: 'Attempts' })).toBeVisible();
}
