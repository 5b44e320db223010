import { expectFilledIn, fillIn } from '../../createView';
import { discard, endOfSave, press } from '../form';
import { expectTruth, predictOnce } from '../prediction';
import type { Random } from '../random';
import { faultsOff } from '../switchFaults';
import { type Filled, repaired, stored } from '../typed';
import type { Walk } from '../walk';
import { refusalOf, withNew } from '../world';

/** How often somebody presses Create before giving up. */
const patienceOfPeople = 5;

/**
 * Presses Create until it works or patience ends, mends what the server refuses, and sometimes turns the faults off between
 * two tries. However often it was pressed: there is one webhook more, or none.
 */
export async function saveNew(walk: Walk, random: Random, filled: Filled): Promise<void> {
  const { page } = walk;
  const before = walk.world;
  let form = filled;
  /** What the server has made of it although the console could not know. */
  let made: Filled | undefined;

  for (let tries = 0; tries < patienceOfPeople; tries += 1) {
    // What is made already is given again, or changed to what the form says now.
    const refused = !made && refusalOf(before, stored(form)) !== undefined;
    const predicted = predictOnce(walk, 'createWebhook', refused);
    if (predicted.acts && made !== form) {
      made = form;
      walk.world = withNew(before, stored(made));
    }
    walk.say(await press(page, 'Create', random));
    const { complaint } = await endOfSave(page);
    walk.say(`→ ${complaint ?? 'done'}`);
    expectTruth(complaint, predicted, `“${form.name}”`);
    if (complaint === undefined) {
      walk.behind = false;
      return;
    }
    await expectFilledIn(page, form);
    if (random.chance(0.1)) break;
    const mend = made ? {} : repaired(walk, form, random);
    if (Object.keys(mend).length > 0) {
      form = { ...form, ...mend };
      await fillIn(page, mend);
      walk.say(`types ${JSON.stringify(mend)} instead`);
    }
    if (walk.faults.length > 0 && random.chance(0.6)) await faultsOff(walk);
    if (made && walk.faults.length === 0 && random.chance(0.25)) {
      form = { ...form, description: `Typed after an unclear answer in step ${walk.step}` };
      await fillIn(page, { description: form.description });
      walk.say('types another description');
    }
  }
  walk.say('gives up and discards it');
  await discard(page);
}
