import type { Page } from '@playwright/test';

import { expectFilledIn, formErrors, type Typed } from '../createView';
import { expect } from '../test';
import { patience } from './places';
import type { Random } from './random';
import { answerArrives, leavesOpen } from './walkFaults';

/** What became of a save, as the console tells it. */
export type Outcome = 'done' | 'failed' | 'unclear' | 'changed meanwhile';

const form = (page: Page) => page.getByRole('form', { name: 'Webhook' });

/** Words by which the console says that it does not know whether the server did it. */
const unclearWords =
  /could not be reached|too long to answer|does not understand|has a problem|fault "internal"|not clear/;

/** Whether a sentence leaves open what happened. */
export const soundsUnclear = (sentence: string): boolean => unclearWords.test(sentence);

/** Presses the form's button as somebody does: once, twice in a hurry, or with Enter in a field. */
export async function press(page: Page, button: 'Create' | 'Save', random: Random): Promise<string> {
  const [words, act] = random.pick([
    ['', () => submit(page, button).click()],
    ['', () => submit(page, button).click()],
    [' with a double click', () => submit(page, button).dblclick()],
    [' with Enter', () => form(page).getByRole('textbox', { name: 'Webhook Name' }).press('Enter')],
  ] as const);
  await act();
  return `presses ${button}${words}`;
}

const submit = (page: Page, button: string) => form(page).getByRole('button', { name: button, exact: true });

/** Waits for what becomes of a save. */
export async function outcomeOf(page: Page): Promise<{ outcome: Outcome; says: string }> {
  const busy = form(page).locator('button[type="submit"][aria-disabled="true"]');
  const conflict = page.getByRole('dialog', { name: 'This webhook was changed while you were editing it' });
  const refused = formErrors(page).filter({ hasText: /\S/ });
  await expect
    .poll(async () => (await conflict.isVisible()) || (await busy.count()) === 0, {
      message: 'the save comes to an end',
      timeout: 90_000,
      intervals: [50, 100],
    })
    .toBe(true);
  if (await conflict.isVisible()) return { outcome: 'changed meanwhile', says: '' };
  await expect
    .poll(async () => (await refused.isVisible()) || (await form(page).count()) === 0, {
      message: 'the save leads on, or says why not',
      timeout: patience,
      intervals: [50, 100],
    })
    .toBe(true);
  if ((await form(page).count()) === 0) return { outcome: 'done', says: '' };
  const says = (await refused.innerText()).replaceAll('\n', ' ');
  return { outcome: soundsUnclear(says) ? 'unclear' : 'failed', says };
}

/**
 * Expects the console to tell the truth about a save: "done" only when it was, "failed" only when it was not, and "unclear"
 * only when the answer was such that nobody could know.
 */
export function expectTruth(
  outcome: Outcome,
  { fault, acted, says }: { fault: string | undefined; acted: boolean; says: string },
): void {
  const about = `what the console says (“${says}”), with ${fault ?? 'no fault'}`;
  if (outcome === 'done') expect(acted, about).toBe(true);
  if (outcome === 'failed') expect(acted, about).toBe(false);
  if (outcome === 'unclear') expect(leavesOpen(fault), about).toBe(true);
  if (answerArrives(fault)) expect(outcome, about).toBe(acted ? 'done' : 'failed');
}

/** After a refused save everything that was typed is still there. */
export async function expectTyped(page: Page, typed: Typed): Promise<void> {
  await expectFilledIn(page, typed);
}

/** Leaves a form that was not saved, and says yes to losing what was typed if asked. */
export async function discard(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Cancel' }).click();
  const question = page.getByRole('alertdialog', { name: 'Discard what you typed?' });
  await expect
    .poll(async () => (await question.isVisible()) || (await form(page).count()) === 0, { timeout: patience })
    .toBe(true);
  if (await question.isVisible()) await question.getByRole('button', { name: 'Discard' }).click();
  await expect(form(page)).toHaveCount(0, { timeout: patience });
}
