import { expect } from '@playwright/test';

import { expectFilledIn, nameField } from '../../createView';
import { discard, endOfSave, press } from '../form';
import { arrives, chooseFromMenu, findRow, openPageOf } from '../places';
import { expectTruth, meetStale, predictChange } from '../prediction';
import type { Random } from '../random';
import { changeElsewhere } from '../server';
import { faultsOff, faultsOn } from '../switchFaults';
import { drawName, eventsOf, type Filled, repaired } from '../typed';
import type { Action, Walk } from '../walk';
import { type Known, refusalOf, withChange, withSwitch } from '../world';
import { asStored, drawEdit, type Edited, keyField, typeEdit } from './edited';
import { settleConflict } from './settleConflict';

/** Changes a webhook, sometimes while the second tab changes it too or faults come up. */
export const edit: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  if (webhook?.id === undefined) return walk.say('finds nothing to edit');
  walk.say(`edits “${webhook.name}”`);
  if (!(await openForm(walk, random, webhook.name))) return;
  const edited = drawEdit(walk, random, webhook);
  walk.say(`changes ${JSON.stringify(edited)}`);
  await typeEdit(page, edited, webhook);
  const stale = random.chance(0.25);
  if (stale) await changedMeanwhile(walk, random, webhook);
  if (random.chance(0.15)) await faultsOn(walk, random);
  await save(walk, random, { from: webhook, edited, stale });
};

async function openForm(walk: Walk, random: Random, name: string): Promise<boolean> {
  const { page } = walk;
  if (random.chance(0.3)) {
    if (!(await openPageOf(walk, name))) return false;
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
  } else {
    const row = await findRow(walk, name);
    if (!row) return false;
    await chooseFromMenu(page, row, 'Edit');
  }
  return arrives(walk, nameField(page));
}

/** What the second tab does while the form is open. */
async function changedMeanwhile(walk: Walk, random: Random, { id = '', enabled }: Known): Promise<void> {
  const theirs = random.pick<{ name: string } | { description: string } | { enabled: boolean }>([
    { name: `${drawName(random, walk.step)} by them` },
    { description: `By them in step ${walk.step}` },
    { enabled: !enabled },
  ]);
  await changeElsewhere(walk.other, id, theirs);
  walk.world =
    'enabled' in theirs ? withSwitch(walk.world, id, theirs.enabled) : withChange(walk.world, id, theirs);
  walk.behind = true;
  walk.say(`while the second tab changes ${JSON.stringify(theirs)}`);
}

/** Presses Save until it works or patience ends; mends what the server refuses and decides on conflicts. */
async function save(
  walk: Walk,
  random: Random,
  { from, edited, stale }: { from: Known; edited: Edited; stale: boolean },
): Promise<void> {
  const { page } = walk;
  const { id } = from;
  let mine = edited;
  for (let tries = 0; tries < 5; tries += 1) {
    walk.say(await press(page, 'Save', random));
    const first = await endOfSave(page);
    const { conflict } = first;
    let { complaint } = first;
    if (conflict) {
      const decided = await settleConflict(page, random, mine);
      walk.say(`is told that it was changed meanwhile, and decides: ${decided.words}`);
      if (!decided.mine) break;
      mine = decided.mine;
      ({ complaint } = await endOfSave(page));
    }
    if (stale && tries === 0 && (conflict || Object.keys(mine).length > 0)) meetStale(walk);
    const predicted = predict(walk, id, mine);
    if (predicted.acts) walk.world = withChange(walk.world, id, asStored(mine));
    walk.say(`→ ${complaint ?? 'done'}`);
    expectTruth(complaint, predicted, `“${from.name}”`);
    if (complaint === undefined) {
      walk.behind = false;
      return;
    }
    const { apiKey, ...shown } = mine;
    await expectFilledIn(page, shown);
    if (typeof apiKey === 'string') await expect(keyField(page)).toHaveValue(apiKey);
    if (random.chance(0.15)) break;
    const mend = repaired(walk, { ...asFilled(from), ...shown }, random, id);
    if (Object.keys(mend).length > 0) {
      mine = { ...mine, ...mend };
      await typeEdit(page, mend, from);
      walk.say(`types ${JSON.stringify(mend)} instead`);
    }
    if (walk.faults.length > 0 && random.chance(0.6)) await faultsOff(walk);
  }
  walk.say('gives up and discards it');
  await discard(page);
}

/** A form that says what the server has already asks for nothing. */
function predict(walk: Walk, id: string | undefined, mine: Edited): ReturnType<typeof predictChange> {
  const current = walk.world.find((one) => one.id === id);
  if (!current || Object.keys(mine).length === 0) return { acts: false, outcome: 'done' };
  const refused = refusalOf(walk.world, { ...current, ...asStored(mine) }, id) !== undefined;
  return predictChange(walk, 'updateWebhook', refused);
}

const asFilled = (webhook: Known): Filled => ({
  name: webhook.name,
  url: webhook.url,
  events: eventsOf(webhook),
});
