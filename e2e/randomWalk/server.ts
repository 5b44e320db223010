import { expect, type Page } from '@playwright/test';

import { DeliveryPage } from '~/contract/deliveries';
import { apiBasePath } from '~/contract/endpoints';
import { type Webhook, WebhookPage, type WebhookUpdate } from '~/contract/webhooks';

import { differences, known, type World } from './world';

/*
 * What the server holds, asked from within a page in which no faults are on: the walk's second tab.
 */

/** A request that the walk makes itself; gives what the reply holds. */
async function ask(
  page: Page,
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ reply: unknown; etag: string }> {
  return page.evaluate(
    async ([url, request]) => {
      const response = await fetch(url, request);
      const text = await response.text();
      if (!response.ok) throw new Error(`${request.method ?? 'GET'} ${url}: ${response.status} ${text}`);
      const reply: unknown = text ? JSON.parse(text) : undefined;
      return { reply, etag: response.headers.get('ETag') ?? '' };
    },
    [`${apiBasePath}${path}`, init] as const,
  );
}

/** Every webhook there is, over all pages. */
export async function readWorld(page: Page): Promise<World> {
  const found: Webhook[] = [];
  for (let number = 1; ; number += 1) {
    const { reply } = await ask(page, `/webhooks?sort=createdAt&pageSize=100&page=${number}`);
    const { items, total } = WebhookPage.parse(reply);
    found.push(...items);
    if (items.length === 0 || found.length >= total) {
      expect(found, 'the list’s total is the number of its webhooks').toHaveLength(total);
      return found.map(known);
    }
  }
}

/** Waits until the server holds what it should, and gives it with what only the server knows: ids and times. */
export async function expectWorld(page: Page, expected: World): Promise<World> {
  let found: World = [];
  await expect
    .poll(
      async () => {
        found = await readWorld(page);
        return differences(expected, found);
      },
      // A moment: what one tab has stored reaches the other a little later.
      { message: 'what the server holds', timeout: 3000, intervals: [100, 300] },
    )
    .toEqual([]);
  return found;
}

/** Changes a webhook as another administrator's script would. */
export async function changeElsewhere(page: Page, id: string, change: WebhookUpdate): Promise<void> {
  const { etag } = await ask(page, `/webhooks/${id}`);
  await ask(page, `/webhooks/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'If-Match': etag },
    body: JSON.stringify(change),
  });
}

/** Deletes a webhook as another administrator's script would. */
export async function deleteElsewhere(page: Page, id: string): Promise<void> {
  const { etag } = await ask(page, `/webhooks/${id}`);
  await ask(page, `/webhooks/${id}`, { method: 'DELETE', headers: { 'If-Match': etag } });
}

/** What was sent from the console to this webhook since then: tests and redeliveries. */
export async function sentSince(page: Page, webhookId: string, since: string): Promise<number> {
  const query = new URLSearchParams({ webhookId, since, limit: '100' });
  const { reply } = await ask(page, `/deliveries?${query}`);
  return DeliveryPage.parse(reply).items.filter(({ trigger }) => trigger !== 'event').length;
}

/** The clock of the page, which is the mock's. */
export const timeIn = (page: Page): Promise<string> => page.evaluate(() => new Date().toISOString());
