import type { Page } from '@playwright/test';

import type { Random } from '../random';

/** What of an edited form takes part in a conflict of the walk. */
type Parts = { name?: string; description?: string };

const fields = { 'Webhook Name': 'name', Description: 'description' } as const;

/**
 * Decides, for each part that both have changed or they alone, whose version is saved. Gives what the form then differs by
 * from what they have saved, or nothing when editing goes on.
 */
export async function settleConflict<Edited extends Parts>(
  page: Page,
  random: Random,
  mine: Edited,
): Promise<{ mine: Edited | undefined; words: string }> {
  const dialog = page.getByRole('dialog', { name: 'This webhook was changed while you were editing it' });
  if (random.chance(0.15)) {
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    return { mine: undefined, words: 'not now' };
  }
  const settled = { ...mine };
  const words: string[] = [];
  for (const [label, part] of Object.entries(fields) as [keyof typeof fields, keyof Parts][]) {
    const choice = dialog.getByRole('group', { name: label });
    if (!(await choice.isVisible())) continue;
    const keepMine = random.chance(0.5);
    const option = choice.locator('label').filter({ hasText: keepMine ? /^Keep mine/ : /^Take theirs/ });
    await option.getByRole('radio').check();
    words.push(`${label}: ${keepMine ? 'mine' : 'theirs'}`);
    if (keepMine) {
      // What was not typed here is kept as it was before.
      settled[part] ??= (await option.locator('strong + span').innerText()).replace(/^No description$/, '');
    } else delete settled[part];
  }
  await dialog.getByRole('button', { name: 'Save these choices' }).click();
  return { mine: settled, words: words.join(', ') };
}
