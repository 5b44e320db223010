import { expect } from '@playwright/test';

import { closeMessage, complaintAbout } from '../messages';
import { findRow, openPageOf, patience } from '../places';
import { expectTruth, type Prediction, predictReadAndChange } from '../prediction';
import type { Action, Walk } from '../walk';
import { answers } from '../walkFaults';
import { withSwitch } from '../world';

/** Switches a webhook, in the list or on its page, sometimes there and back in a hurry. */
export const switchOne: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  if (!webhook) return walk.say('finds nothing to switch');
  const { id, name } = webhook;
  const onItsPage = random.chance(0.3);
  walk.say(`switches “${name}” ${onItsPage ? 'on its page' : 'in the list'}`);
  if (!(onItsPage ? await openPageOf(walk, name) : await findRow(walk, name))) return;
  await closeMessage(page);

  // Not that of its copy as well.
  const toggle = page.getByRole('switch', { name: `Enable ${name}`, exact: true });
  await expect(toggle).toBeVisible({ timeout: patience });
  const wanted = !(await toggle.isChecked());
  const twice = random.chance(0.2);
  await toggle.click();
  if (twice) await toggle.click();
  walk.say(twice ? 'there and back' : wanted ? 'on' : 'off');
  // One after the other, also when the second press came before the answer to the first.
  const predictions = (twice ? [wanted, !wanted] : [wanted]).map((enabled) => predict(walk, id, enabled));
  const predicted = predictions.findLast(({ outcome }) => outcome !== 'done') ?? predictions.at(-1);

  await expect(page.locator('[role="switch"][aria-busy="true"]')).toHaveCount(0, { timeout: 90_000 });
  const complaint = await complaintAbout(page, name);
  walk.say(`→ ${complaint ?? 'done'}`);
  if (predicted) expectTruth(complaint, predicted, `“${name}”`);
  if (complaint === undefined && answers(walk, 'listWebhooks')) walk.behind = false;
};

/** What one press comes to. A webhook that is as wanted already, as it may be after a change elsewhere, is only read. */
function predict(walk: Walk, id: string | undefined, enabled: boolean): Prediction {
  const isSo = walk.world.find((webhook) => webhook.id === id)?.enabled === enabled;
  if (isSo && answers(walk, 'getWebhook')) return { acts: false, outcome: 'done' };
  const predicted = predictReadAndChange(walk, 'updateWebhook');
  if (predicted.acts) walk.world = withSwitch(walk.world, id, enabled);
  return predicted;
}
