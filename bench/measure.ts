import type { Browser } from '@playwright/test';

import { type App, standardWorld } from './apps';
import { inNewContext, openList, prepareVisit, settle } from './browser/visit';
import { jobs, measurable } from './jobs';
import type { Options } from './options';
import type { Measurement } from './report/results';

/** Where what is measured goes, and what could not be. */
export type Recorder = {
  add: (measurement: Measurement) => void;
  fail: (what: string, error: unknown) => void;
};

/** Opens each app once, unmeasured, so that nothing is made or compressed for the first time while it is measured. */
export async function warmUp(browser: Browser, apps: App[], { fail }: Recorder): Promise<App[]> {
  const ready: App[] = [];
  for (const app of apps) {
    try {
      await inNewContext(browser, async (context) => {
        const visit = await prepareVisit(context, app, { cpu: 1 });
        await openList(visit);
        await settle(visit);
      });
      ready.push(app);
    } catch (error) {
      fail(`${app.name} (answered 404: ${app.server.missing.join(', ') || 'nothing'})`, error);
    }
  }
  return ready;
}

/** Measures everything once. `run` counts from 1. */
export async function measureRound(
  browser: Browser,
  apps: App[],
  options: Options,
  record: Recorder,
  run: number,
): Promise<void> {
  for (const suite of options.suites) {
    // Bytes are the same every time.
    if (suite === 'bytes' && run > 1) continue;
    const able = apps.filter(({ name }) => measurable[suite](name));
    for (const { app, what, measure } of jobs[suite](able, options, record.add)) {
      Object.assign(app.world, standardWorld);
      try {
        await inNewContext(browser, measure);
      } catch (error) {
        record.fail(`${suite}, ${app.name}, ${what}`, error);
      }
    }
  }
}
