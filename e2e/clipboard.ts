import type { Page } from '@playwright/test';

/** What was copied last: pasted onto an empty page, for the console itself may not read the clipboard (Permissions-Policy). */
export async function clipboardText(page: Page): Promise<string> {
  const paper = await page.context().newPage();
  await paper.setContent('<textarea autofocus></textarea>');
  await paper.getByRole('textbox').focus();
  await paper.keyboard.press('ControlOrMeta+V');
  const text = await paper.getByRole('textbox').inputValue();
  await paper.close();
  return text;
}
