import { fileURLToPath } from 'node:url';

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vitest/config';

import { findBrowser, launchArgs } from '../e2e/browser.ts';
import viteConfig from './vite.config.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Every story is a test: it has to be drawn, its play function to pass, and axe to find nothing.
export default mergeConfig(viteConfig, {
  root: folder('..'),
  plugins: [storybookTest({ configDir: folder('.') })],
  // Found before the first story runs: what is found only then would start the page anew in the midst of a test.
  optimizeDeps: { entries: ['.storybook/preview.tsx', 'src/**/*.stories.tsx'], include: ['axe-core'] },
  test: {
    name: 'stories',
    testTimeout: 30_000,
    // As with the journeys: seen, but no reason to hold up everybody else.
    retry: process.env.CI ? 1 : 0,
    // One page for all: a page for each file would cost two seconds a file. Each story starts with a console that forgot the one before.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: await findBrowser(), args: launchArgs },
        contextOptions: { reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-GB' },
      }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1440, height: 900 },
    },
  },
});
