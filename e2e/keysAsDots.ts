import type { BrowserContext } from '@playwright/test';

/**
 * Shows API keys as dots in every page of a context, also where the console shows them: nobody can take a key out of a picture or a video.
 * The content security policy forbids style elements, Playwright's own for pictures too, but no style sheet that a script adopts.
 */
export const showKeysAsDots = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('input[name="apiKey"] { -webkit-text-security: disc !important }');
    document.adoptedStyleSheets.push(sheet);
  });
