import { defineConfig, devices } from '@playwright/test';

import { findBrowser, launchArgs } from '../browser.ts';
import { recording, redactingReporter, redactLeftovers } from '../recording.ts';
import type { Options } from '../test.ts';

/*
 * Journeys that fail on purpose, with API keys all over: artifacts.spec.ts runs them and searches what they leave behind. With
 * LEAK=on as Playwright would do it by itself, which shows that the search finds keys.
 */
const leak = process.env.LEAK === 'on';

export default defineConfig<Options>({
  testDir: '.',
  testMatch: '*.leak.ts',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  workers: 1,
  globalTeardown: leak ? undefined : redactLeftovers,
  reporter: [
    ...(leak ? [] : ([[redactingReporter]] as const)),
    ['list'],
    ['html', { open: 'never', outputFolder: process.env.LEAK_REPORT }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.LEAK_URL,
    launchOptions: { executablePath: await findBrowser(), args: launchArgs },
    ...recording,
    keysAsDots: !leak,
    // Nobody can search a video.
    video: 'off',
  },
});
