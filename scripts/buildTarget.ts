import type { ConfigEnv } from 'vite';

/** The browsers that the console is built for: the first versions that know CSS light-dark(). */
export const buildTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** For a plugin's `apply`: in production builds only. Elsewhere the mock has to be there before anything else. */
export const inProductionBuilds = (_config: unknown, { command, mode }: ConfigEnv): boolean =>
  command === 'build' && mode !== 'mock';
