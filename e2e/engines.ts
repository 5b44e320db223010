import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { type BrowserType, firefox, webkit } from '@playwright/test';

const engines = { firefox, webkit };

/** The browsers that journeys run in besides Chromium. */
export type EngineName = keyof typeof engines;

/** Where one could not be downloaded, the other can't be either. */
let reachable = true;

/**
 * Whether an engine can be had: only Playwright's own builds can be driven. `install` tries to get one that is missing. Says what is
 * skipped otherwise, unless told to be `quiet`.
 */
export async function hasEngine(
  name: EngineName,
  { install, quiet }: { install: boolean; quiet: boolean },
): Promise<boolean> {
  // The workers read the configuration again: what the run has found out is handed on, and what it did not look for they need not.
  const variable = `E2E_${name.toUpperCase()}`;
  const known = process.env[variable];
  if (known !== undefined || process.env.TEST_WORKER_INDEX) return known === 'yes';
  let flaw = await flawOf(engines[name]);
  if (flaw && install && reachable) {
    reachable = playwright('install', name);
    if (reachable) {
      if (process.platform === 'linux' && process.getuid?.() === 0) playwright('install-deps', name);
      flaw = await flawOf(engines[name]);
    }
  }
  process.env[variable] = flaw ? 'no' : 'yes';
  if (flaw && !quiet) {
    process.stderr.write(
      `SKIPPED: no journey runs in ${name}. ${flaw} (npx playwright install --with-deps ${name})\n`,
    );
  }
  return !flaw;
}

async function flawOf(engine: BrowserType): Promise<string | undefined> {
  if (!existsSync(engine.executablePath())) return 'Playwright’s build of it is not installed.';
  try {
    await (await engine.launch({ timeout: 60_000 })).close();
    return undefined;
  } catch (error) {
    return String(error).split('\n').slice(0, 3).join(' ');
  }
}

/** A server that can't be reached is to cost seconds, not minutes. Output goes to stderr: stdout belongs to the reporter. */
function playwright(...args: string[]): boolean {
  const cli = path.resolve('node_modules/playwright/cli.js');
  const env = {
    ...process.env,
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  return (
    spawnSync(process.execPath, [cli, ...args], { env, stdio: ['ignore', 2, 2], timeout: 5 * 60_000 })
      .status === 0
  );
}
