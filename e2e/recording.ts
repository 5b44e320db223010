import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';

/**
 * How much is recorded of a journey that fails. A trace with the page's contents at each step, and a video, cost a fifth of the time of
 * every journey, failed or not: where nobody watches, the steps, the network, the console and a picture of the end must do.
 * `E2E_RECORD=full` has all of it in CI too.
 */
const full = process.env.E2E_RECORD === 'full' || (process.env.E2E_RECORD !== 'light' && !process.env.CI);

const trace = { mode: 'retain-on-failure', screenshots: false, snapshots: full } as const;

/** Whether videos are made: asked for, and Playwright's ffmpeg is there. */
const filming = full && hasFfmpeg();

/** Settings of what is recorded, for a config's `use`. */
export const recording = {
  trace,
  screenshot: 'only-on-failure',
  video: filming ? ({ mode: 'retain-on-failure', size: { width: 960, height: 600 } } as const) : 'off',
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
