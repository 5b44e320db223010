import { setFaults, turnOffFaults } from '../faults';
import type { Random } from './random';
import type { Walk } from './walk';
import { drawFaults } from './walkFaults';

/** Switches faults on, in place of those that were on. */
export async function faultsOn(walk: Walk, random: Random): Promise<void> {
  const faults = drawFaults(random);
  await setFaults(walk.page, ...faults);
  walk.faults = faults;
  walk.say(`switches faults on: ${faults.join(', ')}`);
}

/** Switches all faults off with the banner's button. What could not be read meanwhile may still be missing. */
export async function faultsOff(walk: Walk): Promise<void> {
  await turnOffFaults(walk.page);
  walk.faults = [];
  walk.behind = true;
  walk.say('switches the faults off');
}
