import type { BrowserContext, Page } from '@playwright/test';

/** Lets the console's Copy buttons write. Only Chromium asks for a permission; the others refuse to be given one. */
export async function allowCopying(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() !== 'chromium') return;
  await context.grantPermissions(['clipboard-write']);
}

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
