import type { BrowserContext } from '@playwright/test';

import { webhooks } from '../api/webhooks';
import type { App } from '../apps';
import { freshHeap, openList, prepareVisit, settle } from '../browser/visit';

/** How many webhooks there are in the API, one after the other. */
export const scaleSteps = [20, 1000, 100_000] as const;

/** What measurements with so many are called. */
export const scaleIn = (count: (typeof scaleSteps)[number]): string => `${count} webhooks`;

/** What the list costs, however many webhooks there are; the heap in MB once what is not needed has been collected. */
export type Scale = { row: number; elements: number; heapMB: number };

/** Opens the list with `count` webhooks in the API. */
export async function measureScale(context: BrowserContext, app: App, count: number): Promise<Scale> {
  // Making them is no part of the server's answer.
  webhooks(count);
  app.world.webhooks = count;
  const visit = await prepareVisit(context, app, { cpu: 1 });
  const row = await openList(visit, app.shortPath);
  await settle(visit);
  const { heapMB, elements } = await freshHeap(visit);
  return { row, elements, heapMB };
}
