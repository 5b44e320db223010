import { test as base, type BrowserContext } from '@playwright/test';

import { type Console, pagesOf } from './fixtures';
import { showKeysAsDots } from './keysAsDots';
import type { Tag } from './tags';

export { expect } from '@playwright/test';

/** What journeys can ask of it, with `test.use`. */
export type Options = {
  /**
   * Console messages that a journey provokes, such as Chrome's own line about a reply with status 500. One pattern
   * at most, so join them with `|`: Playwright would take a second one for settings of the fixture.
   */
  allowedConsole: [] | [RegExp];
  /**
   * The host answers pages that it has no file of with its 404.html, which is the console: Chrome complains about the status, and that is
   * no flaw of the console's.
   */
  noFallback: boolean;
  /** Shows API keys as dots, whatever the console does; off where a journey compares what the console itself does. */
  keysAsDots: boolean;
};

/**
 * Playwright's `test`, with the console's pages as fixtures (see fixtures.ts) and one rule more: a journey fails on any error or
 * warning in the browser's console and on any uncaught error or rejection, in any page of its context.
 */
export const test = base.extend<Options & Console & { quietConsole: undefined; dots: undefined }>({
  ...pagesOf,
  allowedConsole: [[], { option: true }],
  noFallback: [false, { option: true }],
  // A moving page is drawn sixty times a second. The heart of the product is shown as it moves.
  reducedMotion: [
    async ({ contextOptions }, use, { tags }) => {
      await use(contextOptions.reducedMotion ?? (tags.includes('@smoke') ? 'no-preference' : 'reduce'));
    },
    { scope: 'test' },
  ],
  keysAsDots: [true, { option: true }],
  dots: [
    async ({ context, keysAsDots }, use) => {
      if (keysAsDots) await showKeysAsDots(context);
      await use(undefined);
    },
    { auto: true },
  ],
  quietConsole: [
    async ({ context, allowedConsole, noFallback }, use) => {
      const complaints = listen(context);
      const pages = noFallback ? pagesNotFound(context) : new Set<string>();
      await use(undefined);
      const [allowed] = allowedConsole;
      const unexpected = complaints
        .filter(({ line, url }) => !(line.includes('status of 404') && pages.has(url)))
        .map(({ line }) => line)
        .filter((line) => !allowed?.test(line));
      base.expect(unexpected, 'no errors or warnings in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],
});

/** The tags of a journey or of a group of them: a misspelt one does not compile. */
export const tagged = (...tag: Tag[]): { tag: Tag[] } => ({ tag });

function listen(context: BrowserContext): { line: string; url: string }[] {
  const complaints: { line: string; url: string }[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    complaints.push({ line: `${message.type()}: ${message.text()}${url ? ` (${url})` : ''}`, url });
  });
  context.on('weberror', (webError) => {
    complaints.push({ line: `uncaught: ${String(webError.error())}`, url: '' });
  });
  return complaints;
}

/** The addresses of whole pages that came with status 404. */
function pagesNotFound(context: BrowserContext): Set<string> {
  const found = new Set<string>();
  context.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) found.add(response.url());
  });
  return found;
}
