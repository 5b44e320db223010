import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const fileName = 'mockServiceWorker.js';

/**
 * Hands out MSW's service worker where the mock runs: from the development server and in `--mode mock`
 * builds, never in a production build. It is read from the installed package, so it always matches it;
 * in `public/` it would be copied into every build.
 */
export function mockWorker(): Plugin {
  const source = () => readFileSync(fileURLToPath(import.meta.resolve(`msw/${fileName}`)), 'utf8');
  let mode = '';
  let path = '';
  return {
    name: 'mock-worker',
    configResolved(config) {
      mode = config.mode;
      path = config.base + fileName;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== path) return next();
        if (mode === 'api') {
          response.statusCode = 404;
          response.end();
          return;
        }
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(source());
      });
    },
    generateBundle() {
      if (mode === 'mock') this.emitFile({ type: 'asset', fileName, source: source() });
    },
  };
}
