import type { BrowserContext } from '@playwright/test';

import type { App } from '../apps';
import { freshHeap, openList, prepareVisit, settle, type Visit } from '../browser/visit';

/** What is left in the page once what is not needed has been collected. */
export type Soak = { heapMB: number; elements: number; listeners: number };

export type Moment = 'start' | 'half' | 'end';

/** Rounds before the first look, in which code is loaded, compiled and cached. */
const warmUpRounds = 10;

/** Opens a webhook from the list, changes its name, saves it, and goes back to the list. */
async function round({ page }: Visit): Promise<void> {
  await page.locator('tbody').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const name = page.getByRole('textbox', { name: 'Webhook Name' });
  const before = await name.inputValue();
  await name.fill(before.endsWith('!') ? before.slice(0, -1) : `${before}!`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.getByRole('link', { name: 'Webhook Settings' }).first().click();
  await page.locator('tbody').getByRole('link').first().waitFor();
}

/** Does `rounds` rounds in one page. `onMoment` gets what is left in it at the start, half-way and at the end. */
export async function measureSoak(
  context: BrowserContext,
  app: App,
  rounds: number,
  onMoment: (moment: Moment, soak: Soak) => void,
): Promise<void> {
  const visit = await prepareVisit(context, app, { cpu: 1 });
  const look = async (moment: Moment) => {
    await settle(visit);
    onMoment(moment, await freshHeap(visit));
  };
  const repeat = async (times: number) => {
    for (let done = 0; done < times; done += 1) await round(visit);
  };
  await openList(visit);
  await repeat(warmUpRounds);
  await look('start');
  await repeat(Math.floor(rounds / 2));
  await look('half');
  await repeat(Math.ceil(rounds / 2));
  await look('end');
}
