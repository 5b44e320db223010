import { expect } from '@playwright/test';

import { patience } from '../places';
import type { Action } from '../walk';
import { canRead } from '../walkFaults';

/** Reloads the page: whatever it shows is fresh then. */
export const reload: Action = async (walk) => {
  walk.say('reloads the page');
  await walk.page.reload();
  await expect(walk.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: patience });
  walk.behind = !canRead(walk);
};

/** Goes one step back in the history, if this tab has been anywhere before. */
export const back: Action = async (walk) => {
  const { page } = walk;
  const place: unknown = await page.evaluate(() => (window.history.state as { idx?: number } | null)?.idx);
  if (typeof place !== 'number' || place === 0) return walk.say('finds no page before this one');
  await page.goBack();
  walk.say(`goes Back to ${new URL(page.url()).pathname}`);
};

export const forward: Action = async (walk) => {
  await walk.page.goForward();
  walk.say(`goes Forward to ${new URL(walk.page.url()).pathname}`);
};
