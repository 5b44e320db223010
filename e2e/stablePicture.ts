import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Locator, Page } from '@playwright/test';

/** When the mock's world is looked at: its deliveries and all times follow from the clock. */
const now = new Date('2026-03-18T10:30:00Z');

const weights = [400, 600, 700];
const { resolve } = createRequire(import.meta.url);
const fonts = weights.map((weight) => ({
  weight: String(weight),
  data: readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`)).toString(
    'base64',
  ),
}));

/**
 * Takes from a page what differs from machine to machine and from day to day: the time is always the same, all text is in one
 * font that comes with the journeys, and the demo's banner, which is not the console's, is away. Before the page is opened; its context has to bypass the content security policy.
 */
export async function holdStill(page: Page): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.addInitScript((files) => {
    for (const { weight, data } of files) {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      document.fonts.add(new FontFace('Picture', bytes.buffer, { weight }));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :root { --font: Picture !important; --font-mono: Picture !important }
      /* Letters where they belong to a fraction of a pixel, and not where the system would have them. */
      * { scrollbar-width: none !important; text-rendering: geometricPrecision !important }
      .demo-banner { display: none !important }
    `);
    document.adoptedStyleSheets.push(sheet);
  }, fonts);
}

/** Waits until the fonts are there: the text of a picture is in them or in none. */
export async function fontsAreIn(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
}

/** What is covered in a picture: ids and times that are never the same, and scripts that the font does not have. */
export const ofTheMachine = (page: Page): Locator[] => [
  page.getByText(/^Request id/),
  page.getByText(/^"dlv_/),
  page.getByText(/ after \d+ ms$/),
  page.getByText(/\p{Script=Han}/u),
];
