import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

import type { CommandLine } from './commandLine.ts';

/** The oldest Chromium that the console is built for, as in vite.config.ts. */
const oldestVersion = 123;
const cache = path.resolve('node_modules/.cache/webhook-console');

/** How Chromium is started: no sandbox for root, and no calls home. */
export const launchArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A journey's page lives for seconds: what V8 would spend on optimising its code never pays off, and is a tenth of a run's time.
 */
export const shortLivedPages = '--js-flags=--no-opt --no-maglev';

/**
 * The path of a Chromium that starts on this machine: the one in `CHROMIUM_PATH`, else Playwright's own, else
 * Chrome or Chromium of the system, else one that it installs. Remembers what it found for the next run. `watching`: the option by
 * which somebody wants to see it, so that it needs a window.
 * @throws Error in plain English when none can be had.
 */
export async function findBrowser({ watching }: Pick<CommandLine, 'watching'> = {}): Promise<string> {
  // The workers read the configuration again, without the command line: what the run has found is handed on.
  const known = process.env.E2E_CHROMIUM;
  if (known) return known;
  const found = await find(watching !== undefined);
  if (watching && !hasWindow(found)) {
    const problem = `${watching} needs a browser with a window, and ${found} has none.`;
    if (watching !== '--ui') throw new Error([problem, ...howToGetOne].join('\n'));
    // The journeys run all the same, and each of their steps can be looked at.
    say([`${problem} "Show browser" will show nothing.`, ...howToGetOne].join('\n'));
  }
  process.env.E2E_CHROMIUM = found;
  return found;
}

/** Looks for it; for one with a window first where that is needed. */
async function find(windowNeeded: boolean): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    const flaw = await flawOf(asked);
    if (flaw) throw new Error(`CHROMIUM_PATH is "${asked}", but that cannot be used: ${flaw}`);
    return asked;
  }
  const rememberedIn = path.join(cache, windowNeeded ? 'browser-with-window.txt' : 'browser.txt');
  const remembered = existsSync(rememberedIn) ? readFileSync(rememberedIn, 'utf8') : '';
  if (remembered && existsSync(remembered)) return remembered;

  const flaws: string[] = [];
  const firstThatStarts = async (candidates: string[]) => {
    for (const candidate of new Set(candidates)) {
      if (!existsSync(candidate)) continue;
      const flaw = await flawOf(candidate);
      if (!flaw) return candidate;
      flaws.push(`${candidate}: ${flaw}`);
    }
    return undefined;
  };
  const here = [chromium.executablePath(), ...systemBrowsers()];
  const found =
    (windowNeeded ? await firstThatStarts(here.filter(hasWindow)) : undefined) ??
    (await firstThatStarts(here)) ??
    (installPlaywrightBrowser() ? await firstThatStarts([chromium.executablePath()]) : undefined) ??
    (installSystemBrowser() ? await firstThatStarts(systemBrowsers()) : undefined);
  if (!found) throw new Error(noBrowser(flaws));

  say(`journeys run in ${found}`);
  // Whoever installs one with a window next is to see it.
  if (windowNeeded && !hasWindow(found)) return found;
  mkdirSync(cache, { recursive: true });
  writeFileSync(rememberedIn, found);
  return found;
}

/** The shell alone is made to run without; it would ignore that a window is asked for. */
const hasWindow = (executablePath: string) => !/headless[-_]shell/.test(executablePath);

const howToGetOne = [
  'Do one of these, then try again:',
  '  - install Google Chrome, or Chromium (Debian and Ubuntu: sudo apt-get install chromium)',
  '  - npx playwright install --with-deps chromium',
  '  - CHROMIUM_PATH=/path/to/chrome npm run e2e -- …',
];

/** Why a browser cannot be used, or nothing: only starting it shows whether it works here. */
async function flawOf(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs, timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>ready</title>');
      const version = browser.version();
      return Number.parseInt(version, 10) >= oldestVersion
        ? undefined
        : `version ${version} is older than ${oldestVersion}`;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return String(error).split('\n').slice(0, 3).join(' ');
  }
}

function systemBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
      (folder) => (folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe')] : []),
    );
  }
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'].filter(Boolean);
  // The headless shell first: without a window's own interface each journey starts three times as fast.
  const names = [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Downloads first, and adds system libraries only then: where the download cannot work, it fails in seconds. */
function installPlaywrightBrowser(): boolean {
  say('no Chrome or Chromium here: downloading Playwright’s own');
  const playwright = (...args: string[]) =>
    succeeds(process.execPath, [path.resolve('node_modules/playwright/cli.js'), ...args]);
  if (!playwright('install', '--no-shell', 'chromium')) return false;
  if (mayUseApt()) playwright('install-deps', 'chromium');
  return true;
}

function installSystemBrowser(): boolean {
  if (!mayUseApt()) return false;
  say('the download failed: installing the system’s Chromium with apt-get');
  const install = (browser: string) =>
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-liberation']);
  // Not every distribution has the shell as a package of its own.
  return succeeds('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium'));
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Output goes to stderr: stdout belongs to the reporter. */
function succeeds(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 2, 2], timeout: 10 * 60_000 }).status === 0;
}

function say(line: string): void {
  process.stderr.write(`Browser: ${line}\n`);
}

function noBrowser(flaws: string[]): string {
  return [
    'The journeys need Chrome or Chromium, and none could be found or installed.',
    ...flaws.map((flaw) => `  tried ${flaw}`),
    ...howToGetOne,
  ].join('\n');
}
