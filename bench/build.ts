import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

import { documentedEventTypes, eventTypes } from './api/eventTypes';
import { cacheFolder } from './server/compress';

/**
 * Runs `vite build` into a folder of the cache, and returns that. A process of its own, for one with this one's settings (NODE_ENV)
 * would make no production build.
 * @throws Error when it fails.
 */
function build(name: string, args: string[], env: Record<string, string> = {}): string {
  const folder = path.join(cacheFolder, 'builds', name);
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const { NODE_ENV: _, ...inherited } = process.env;
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', ...args, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { stdio: ['ignore', 2, 2], env: { ...inherited, ...env } },
  );
  if (status !== 0) throw new Error(`${name} could not be built.`);
  return folder;
}

/** The console as `npm run build` makes it, without touching what is in `dist`. */
export const buildConsole = (): string => build('console', []);

/** A page of this folder, by the console's Vite for the same browsers. */
export const buildPage = (page: string, env?: Record<string, string>): string =>
  build(page, [`bench/${page}`, '--config', 'bench/vite.config.ts'], env);

/** Whether the packages of a folder are those of its lock file, as npm has noted when it installed them. */
function isInstalled(folder: string): boolean {
  const written = (file: string) =>
    statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return written('node_modules/.package-lock.json') > written('package-lock.json');
}

/**
 * The same webhooks in react-admin, which has packages of its own: they are installed beside it, as its lock file says.
 * @throws Error when they can't be installed.
 */
export function buildReactAdmin(): string {
  const cwd = path.resolve('bench/react-admin');
  if (!isInstalled(cwd)) {
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd,
      stdio: ['ignore', 2, 2],
      // npm is a script of the shell's there.
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('the packages of bench/react-admin could not be installed.');
  }
  const names = eventTypes(documentedEventTypes).map(({ id }) => id);
  return buildPage('react-admin', { VITE_EVENT_TYPES: names.join(',') });
}
