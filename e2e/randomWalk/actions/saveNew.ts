import { fillIn, type Typed } from '../../createView';
import { expect } from '../../test';
import { discard, expectTruth, expectTyped, outcomeOf, press } from '../form';
import type { Random } from '../random';
import { faultsOff } from '../switchFaults';
import { type Filled, repaired, stored } from '../typed';
import type { Walk } from '../walk';
import { faultOf, serverActs } from '../walkFaults';
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
  /** What the server made of the first try that reached it, if one did. */
  let made: Filled | undefined;

  for (let tries = 0; tries < patienceOfPeople; tries += 1) {
    const fault = faultOf(walk, 'createWebhook');
    const reaches = serverActs(fault);
    // The same again gives the first answer; something else under the same key is refused.
    const acted = reaches && (made ? made === form : refusalOf(before, stored(form)) === undefined);
    if (acted && !made) {
      made = form;
      walk.world = withNew(before, stored(made));
    }
    walk.say(await press(page, 'Create', random));
    const { outcome, says } = await outcomeOf(page);
    walk.say(outcome === 'done' ? '→ done' : `→ ${outcome}: ${says}`);
    expectTruth(outcome, { fault, acted, says });
    if (outcome === 'done') {
      walk.behind = false;
      return;
    }
    await expectTyped(page, form);
    const giveUp = random.chance(0.1);
    if (giveUp || (reaches && made && made !== form)) break;
    const mend: Typed = made ? {} : repaired(walk, form, random);
    if (Object.keys(mend).length > 0) {
      form = { ...form, ...mend };
      await fillIn(page, mend);
      walk.say(`types ${JSON.stringify(mend)} instead`);
    } else if (made && random.chance(0.15)) {
      form = { ...form, description: `Typed after an unclear answer in step ${walk.step}` };
      await fillIn(page, { description: form.description });
      walk.say('types another description');
    }
    if (walk.faults.length > 0 && random.chance(0.6)) await faultsOff(walk);
  }
  walk.say('gives up and discards it');
  await discard(page);
  expect(page.url(), 'the address after giving up').not.toContain('/new');
}
