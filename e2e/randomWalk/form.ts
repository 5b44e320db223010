import { expect, type Page } from '@playwright/test';

import { formErrors } from '../createView';
import { patience } from './places';
import type { Random } from './random';

const form = (page: Page) => page.getByRole('form', { name: 'Webhook' });

/** The dialog that asks what to keep when somebody else has saved meanwhile. */
export const conflictDialog = (page: Page) =>
  page.getByRole('dialog', { name: 'This webhook was changed while you were editing it' });

const submit = (page: Page, button: string) => form(page).getByRole('button', { name: button, exact: true });

/** Presses the form's button as somebody does: once, twice in a hurry, or with Enter in a field. */
export async function press(page: Page, button: 'Create' | 'Save', random: Random): Promise<string> {
  const [words, act] = random.pick<[words: string, act: () => Promise<void>]>([
    ['', () => submit(page, button).click()],
    ['', () => submit(page, button).click()],
    [' with a double click', () => submit(page, button).dblclick()],
    [' with Enter', () => form(page).getByRole('textbox', { name: 'Webhook Name' }).press('Enter')],
  ]);
  await act();
  return `presses ${button}${words}`;
}

/** What became of a save: nothing to complain of, what stands above the buttons, or that somebody else changed it meanwhile. */
export async function endOfSave(page: Page): Promise<{ complaint: string | undefined; conflict: boolean }> {
  const busy = form(page).locator('button[type="submit"][aria-disabled="true"]');
  const conflict = conflictDialog(page);
  const complaint = formErrors(page).filter({ hasText: /\S/ });
  const ends = (check: () => Promise<boolean>, message: string, timeout: number) =>
    expect.poll(check, { message, timeout, intervals: [50, 100] }).toBe(true);

  await ends(async () => (await conflict.isVisible()) || (await busy.count()) === 0, 'the save ends', 90_000);
  if (await conflict.isVisible()) return { complaint: undefined, conflict: true };
  await ends(
    async () => (await complaint.isVisible()) || (await form(page).count()) === 0,
    'the save leads on, or says why not',
    patience,
  );
  const failed = (await form(page).count()) > 0;
  return {
    complaint: failed ? (await complaint.innerText()).replaceAll('\n', ' ') : undefined,
    conflict: false,
  };
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
