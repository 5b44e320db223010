import { expect } from '../../test';
import { switchOf } from '../../webhookPage';
import { soundsUnclear } from '../form';
import { closeMessage, message } from '../messages';
import { findRow, openPageOf, patience } from '../places';
import type { Action, Walk } from '../walk';
import { answerArrives, faultOf, leavesOpen, serverActs } from '../walkFaults';
import { withSwitch } from '../world';

/** Switches a webhook, in the list or on its page, sometimes there and back in a hurry. */
export const switchOne: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  if (!webhook) return walk.say('finds nothing to switch');
  const { name } = webhook;
  const onItsPage = random.chance(0.3);
  walk.say(`switches “${name}” ${onItsPage ? 'on its page' : 'in the list'}`);
  if (!(onItsPage ? await openPageOf(walk, name) : await findRow(walk, name))) return;
  await closeMessage(page);

  const toggle = switchOf(page, name).first();
  await expect(toggle).toBeVisible({ timeout: patience });
  const wanted = !(await toggle.isChecked());
  const twice = random.chance(0.2);
  await toggle.click();
  if (twice) await toggle.click();
  walk.say(twice ? 'there and back' : wanted ? 'on' : 'off');
  await settledSwitches(walk);
  await judge(walk, webhook.id, name, twice ? [wanted, !wanted] : [wanted]);
};

const settledSwitches = ({ page }: Walk) =>
  expect(page.locator('[role="switch"][aria-busy="true"]')).toHaveCount(0, { timeout: 90_000 });

/** What the server must hold after these presses, and whether the console tells the truth of the last. */
async function judge(walk: Walk, id: string | undefined, name: string, presses: boolean[]): Promise<void> {
  const [reading, writing] = [faultOf(walk, 'getWebhook'), faultOf(walk, 'updateWebhook')];
  const acts = answerArrives(reading) && serverActs(writing);
  if (acts) for (const enabled of presses) walk.world = withSwitch(walk.world, id, enabled);

  const says = await message(walk.page).innerText();
  const failed = says.includes(`“${name}” could not be`);
  const unclear = failed && soundsUnclear(says);
  walk.say(failed ? `→ ${says}` : '→ done');
  const about = `what the console says (“${says}”), with ${walk.faults.join(', ') || 'no fault'}`;
  if (answerArrives(reading) && answerArrives(writing)) expect(failed, about).toBe(false);
  else if (!failed) expect(acts, about).toBe(true);
  else if (unclear) expect(leavesOpen(reading) || leavesOpen(writing), about).toBe(true);
  else expect(acts, about).toBe(false);
  if (!failed && answerArrives(faultOf(walk, 'listWebhooks'))) walk.behind = false;
}
