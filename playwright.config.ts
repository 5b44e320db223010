import { defineConfig, devices } from '@playwright/test';

import { findBrowser, launchArgs } from './e2e/browser.ts';
import { findServer, type ServerName } from './e2e/deployedServers.ts';
import { recording, redactingReporter, redactLeftovers } from './e2e/recording.ts';

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

const vite = 'node node_modules/vite/bin/vite.js';
const at = (url: string) => `--host 127.0.0.1 --port ${new URL(url).port} --strictPort`;
const server = { timeout: 120_000, reuseExistingServer: false, stdout: 'ignore', stderr: 'pipe' } as const;

const productionJourneys = '**/production*.spec.ts';
const devServerJourneys = '**/devServer*.spec.ts';
const mockApiJourneys = '**/mockApi*.spec.ts';
const deploymentJourneys = '**/deployment*.spec.ts';

/** How to start a web server with its configuration in deploy/, where it can be had. */
const deployedBy = (name: ServerName) => {
  const program = findServer(name);
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

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A journey that passes only the second time is listed as flaky: a defect to mend, but no reason to hold up everybody else.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalTeardown: redactLeftovers,
  reporter: [[redactingReporter], ['list'], ['html', { open: 'never' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath: await findBrowser(), args: launchArgs },
    ...recording,
    // A trace of every journey costs a fifth of the time: where a failed one runs again, the second time is soon enough.
    trace: process.env.CI ? { ...recording.trace, mode: 'on-first-retry' } : recording.trace,
  },
  projects: [
    {
      name: 'console',
      testIgnore: [productionJourneys, devServerJourneys, mockApiJourneys, deploymentJourneys],
      use: { baseURL: deployed ?? mock },
    },
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
          {
            name: 'nginx',
            // Where there is no nginx, the deployment's own journeys say that they are skipped.
            testMatch: findServer('nginx')
              ? [deploymentJourneys, '**/production.spec.ts', '**/productionContentSecurity.spec.ts']
              : deploymentJourneys,
            use: { baseURL: webServers.nginx },
          },
          { name: 'caddy', testMatch: deploymentJourneys, use: { baseURL: webServers.caddy } },
        ]),
  ],
  // Each server builds what it serves, so a run always tests the source as it is.
  webServer: deployed
    ? []
    : [
        {
          ...server,
          name: 'mock build',
          command: `${vite} build --mode mock --logLevel warn && ${vite} preview --mode mock ${at(mock)}`,
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
          command: `${vite} build --logLevel warn && ${vite} preview ${at(production)}`,
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
