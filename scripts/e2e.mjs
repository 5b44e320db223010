// The journeys: npm run e2e, with any option of Playwright's. --built serves what npm test has just built; --deep runs the exhaustive
// ones alone.
import { spawn } from 'node:child_process';

// See e2e/recording.ts.
const whenTriedAgain = { E2E_RECORD: process.env.E2E_RECORD ?? 'retry' };
const own = {
  '--built': { E2E_BUILT: '1', ...whenTriedAgain },
  '--deep': { E2E_DEEP: '1', ...whenTriedAgain },
};
const options = process.argv.slice(2);
const [built, deep] = [options.includes('--built'), options.includes('--deep')];
const run = spawn(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    ...(deep ? ['--grep', '@deep'] : []),
    ...options.filter((option) => !(option in own)),
  ],
  { env: { ...process.env, ...(built && own['--built']), ...(deep && own['--deep']) }, stdio: 'inherit' },
);
// It stops its servers before it ends (playwright.config.ts), and this waits for it. Ctrl+C reaches it by itself.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => run.kill(signal));
}
run.once('exit', (code) => process.exit(code ?? 1));
