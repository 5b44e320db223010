import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

import type { App } from '../apps';
import { type Circumstances, slow4g } from './conditions';
import { installProbes } from './inPage';
import { type Network, watchNetwork } from './network';

/** Longest wait for the first row, in ms. */
const patience = 60_000;

/** A page of an app that is being measured. */
export type Visit = {
  app: App;
  page: Page;
  session: CDPSession;
  network: Network;
  /** What went wrong in the page. */
  errors: string[];
};

/** A new tab with the probes in it. Nothing is loaded yet. */
export async function prepareVisit(
  context: BrowserContext,
  app: App,
  { cpu, network: speed }: Circumstances,
): Promise<Visit> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const session = await context.newCDPSession(page);
  const network = await watchNetwork(session);
  // Ticks of the main thread, not of the clock: other work on the machine counts less.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (speed) await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4g });
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(installProbes, app.row);
  return { app, page, session, network, errors };
}

/** Opens the list. Resolves to when its first row had been painted, in ms since the navigation began. */
export async function openList({ app, page }: Visit, path = app.startPath): Promise<number> {
  await page.goto(app.server.url + path, { waitUntil: 'commit', timeout: patience });
  // Awaited in the page: the console's policy forbids what waitForFunction does there, and nothing polls.
  const row = await within(
    patience,
    page.evaluate(() => window.probes?.row),
    `no first row at ${path}`,
  );
  if (row === undefined) throw new Error('The probes are not in the page.');
  return row;
}

/** What `promise` resolves to, unless it takes too long: that is an error that says `what`. */
export async function within<Result>(ms: number, promise: Promise<Result>, what: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** How long somebody looks at the list before doing something, in ms: what is fetched ahead in idle time comes meanwhile. */
export const glance = 3000;

/** Waits until nothing has been asked for in 600 ms, at most 10 s; `pause` before that. */
export async function settle({ page, network }: Visit, pause = 0): Promise<void> {
  await page.waitForTimeout(pause);
  const limit = Date.now() + 10_000;
  let quietSince = Date.now();
  while (Date.now() < limit && Date.now() - quietSince < 600) {
    await page.waitForTimeout(100);
    if (network.transfers().some(({ end }) => end === undefined)) quietSince = Date.now();
  }
}

/** What Chromium counts of the page: seconds, bytes, numbers. */
export async function metricsOf({ session }: Visit): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs `measure` in a browser context of its own, which has never been anywhere: 1280 × 800. */
export async function inNewContext<Result>(
  browser: Browser,
  measure: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await measure(context);
  } finally {
    await context.close();
  }
}

/** What the page holds on to, once what it does not is collected. Elements are those of the document. */
export async function freshHeap(
  visit: Visit,
): Promise<{ heapMB: number; elements: number; listeners: number }> {
  await visit.session.send('HeapProfiler.enable');
  // Twice: what the first time lets go may hold on to something itself.
  await visit.session.send('HeapProfiler.collectGarbage');
  await visit.session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: bytes = NaN, JSEventListeners: listeners = NaN } = await metricsOf(visit);
  const elements = await visit.page.evaluate(() => document.getElementsByTagName('*').length);
  return { heapMB: bytes / 1024 ** 2, elements, listeners };
}
