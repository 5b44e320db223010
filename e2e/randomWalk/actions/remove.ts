import { expect } from '@playwright/test';

import { closeMessage, complaintAbout, message } from '../messages';
import { chooseFromMenu, findRow, openPageOf, patience } from '../places';
import { expectTruth, predictReadAndChange } from '../prediction';
import type { Action, Walk } from '../walk';
import { answers } from '../walkFaults';
import { type Known, without } from '../world';

/** Deletes a webhook, from the list or from its page, or thinks better of it. */
export const remove: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  // A walk that deletes what it has faster than it creates has nothing left to walk with.
  if (!webhook || walk.world.length < 6) return walk.say('finds nothing to delete');
  const { name } = webhook;
  await closeMessage(page);
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

async function judge(walk: Walk, { id, name }: Known): Promise<void> {
  const { page } = walk;
  const said = message(page).filter({ hasText: `“${name}”` });
  await expect(said).toBeAttached({ timeout: 90_000 });
  const complaint = await complaintAbout(page, name);
  walk.say(`→ ${complaint ?? 'done'}`);
  // Somebody else changed it since this tab looked: the console has to leave it alone.
  if (walk.behind && complaint?.includes('Somebody else changed this')) return;
  const predicted = predictReadAndChange(walk, 'deleteWebhook');
  if (predicted.acts) walk.world = without(walk.world, id);
  expectTruth(complaint, predicted, `“${name}”`);
  if (complaint === undefined && answers(walk, 'listWebhooks')) walk.behind = false;
}
