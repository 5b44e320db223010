import { setFaults } from '../../faults';
import { barButton, failures, selectBox, selectionBar } from '../../manyAtOnce';
import { expect } from '../../test';
import { soundsUnclear } from '../form';
import { shownRows } from '../listOnScreen';
import { listIsThere, patience } from '../places';
import type { Action, Walk } from '../walk';
import { answerArrives, faultOf, leavesOpen, serverActs } from '../walkFaults';
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
  const chosen = random.some(random.whole(1, 4), there);
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
  if (answerArrives(faultOf(walk, 'listWebhooks'))) walk.behind = false;
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
  await expect(result).toBeVisible({ timeout: 120_000 });
  const failed = await failures(page).evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector('strong')?.textContent ?? '',
      reason: item.querySelector('span')?.textContent ?? '',
    })),
  );
  walk.say(
    `→ ${await result.innerText()}${failed.map(({ name, reason }) => `; “${name}”: ${reason}`).join('')}`,
  );

  const reading = faultOf(walk, 'getWebhook');
  const writing = faultOf(walk, action === 'Delete' ? 'deleteWebhook' : 'updateWebhook');
  for (const webhook of chosen) {
    const reason = failed.find(({ name }) => name === webhook.name)?.reason;
    const current = walk.world.find(({ id }) => id === webhook.id);
    // One that is as wanted already is only read.
    const needsWrite = action === 'Delete' || current?.enabled !== (action === 'Enable');
    const fault = needsWrite && answerArrives(reading) ? writing : reading;
    const acts = needsWrite && answerArrives(reading) && serverActs(writing);
    const outdated = walk.behind && reason?.includes('Somebody else changed this') === true;
    const about = `what the console says of “${webhook.name}” (“${reason ?? words[action]}”), with ${fault ?? 'no fault'}`;
    if (acts && !outdated) walk.world = after(walk, action, webhook);
    if (outdated) continue;
    if (answerArrives(fault)) expect(reason, about).toBeUndefined();
    else if (reason === undefined) expect(acts, about).toBe(true);
    else if (soundsUnclear(reason)) expect(leavesOpen(fault), about).toBe(true);
    else expect(acts, about).toBe(false);
  }
}

const after = ({ world }: Walk, action: BulkAction, { id }: Known) =>
  action === 'Delete' ? without(world, id) : withSwitch(world, id, action === 'Enable');
