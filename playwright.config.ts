import { defineConfig, devices } from '@playwright/test';

import { findBrowser, launchArgs, shortLivedPages } from './e2e/browser.ts';
import { readCommandLine } from './e2e/commandLine.ts';
import { findServer, type ServerName } from './e2e/deployedServers.ts';
import { type EngineName, hasEngine } from './e2e/engines.ts';
import { recording, recordsRetries, redactingReporter, redactLeftovers } from './e2e/recording.ts';
import type { Options } from './e2e/test.ts';

// `E2E_BASE_URL` points the journeys at a console that runs elsewhere; then nothing is built or started here.
const deployed = process.env.E2E_BASE_URL;

// `E2E_PORT` moves all, so that two runs on one machine keep out of each other's way.
const firstPort = Number(process.env.E2E_PORT ?? 47310);
const mock = `http://127.0.0.1:${firstPort}`;
const production = `http://127.0.0.1:${firstPort + 1}`;
const mockApi = `http://127.0.0.1:${firstPort + 2}`;
const devServer = `http://127.0.0.1:${firstPort + 3}`;
// Real web servers with the configurations in deploy/. The port behind each has the demo, nginx's third leads to https.
const webServers: Record<ServerName, string> = {
  nginx: `http://127.0.0.1:${firstPort + 4}`,
  caddy: `http://127.0.0.1:${firstPort + 7}`,
};

// What `scripts/e2e.mjs` and people say on the command line, after `playwright test`. The workers read this file too, but have no use for these.
const args = process.argv.slice(3);
const said = args.join(' ');
const { projects: named, some, watching } = readCommandLine(args);
/** Who names what is to run knows that nothing else does; else it is said what of the whole cannot. */
const quietAbout = (project: string) => (named.length > 0 ? !named.includes(project) : some);
/** `npm test` has just built what is served; otherwise each server builds it, so that a run tests the source as it is. */
const built = process.env.E2E_BUILT === '1';
const buildFirst = (build: string) => (built ? '' : `${build} --logLevel warn && `);
/** The exhaustive journeys run when they are asked for: `npm run test:deep`. */
const deep = process.env.E2E_DEEP === '1' || said.includes('@deep');
/** `--shard=1/3`: the parts of the report are put together by `npm run e2e:merge`. */
const [, shard] = /--shard[= ](\d+\/\d+)/.exec(said) ?? [];

// Playwright stops its servers on SIGINT alone: a run that is ended in another way, such as by closing its terminal, would leave them
// behind. Once, since a second SIGINT would interrupt the stopping.
let ending = false;
if (!process.env.TEST_WORKER_INDEX) {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!ending) process.kill(process.pid, 'SIGINT');
      ending = true;
    });
  }
}

const vite = 'node node_modules/vite/bin/vite.js';
const at = (url: string) => `--host 127.0.0.1 --port ${new URL(url).port} --strictPort`;
const server = { timeout: 120_000, reuseExistingServer: false, stdout: 'ignore', stderr: 'pipe' } as const;

const productionJourneys = '**/production*.spec.ts';
const devServerJourneys = '**/devServer*.spec.ts';
const mockApiJourneys = '**/mockApi*.spec.ts';
const deploymentJourneys = '**/deployment*.spec.ts';
// It builds and serves a demo of its own, below a path.
const demoBuildJourneys = '**/demoBuild*.spec.ts';
const othersJourneys = [
  productionJourneys,
  devServerJourneys,
  mockApiJourneys,
  deploymentJourneys,
  demoBuildJourneys,
];

/** The console's journeys in another engine, where it can be had: its heart, or all of them with `--project=firefox`. */
const consoleIn = async (name: EngineName, device: string) => {
  const asked = named.includes(name);
  if (!asked && named.length > 0) return [];
  if (!(await hasEngine(name, { install: asked || built, quiet: quietAbout(name) }))) return [];
  return [
    {
      name,
      testIgnore: othersJourneys,
      grep: asked ? undefined : /@smoke/,
      grepInvert: deep ? /@chromium/ : /@chromium|@deep/,
      use: {
        ...devices[device],
        viewport: { width: 1440, height: 900 },
        baseURL: deployed ?? mock,
        launchOptions: {},
      },
    },
  ];
};

const programOf = (name: ServerName) => findServer(name, { quiet: quietAbout(name) });

/** How to start a web server with its configuration in deploy/, where it can be had. */
const deployedBy = (name: ServerName) => {
  const program = programOf(name);
  if (program === undefined) return [];
  const { port, origin } = new URL(webServers[name]);
  const ports = `--port ${port} --demo-port ${Number(port) + 1} --redirect-port ${Number(port) + 2}`;
  return [
    {
      ...server,
      name,
      command: `node scripts/serve-deployed.mjs --server ${name} --program ${program} ${ports} --api ${mockApi}`,
      url: origin,
      // So that it takes its temporary folder with it.
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
    },
  ];
};

export default defineConfig<Options>({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Tried once more where that is what is recorded. A journey that passes only then has found a defect, in itself or in the console, and
  // fails the run all the same; CI lists it as flaky, and goes on.
  retries: recordsRetries ? 1 : 0,
  failOnFlakyTests: !process.env.CI,
  grepInvert: deep ? undefined : /@deep/,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Room for how browsers smooth letters and corners (210 pixels have been seen), none for a word that is not there.
    toHaveScreenshot: { threshold: 0.25, maxDiffPixels: 500 },
  },
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  globalTeardown: redactLeftovers,
  reporter: [
    [redactingReporter],
    ['list'],
    shard
      ? ['blob', { outputFile: `blob-report/${shard.replace('/', '-of-')}.zip` }]
      : ['html', { open: 'never' }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: await findBrowser({ watching }),
      args: [...launchArgs, shortLivedPages],
    },
    // Elsewhere it is the console that is looked at, not its host.
    noFallback: Boolean(deployed),
    ...recording,
  },
  projects: [
    {
      name: 'console',
      testIgnore: othersJourneys,
      use: { baseURL: deployed ?? mock },
    },
    ...(await consoleIn('firefox', 'Desktop Firefox')),
    ...(await consoleIn('webkit', 'Desktop Safari')),
    ...(deployed
      ? []
      : [
          {
            name: 'production',
            testMatch: productionJourneys,
            use: { baseURL: production, serviceWorkers: 'block' as const },
          },
          { name: 'mock-api', testMatch: mockApiJourneys, use: { baseURL: mockApi } },
          {
            name: 'dev-server',
            testMatch: devServerJourneys,
            // Its first page makes the server prepare the libraries, and every page is made when it is asked for.
            fullyParallel: false,
            expect: { timeout: 60_000 },
            use: { baseURL: devServer },
          },
          { name: 'demo-build', testMatch: demoBuildJourneys },
          {
            name: 'nginx',
            // Where there is no nginx, the deployment's own journeys say that they are skipped.
            // What the production build does anywhere it does in its own project: here in the exhaustive run and in check:nginx.
            testMatch:
              programOf('nginx') && (deep || named.includes('nginx'))
                ? [deploymentJourneys, '**/production.spec.ts', '**/productionContentSecurity.spec.ts']
                : deploymentJourneys,
            use: { baseURL: webServers.nginx },
          },
          { name: 'caddy', testMatch: deploymentJourneys, use: { baseURL: webServers.caddy } },
        ]),
  ],
  webServer: deployed
    ? []
    : [
        {
          ...server,
          name: 'demo build',
          command: `${buildFirst(`${vite} build --mode mock`)}${vite} preview --mode mock ${at(mock)}`,
          url: mock,
        },
        {
          ...server,
          name: 'mock API',
          command: `node scripts/mock-api.mjs --quiet --cors --port ${new URL(mockApi).port}`,
          url: `${mockApi}/api/v1/event-types`,
        },
        {
          ...server,
          name: 'production build',
          command: `${buildFirst(`${vite} build`)}${vite} preview ${at(production)}`,
          env: { API_URL: mockApi },
          url: production,
        },
        {
          ...server,
          name: 'development server',
          command: `${vite} --logLevel warn ${at(devServer)}`,
          url: devServer,
        },
        // Last: they serve what is built above.
        ...deployedBy('nginx'),
        ...deployedBy('caddy'),
      ],
});
