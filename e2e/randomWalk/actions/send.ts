import { expect, type Locator } from '@playwright/test';

import { logTable } from '../../deliveryLog';
import { dataField, result, sendButton } from '../../testTab';
import { closeMessage, message } from '../messages';
import { arrives, chooseFromMenu, findRow, openPageOf } from '../places';
import { expectTruth, predictOnce } from '../prediction';
import { sentSince, timeIn } from '../server';
import type { Random } from '../random';
import type { Action, Walk } from '../walk';

/** Sends a test event: one is sent, or none, however often the button was pressed. */
export const sendTestEvent: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  if (webhook?.id === undefined) return walk.say('finds nothing to test');
  walk.say(`sends a test event to “${webhook.name}”`);
  const row = await findRow(walk, webhook.name);
  if (!row) return;
  await chooseFromMenu(page, row, 'Send test event');
  if (!(await arrives(walk, dataField(page)))) return;
  const since = await timeIn(page);
  walk.say(await pressOnceOrTwice(sendButton(page), random));

  const refused = page.getByRole('form', { name: 'Test event' }).getByRole('alert').filter({ hasText: /\S/ });
  const sent = result(page).getByRole('link', { name: 'Open this delivery' });
  await expect(refused.or(sent).first()).toBeVisible({ timeout: 90_000 });
  const complaint = (await refused.isVisible()) ? await refused.innerText() : undefined;
  await judge(walk, 'sendTest', { id: webhook.id, since, complaint });
};

/** Sends a delivery of a webhook's log again: once. */
export const redeliver: Action = async (walk, random) => {
  const { page } = walk;
  const webhook = random.pickAny(walk.world);
  if (webhook?.id === undefined) return walk.say('finds nothing to redeliver');
  walk.say(`looks into the log of “${webhook.name}”`);
  if (!(await openPageOf(walk, webhook.name))) return;
  await page.getByRole('link', { name: 'Deliveries', exact: true }).click();
  const nothing = page.getByRole('heading', { level: 2, name: /^(No deliveries|Nothing)/ });
  if (!(await arrives(walk, logTable(page).or(nothing)))) return;
  const buttons = page.getByRole('button', { name: /^Redeliver \w+ of / });
  const count = await buttons.count();
  if (count === 0) return walk.say('and finds nothing to redeliver');

  const button = buttons.nth(random.whole(0, Math.min(count, 8) - 1));
  await closeMessage(page);
  const since = await timeIn(page);
  walk.say(`redelivers one: ${await pressOnceOrTwice(button, random)}`);
  const said = message(page).filter({
    hasText: /was sent again|could not be sent again|may have been sent|sent again/,
  });
  await expect(said).toBeAttached({ timeout: 90_000 });
  const text = await message(page).innerText();
  await judge(walk, 'redeliver', {
    id: webhook.id,
    since,
    complaint: /was sent again/.test(text) ? undefined : text,
  });
};

async function pressOnceOrTwice(button: Locator, random: Random): Promise<string> {
  const twice = random.chance(0.25);
  await (twice ? button.dblclick() : button.click());
  return twice ? 'presses with a double click' : 'presses';
}

/** Counts what was sent, and compares it with what the console says. */
async function judge(
  walk: Walk,
  operation: 'sendTest' | 'redeliver',
  { id, since, complaint }: { id: string; since: string; complaint: string | undefined },
): Promise<void> {
  walk.say(`→ ${complaint ?? 'sent'}`);
  const predicted = predictOnce(walk, operation);
  expectTruth(complaint, predicted, operation);
  await expect
    .poll(() => sentSince(walk.other, id, since), { message: 'how many were sent', timeout: 3000 })
    .toBe(predicted.acts ? 1 : 0);
}
