import type { Page } from '@playwright/test';

import { descriptionField, event, events, nameField, urlField } from '../../createView';
import { expect } from '../../test';
import { discard, expectTruth, expectTyped, outcomeOf, press } from '../form';
import { arrives, chooseFromMenu, findRow, openPageOf } from '../places';
import type { Random } from '../random';
import { changeElsewhere } from '../server';
import { faultsOff } from '../switchFaults';
import { drawKey, drawName, drawUrl, eventsOf, type Filled, repaired, selectionOf } from '../typed';
import type { Action, Walk } from '../walk';
import { faultOf, serverActs } from '../walkFaults';
import { type Change, type Known, refusalOf, withChange, withSwitch, type World } from '../world';
import { settleConflict } from './settleConflict';

/** Changes a webhook, sometimes while the second tab changes it too. */
export const edit: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  if (webhook?.id === undefined) return walk.say('finds nothing to edit');
  walk.say(`edits “${webhook.name}”`);
  if (!(await openForm(walk, random, webhook.name))) return;
  const change = drawChange(walk, random, webhook);
  walk.say(`changes ${JSON.stringify(change)}`);
  await type(page, change, webhook);
  await changedMeanwhile(walk, random, webhook);
  await saveChange(walk, random, webhook, change);
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
  return arrives(walk, event(page, 'USER_CREATED'));
}

/** What somebody changes in the form. `apiKey` null: the stored one is removed. */
type Edited = Partial<Omit<Filled, 'apiKey'>> & { apiKey?: string | null };

function drawChange({ world, step }: Walk, random: Random, webhook: Known): Edited {
  const taken = random.pickAny(world);
  const isSelected = webhook.events.mode === 'selected';
  const key =
    random.chance(0.3) && (webhook.keyHint !== undefined && random.chance(0.4) ? null : drawKey(step));
  return {
    ...(random.chance(0.5) && { name: drawName(random, step) }),
    ...(taken && random.chance(0.06) && { name: taken.name }),
    ...(random.chance(0.3) && { url: drawUrl(random, step) }),
    ...(isSelected && random.chance(0.3) && { events: changedEvents(random, eventsOf(webhook)) }),
    ...(key !== false && { apiKey: key }),
    ...(random.chance(0.3) && { description: random.pick([`Changed in step ${step}`, '']) }),
  };
}

/** One event more or one less; now and then all. */
function changedEvents(random: Random, before: string[] | 'all'): string[] | 'all' {
  if (before === 'all' || random.chance(0.1)) return 'all';
  const other = random.pick(['USER_BLOCKED', 'USER_LOGIN', 'GROUP_DELETED'] as const);
  if (!before.includes(other)) return [...before, other];
  return before.length > 1 ? before.filter((id) => id !== other) : before;
}

async function type(page: Page, change: Edited, { events: before, keyHint }: Known): Promise<void> {
  if (change.name !== undefined) await nameField(page).fill(change.name);
  if (change.events === 'all') {
    await events(page).getByRole('radio', { name: 'All events, including ones added later' }).check();
  } else if (change.events && before.mode === 'selected') {
    for (const id of new Set([...change.events, ...before.types])) {
      if (change.events.includes(id) !== before.types.includes(id)) await event(page, id).click();
    }
  }
  if (change.url !== undefined) await urlField(page).fill(change.url);
  if (change.apiKey === null) await page.getByRole('radio', { name: /^Remove it/ }).check();
  else if (change.apiKey !== undefined) {
    if (keyHint !== undefined) await page.getByRole('radio', { name: /^Replace it/ }).check();
    await keyField(page).fill(change.apiKey);
  }
  if (change.description !== undefined) await descriptionField(page).fill(change.description);
}

const keyField = (page: Page) => page.getByLabel(/^(New API Key|API Key \(optional\))/);

/** What the second tab does while the form is open. */
async function changedMeanwhile(walk: Walk, random: Random, { id, enabled }: Known): Promise<void> {
  if (id === undefined || !random.chance(0.25)) return;
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

const asStored = ({ events: selected, apiKey, ...rest }: Edited): Change => ({
  ...rest,
  ...(selected && { events: selectionOf(selected) }),
  ...(apiKey !== undefined && { keyHint: apiKey?.slice(-4) }),
});

/** The world once this was saved; a form without any difference changes nothing. */
function withSaved(world: World, id: string | undefined, change: Edited): World {
  const before = world.find((one) => one.id === id);
  if (!before) return world;
  const after = { ...before, ...asStored(change) };
  const same = JSON.stringify(after) === JSON.stringify(before) && typeof change.apiKey !== 'string';
  return same ? world : withChange(world, id, asStored(change));
}

async function saveChange(walk: Walk, random: Random, from: Known, change: Edited): Promise<void> {
  const { page } = walk;
  const { id } = from;
  let mine = change;
  for (let tries = 0; tries < 5; tries += 1) {
    const fault = faultOf(walk, 'updateWebhook');
    const current = walk.world.find((one) => one.id === id) ?? from;
    const nothingNew = withSaved([from], id, mine)[0] === from;
    const acted =
      serverActs(fault) && refusalOf(walk.world, { ...current, ...asStored(mine) }, id) === undefined;
    walk.say(await press(page, 'Save', random));
    let { outcome, says } = await outcomeOf(page);
    if (outcome === 'changed meanwhile') {
      const decided = await settleConflict(page, random, mine);
      walk.say(`is told that it was changed meanwhile, and decides: ${decided.words}`);
      if (!decided.mine) break;
      mine = decided.mine;
      ({ outcome, says } = await outcomeOf(page));
    }
    walk.say(outcome === 'done' ? '→ done' : `→ ${outcome}: ${says}`);
    if (acted) walk.world = withSaved(walk.world, id, mine);
    expectTruth(outcome, { fault: nothingNew ? undefined : fault, acted: acted || nothingNew, says });
    if (outcome === 'done') {
      walk.behind = false;
      return;
    }
    const { apiKey, ...shown } = mine;
    await expectTyped(page, shown);
    if (typeof apiKey === 'string') await expect(keyField(page)).toHaveValue(apiKey);
    if (random.chance(0.15)) break;
    const mend = repaired(walk, { ...asFilled(from), ...shown }, random, id);
    if (Object.keys(mend).length > 0) {
      mine = { ...mine, ...mend };
      await type(page, mend, from);
      walk.say(`types ${JSON.stringify(mend)} instead`);
    }
    if (walk.faults.length > 0 && random.chance(0.6)) await faultsOff(walk);
  }
  walk.say('gives up and discards it');
  await discard(page);
}

const asFilled = (webhook: Known): Filled => ({
  name: webhook.name,
  url: webhook.url,
  events: eventsOf(webhook),
});
