import type { Page } from '@playwright/test';

import { type Delivery, DeliveryPage } from '~/contract/deliveries';

/** Reads every page of the log from the API in the page that is open, as another program would. */
export async function readLog(page: Page, filter: Record<string, string>): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = new URLSearchParams({ ...filter, limit: '100', ...(cursor && { cursor }) });
    // Each page says where the next one begins.
    const reply = await page.evaluate(
      async (address): Promise<unknown> => (await fetch(address)).json(),
      `/api/v1/deliveries?${query}`,
    );
    const log: DeliveryPage = DeliveryPage.parse(reply);
    found.push(...log.items);
    cursor = log.nextCursor;
  }
  return found;
}
