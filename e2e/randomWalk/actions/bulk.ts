import { expect } from '@playwright/test';

import { setFaults } from '../../faults';
import { barButton, failures, selectBox, selectionBar } from '../../manyAtOnce';
import { shownRows } from '../listOnScreen';
import { listIsThere, patience } from '../places';
import { expectTruth, type Prediction, predictReadAndChange } from '../prediction';
import type { Action, Walk } from '../walk';
import { answers } from '../walkFaults';
import { type Known, without, withSwitch } from '../world';

const words = { Enable: 'enabled', Disable: 'disabled', Delete: 'deleted' } as const;
type BulkAction = keyof typeof words;

/** Selects some rows on screen and enables, disables or deletes them; retries those that failed once the faults are off. */
export const bulk: Action = async (walk, random) => {
  const { page } = walk;
  if (!(await listIsThere(walk))) return walk.say('finds no rows to select');
  const onScreen = await shownRows(page);
  // What this tab has not heard of yet, such as another name, is for the other actions.
  const there = walk.world.filter((webhook) => onScreen.some(({ name }) => name === webhook.name));
  const action =
    random.weighted([
      [3, 'Enable'],
      [3, 'Disable'],
      [walk.world.length > 10 ? 2 : 0, 'Delete'],
    ] as const) ?? 'Enable';
  // They run side by side: which of them a fault of a single request meets is a matter of chance.
  const count = walk.faults.some((fault) => fault.endsWith(':once')) ? 1 : random.whole(1, 4);
  const chosen = random.some(count, there);
  if (chosen.length === 0) return walk.say('finds no rows to select');
  walk.say(`${action}s at once: ${chosen.map(({ name }) => `“${name}”`).join(', ')}`);
  for (const { name } of chosen) await selectBox(page, name).check();
  await barButton(page, action).click();
  if (action === 'Delete') await confirm(walk, chosen.length);
  await judge(walk, action, chosen);

  const retry = page.getByRole('button', { name: /^Retry \d+ failed$/ });
  if ((await retry.isVisible()) && random.chance(0.5)) {
    // Behind the dialog nobody reaches the banner's button.
    await setFaults(page);
    walk.faults = [];
    walk.behind = true;
    await retry.click();
    walk.say('switches the faults off and retries those that failed');
    await judge(walk, action, chosen);
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  if (answers(walk, 'listWebhooks')) walk.behind = false;
  if (await selectionBar(page).isVisible()) await barButton(page, 'Clear selection').click();
};

async function confirm({ page }: Walk, count: number): Promise<void> {
  const question = page.getByRole('alertdialog', { name: /^Delete \d+ webhooks?\?$/ });
  await expect(question).toBeVisible({ timeout: patience });
  const typed = question.getByRole('textbox');
  if (await typed.isVisible()) await typed.fill(`delete ${count}`);
  await question.getByRole('button', { name: 'Delete' }).click();
}

/** Compares what the result says of each with what the faults let the server do. */
async function judge(walk: Walk, action: BulkAction, chosen: Known[]): Promise<void> {
  const { page } = walk;
  const result = page
    .getByRole('dialog')
    .getByRole('heading', { name: new RegExp(`webhooks? ${words[action]}$`) });
  await expect(result).toBeVisible({ timeout: 90_000 });
  const failed = await failures(page).evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector('strong')?.textContent ?? '',
      reason: item.querySelector('span')?.textContent ?? '',
    })),
  );
  walk.say(
    `→ ${await result.innerText()}${failed.map(({ name, reason }) => `; “${name}”: ${reason}`).join('')}`,
  );

  for (const webhook of chosen) {
    const reason = failed.find(({ name }) => name === webhook.name)?.reason;
    if (walk.behind && reason?.includes('Somebody else changed this')) continue;
    const predicted = predict(walk, action, webhook);
    if (predicted.acts) walk.world = after(walk, action, webhook);
    expectTruth(reason, predicted, `“${webhook.name}”`);
  }
}

/** What it comes to for one. A webhook that is as wanted already is only read, and one that is gone counts as deleted. */
function predict(walk: Walk, action: BulkAction, { id }: Known): Prediction {
  const current = walk.world.find((webhook) => webhook.id === id);
  const isSo = action === 'Delete' ? !current : current?.enabled === (action === 'Enable');
  if (isSo && answers(walk, 'getWebhook')) return { acts: false, outcome: 'done' };
  return predictReadAndChange(walk, action === 'Delete' ? 'deleteWebhook' : 'updateWebhook');
}

const after = ({ world }: Walk, action: BulkAction, { id }: Known) =>
  action === 'Delete' ? without(world, id) : withSwitch(world, id, action === 'Enable');
