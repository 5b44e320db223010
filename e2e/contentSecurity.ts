import type { BrowserContext, Page } from '@playwright/test';

import { expect, test } from './test';

/** While `act` runs, every request must go to the console's own origin, and nothing may break the content security policy. */
export async function expectOwnOriginOnly(
  context: BrowserContext,
  baseURL: string | undefined,
  act: () => Promise<void>,
): Promise<void> {
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  // What a script catches, the browser's console may not show; `test` fails on a console error.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      // oxlint-disable-next-line no-console -- it is what fails the journey
      console.error(`content security policy: ${effectiveDirective} refused ${blockedURI} ${sample}`),
    );
  });
  await act();
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
}

/** What the policy must have refused in the end. */
const refused = [
  'base-uri',
  'connect-src',
  'frame-src',
  'img-src',
  'require-trusted-types-for',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
  'trusted-types',
];

/** What an intruder would try. Each attempt must be refused, so that the policy is known to be in force. */
export async function expectRefusals(page: Page): Promise<void> {
  const reasons = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => seen.add(event.effectiveDirective));
    return seen;
  });
  await page.evaluate(async () => {
    const attempt = (act: () => unknown) => {
      try {
        act();
      } catch {
        // Refused; the event says by what.
      }
    };
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(text);
      document.body.append(element);
    };
    const red = 'color: rgb(1, 2, 3)';
    const parsed = (html: string) => {
      document.createElement('template').innerHTML = html;
    };
    for (const act of [
      () => parsed('<img src=x>'),
      () => window.trustedTypes?.createPolicy('intruder', { createScriptURL: (url) => url }),
      () => add('script', {}, 'window.intruded = true'),
      () => add('script', { src: 'https://intruder.example/script.js' }),
      () => document.body.setAttribute('onclick', 'window.intruded = true'),
      () => add('style', {}, `body { ${red} }`),
      () => document.body.setAttribute('style', red),
      () => add('img', { src: 'https://intruder.example/pixel.png' }),
      () => add('iframe', { src: 'https://intruder.example/' }),
      () => add('base', { href: 'https://intruder.example/' }),
    ]) {
      attempt(act);
    }
    await fetch('https://intruder.example/collect').catch(() => undefined);
    document.body.click();
  });
  // The only way to a script that Trusted Types leave to the policy itself. As a text: the test runner would translate it.
  await page.evaluate("import('data:text/javascript,window.intruded = true').catch(() => undefined)");
  await expect.poll(() => reasons.evaluate((seen) => [...seen].toSorted())).toEqual(refused);
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
  await expect(page.locator('body')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
}

/** The console lines that `expectRefusals` provokes. */
export const refusalLines = /Content Security Policy|TrustedHTML|TrustedScript|TrustedTypePolic|Trusted Type/;

/** The headers that no page of the console may go without, whatever the policy's details. */
export async function expectStrictHeaders(page: Page, allowed: { dev?: boolean } = {}): Promise<void> {
  const headers = (await page.reload())?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  await test.step('the policy is strict', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    if (!allowed.dev) expect(policy).not.toMatch(/nonce|blob:/);
  });
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
}
