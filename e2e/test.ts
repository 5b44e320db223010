import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

type Options = {
  /**
   * Console messages that a journey provokes, such as Chrome's own line about a reply with status 500. One pattern
   * at most, so join them with `|`: Playwright would take a second one for settings of the fixture.
   */
  allowedConsole: [] | [RegExp];
};

/**
 * Playwright's `test`, with one rule more: a journey fails on any error or warning in the browser's console and
 * on any uncaught error or rejection, in any page of its context.
 */
export const test = base.extend<Options & { quietConsole: undefined }>({
  allowedConsole: [[], { option: true }],
  quietConsole: [
    async ({ context, allowedConsole }, use) => {
      const complaints = listen(context);
      await use(undefined);
      const [allowed] = allowedConsole;
      const unexpected = complaints.filter((line) => !allowed?.test(line));
      base.expect(unexpected, 'no errors or warnings in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],
});

function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    complaints.push(`${message.type()}: ${message.text()}${url ? ` (${url})` : ''}`);
  });
  context.on('weberror', (webError) => complaints.push(`uncaught: ${String(webError.error())}`));
  return complaints;
}
