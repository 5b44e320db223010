import { spawnSync } from 'node:child_process';
import path from 'node:path';

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
