import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

import { demoPages } from './scripts/demoPagesPlugin.ts';
import { buildTarget } from './scripts/buildTarget.ts';
import { compileHint } from './scripts/compileHintPlugin.ts';
import { demoSignIn } from './scripts/demoSignInPlugin.ts';
import { beforeStart } from './scripts/beforeStartPlugin.ts';
import { mockingTests } from './scripts/mockingTests.ts';
import { mockWorker } from './scripts/mockWorkerPlugin.ts';
import { securityHeadersPlugin } from './scripts/securityHeadersPlugin.ts';
import { shell } from './scripts/shellPlugin.ts';

/**
 * What the console starts with comes in two files: what others have written, which changes seldom and is kept by the browser
 * from one deployment to the next, and its own. Dozens of small ones would be asked for, compressed and linked one by one.
 */
const productionFiles = [
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules|rolldown\/runtime/, priority: 1 },
  // The entry keeps a file of its own: by its name one build is told from another (src/ui/reloadOnce.ts).
  { name: 'start', tags: ['$initial' as const], test: /\/src\/(?!main\.tsx)/ },
];

/**
 * The demo is opened by every journey: what starts it, and what its other parts share, is in a file each. The parts that are
 * loaded later keep theirs, so that each can be missing (src/mocks/consoleFaults.ts).
 */
const demoFiles = [
  { name: 'start', tags: ['$initial' as const], minShareCount: 2 },
  { name: 'shared', minShareCount: 2 },
];

// The modes: `development` (mock on), `api` (a real API through the proxy, mock off: see .env.api),
// `mock` (static files with the mock inside) and `production`.
export default defineConfig(({ mode, command, isPreview }) => {
  const proxy = command === 'serve' ? apiProxy(mode, isPreview === true) : undefined;
  return {
    // Its middleware comes first, so that no reply goes out without the headers.
    plugins: [
      securityHeadersPlugin(),
      react(),
      beforeStart(),
      shell(),
      mode === 'production' && compileHint(productionFiles.map(({ name }) => name)),
      mockWorker(),
      demoSignIn(),
      demoPages(),
    ],
    resolve: {
      tsconfigPaths: true,
      alias:
        mode === 'mock'
          ? [
              {
                find: 'tldts',
                replacement: fileURLToPath(new URL('src/mocks/cookieDomains.ts', import.meta.url)),
              },
            ]
          : [],
    },
    build: {
      outDir: mode === 'mock' ? 'dist-demo' : 'dist',
      // What each page loads (npm run size).
      manifest: mode === 'production',
      // The notices that the licences of bundled packages ask for.
      license: { fileName: 'third-party-licences.txt' },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: mode === 'mock' ? demoFiles : productionFiles },
        },
      },
      target: buildTarget,
    },
    server: { proxy },
    preview: { proxy },
    test: {
      env: { TZ: 'UTC' },
      // A busy machine is no failure.
      testTimeout: 20_000,
      // As with the journeys: seen, but no reason to hold up everybody else.
      retry: process.env.CI ? 1 : 0,
      // Files share what they import: to load all of it anew for each file takes twice as long as the tests.
      isolate: false,
      projects: testProjects(),
    },
  };
});

/** Sends `/api` to the server named by `API_URL`; `npm run dev:api` cannot do without it. */
function apiProxy(mode: string, isPreview: boolean) {
  const { API_URL: target } = loadEnv(mode, process.cwd(), 'API_URL');
  const needed = mode === 'api';
  if (!needed && !(isPreview && target)) return undefined;
  if (!target) {
    throw new Error(
      'API_URL is missing. Say where the API is: API_URL=http://localhost:4010 npm run dev:api',
    );
  }
  if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol)) {
    throw new Error(
      `API_URL must be an address that begins with http:// or https://, but it is "${target}".`,
    );
  }
  return { '/api': { target, changeOrigin: true } };
}

/** Unit tests run in Node.js, component tests in a page of jsdom. */
function testProjects(): TestProjectConfiguration[] {
  const mocking = mockingTests(import.meta.dirname);
  const kinds = [
    {
      name: 'unit',
      environment: 'node',
      include: ['src', 'scripts', 'conformance', 'bench'].map((folder) => `${folder}/**/*.test.ts`),
      setupFiles: ['./vitest.setup.ts'],
    },
    {
      name: 'components',
      environment: 'jsdom',
      include: ['src/**/*.test.tsx'],
      setupFiles: ['./vitest.setup.ts', './vitest.components.setup.ts'],
    },
  ];
  return kinds.flatMap((kind) => {
    const ofThisKind = kind.name === 'unit' ? /\.ts$/ : /\.tsx$/;
    return [
      { extends: true, test: { ...kind, exclude: ['**/node_modules/**', ...mocking] } },
      {
        extends: true,
        test: {
          ...kind,
          name: `${kind.name}, mocking`,
          include: mocking.filter((file) => ofThisKind.test(file)),
          isolate: true,
        },
      },
    ];
  });
}
