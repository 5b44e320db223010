import type { Page } from '@playwright/test';

import { expect } from '../../test';
import { soundsUnclear } from '../form';
import { closeMessage, message } from '../messages';
import { chooseFromMenu, findRow, openPageOf, patience } from '../places';
import type { Action, Walk } from '../walk';
import { answerArrives, faultOf, leavesOpen, serverActs } from '../walkFaults';
import { type Known, without } from '../world';

/** Deletes a webhook, from the list or from its page, or thinks better of it. */
export const remove: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  // A walk that deletes what it has faster than it creates has nothing left to walk with.
  if (!webhook || walk.world.length < 6) return walk.say('finds nothing to delete');
  const { name } = webhook;
  const onItsPage = random.chance(0.3);
  walk.say(`deletes “${name}” ${onItsPage ? 'on its page' : 'in the list'}`);
  if (onItsPage) {
    if (!(await openPageOf(walk, name))) return;
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
  } else {
    const row = await findRow(walk, name);
    if (!row) return;
    await chooseFromMenu(page, row, 'Delete');
  }
  await closeMessageBehind(page);
  const question = page.getByRole('alertdialog', { name: `Delete “${name}”?` });
  await expect(question).toBeVisible({ timeout: patience });
  if (random.chance(0.2)) {
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toBeHidden();
    return walk.say('but cancels');
  }
  const typed = question.getByRole('textbox');
  if (await typed.isVisible()) await typed.fill(name);
  await question.getByRole('button', { name: 'Delete' }).click();
  await judge(walk, webhook);
};

/** A question stands before the message: only then is it out of the way of what follows. */
const closeMessageBehind = async (page: Page): Promise<void> => {
  if (!(await page.getByRole('alertdialog').isVisible())) await closeMessage(page);
};

async function judge(walk: Walk, { id, name }: Known): Promise<void> {
  const { page } = walk;
  const [reading, writing] = [faultOf(walk, 'getWebhook'), faultOf(walk, 'deleteWebhook')];
  const wasBehind = walk.behind;
  const done = message(page).filter({ hasText: `Webhook “${name}” was deleted.` });
  const refused = message(page).filter({ hasText: `“${name}” could not be deleted.` });
  await expect(done.or(refused)).toBeAttached({ timeout: 90_000 });
  const says = await message(page).innerText();
  walk.say(`→ ${says}`);

  const acts = answerArrives(reading) && serverActs(writing);
  const isDone = await done.isVisible();
  const about = `what the console says (“${says}”), with ${walk.faults.join(', ') || 'no fault'}`;
  // Somebody else changed it since this tab looked: the console has to leave it alone.
  const outdated = wasBehind && says.includes('Somebody else changed this');
  if (acts && !outdated) walk.world = without(walk.world, id);
  if (outdated) return;
  if (answerArrives(reading) && answerArrives(writing)) expect(isDone, about).toBe(true);
  else if (isDone) expect(acts, about).toBe(true);
  else if (soundsUnclear(says)) expect(leavesOpen(reading) || leavesOpen(writing), about).toBe(true);
  else expect(acts, about).toBe(false);
  if (isDone && answerArrives(faultOf(walk, 'listWebhooks'))) walk.behind = false;
}
