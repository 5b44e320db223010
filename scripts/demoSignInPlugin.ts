import { loadEnv, type Plugin } from 'vite';

import { demoSignInPath } from '../src/mocks/demoSignInPath.ts';

/**
 * Where the mock runs, people sign in on its own little page (src/mocks/demoSignIn.ts), unless `VITE_LOGIN_URL` says otherwise.
 * Not in an .env file: the page is below the base that the console is served from.
 */
export function demoSignIn(): Plugin {
  return {
    name: 'demo-sign-in',
    config({ base = '/' }, { mode }) {
      const { VITE_LOGIN_URL, VITE_MOCK } = loadEnv(mode, process.cwd());
      const mocked = mode === 'mock' || (mode === 'development' && VITE_MOCK !== 'off');
      if (!mocked || VITE_LOGIN_URL) return undefined;
      return { define: { 'import.meta.env.VITE_LOGIN_URL': JSON.stringify(`${base}${demoSignInPath}`) } };
    },
  };
}
