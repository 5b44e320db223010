import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';

/**
 * When a journey is recorded, with its trace (steps, network, console, the page's contents at each step) and video. It costs a fifth of the
 * time of every journey, failed or not: `npm test`, `npm run test:deep` and CI do without, and what fails there is recorded when it is tried
 * once more. Somebody who runs a few wants it at once; `E2E_RECORD=retry` and `E2E_RECORD=always` say it in so many words.
 */
const asked = process.env.E2E_RECORD ?? (process.env.CI ? 'retry' : 'always');
if (asked !== 'retry' && asked !== 'always') {
  throw new Error(`E2E_RECORD is "${asked}", but it must be "retry" or "always".`);
}
/** Whether a journey is recorded only when it has failed before. */
export const recordsRetries = asked === 'retry';
const mode = recordsRetries ? ('on-first-retry' as const) : ('retain-on-failure' as const);

/** Settings of what is recorded, for a config's `use`. Videos need Playwright's ffmpeg. */
export const recording = {
  trace: { mode, screenshots: false },
  screenshot: 'only-on-failure',
  video: hasFfmpeg() ? ({ mode, size: { width: 960, height: 600 } } as const) : 'off',
} as const;

/** Comes before all other reporters: what they report, and the files that they copy, are rid of API keys by then. */
export const redactingReporter = fileURLToPath(new URL('redactingReporter.ts', import.meta.url));

/** Runs when all journeys have run, whatever reporters there are. */
export const redactLeftovers = fileURLToPath(new URL('redactLeftovers.ts', import.meta.url));

/** Playwright films with an ffmpeg of its own, which is beside its browsers and not everywhere. Says so once. */
function hasFfmpeg(): boolean {
  const known = process.env.E2E_FFMPEG;
  if (known !== undefined) return known === 'yes';
  const manifest = path.resolve('node_modules/playwright-core/browsers.json');
  const { browsers } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    browsers: { name: string; revision: string }[]; // Playwright's own file
  };
  const name = `ffmpeg-${browsers.find((browser) => browser.name === 'ffmpeg')?.revision}`;
  // Where its browsers are is part of their paths, installed or not.
  const [home] = chromium.executablePath().split(/[\\/]chromium/);
  const folder = path.join(home ?? '', name);
  const found = existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('ffmpeg'));
  process.env.E2E_FFMPEG = found ? 'yes' : 'no';
  if (!found) {
    process.stderr.write(
      'No videos of failed journeys: Playwright’s ffmpeg is missing (npx playwright install ffmpeg).\n',
    );
  }
  return found;
}
