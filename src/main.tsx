import { start } from '~/app/start';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element with the id "root".');

await start(container, async ({ provokeCrashes }) => {
  // Spelled out here and nowhere else: only a condition that the bundler can compute keeps the mock out of production builds.
  if (import.meta.env.MODE === 'mock' || (import.meta.env.DEV && import.meta.env.VITE_MOCK !== 'off')) {
    const { startMock } = await import('~/mocks/browser');
    await startMock(provokeCrashes);
  }
});
