import { expect, type Page } from '@playwright/test';

import { createLink, listHeading } from '../../webhookList';
import { apiKeyField, discardDialog, event, expectFilledIn, fillIn } from '../../createView';
import { discard } from '../form';
import { arrives, patience, showList } from '../places';
import type { Random } from '../random';
import { faultsOn } from '../switchFaults';
import { draw, type Filled } from '../typed';
import type { Action, Walk } from '../walk';
import { saveNew } from './saveNew';

/** Creates a webhook, or begins to. */
export const create: Action = async (walk, random) => {
  const { page } = walk;
  await showList(walk);
  await createLink(page).first().click();
  if (!(await arrives(walk, event(page, 'USER_CREATED')))) return;
  const filled = draw(walk, random);
  walk.say(`fills in Create Webhook: ${JSON.stringify(filled)}`);
  await fillIn(page, filled);
  if (await interrupted(walk, random, filled)) return;
  await saveNew(walk, random, filled);
};

/** What may come between filling in and saving. True when it ended the matter. */
async function interrupted(walk: Walk, random: Random, filled: Filled): Promise<boolean> {
  const { page } = walk;
  switch (
    random.weighted([
      [10, 'nothing'],
      [1, 'cancel'],
      [1, 'keep editing'],
      [1, 'back'],
      [1, 'reload'],
      [2, 'faults'],
    ])
  ) {
    case 'cancel':
      walk.say('cancels and discards it');
      await discard(page);
      await expect(listHeading(page)).toBeVisible({ timeout: patience });
      return true;
    case 'keep editing':
      walk.say('cancels, but keeps editing');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await keepEditing(page);
      await expectFilledIn(page, filled);
      return false;
    case 'back':
      walk.say('goes Back, but keeps editing');
      await page.evaluate(() => window.history.back());
      await keepEditing(page);
      await expectFilledIn(page, filled);
      return false;
    case 'reload':
      walk.say('reloads the page: all but the key is there again');
      await page.reload();
      walk.behind = false;
      await expect(page.getByText(/^We kept what you typed/)).toBeVisible({ timeout: patience });
      await expect(event(page, 'USER_CREATED')).toBeAttached({ timeout: patience });
      await expectFilledIn(page, { ...filled, ...(filled.apiKey !== undefined && { apiKey: '' }) });
      if (filled.apiKey !== undefined) await apiKeyField(page).fill(filled.apiKey);
      return false;
    case 'faults':
      await faultsOn(walk, random);
      return false;
    case 'nothing':
    case undefined:
      return false;
  }
}

async function keepEditing(page: Page): Promise<void> {
  await discardDialog(page).getByRole('button', { name: 'Keep editing' }).click({ timeout: patience });
  await expect(discardDialog(page)).toBeHidden();
}
