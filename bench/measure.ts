import type { Browser, BrowserContext } from '@playwright/test';

import { type App, standardWorld } from './apps';
import { type Condition, conditions } from './browser/conditions';
import { inNewContext, openList, prepareVisit, settle } from './browser/visit';
import type { AppName, Options, SuiteName } from './options';
import type { Measurement } from './report/results';
import { measureBytes } from './suites/bytes';
import { measureInteractions } from './suites/interact';
import { interactions } from './suites/interactions';
import { measureLoad } from './suites/load';
import { measureScale, scaleSteps } from './suites/scale';
import { measureSoak } from './suites/soak';

/** Those of the interactions: with the console's code on the machine, and on a slow one. */
const interactConditions = ['cold-1x', 'cold-4x'] as const satisfies Condition[];

/** As many as no catalogue has. */
const manyEventTypes = 1000;

/** Where what is measured goes, and what could not be. */
export type Recorder = {
  add: (measurement: Measurement) => void;
  fail: (what: string, error: unknown) => void;
};

/** Something to be measured in a browser that has never been anywhere. */
type Job = { app: App; what: string; measure: (context: BrowserContext) => Promise<void> };

/** Apps that a suite has no meaning for are left out: the floors have one page, and only the console can be edited in. */
const measurable: { [Suite in SuiteName]: (app: AppName) => boolean } = {
  bytes: () => true,
  load: () => true,
  interact: (app) => app in interactions,
  scale: (app) => app in interactions,
  soak: (app) => app === 'console',
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

/** Measures everything once. */
export async function measureRound(
  browser: Browser,
  apps: App[],
  options: Options,
  record: Recorder,
): Promise<void> {
  for (const suite of options.suites) {
    const able = apps.filter(({ name }) => measurable[suite](name));
    for (const { app, what, measure } of jobs[suite](able, options, record)) {
      Object.assign(app.world, standardWorld);
      try {
        await inNewContext(browser, measure);
      } catch (error) {
        record.fail(`${suite}, ${app.name}, ${what}`, error);
      }
    }
  }
}

/** App after app within a condition: whatever else the machine does meets all of them alike. */
const jobs: { [Suite in SuiteName]: (apps: App[], options: Options, record: Recorder) => Job[] } = {
  bytes: (apps, _, { add }) =>
    apps.map((app) => ({
      app,
      what: 'cold',
      measure: async (context) => {
        add({ suite: 'bytes', app: app.name, condition: 'cold', values: await measureBytes(context, app) });
      },
    })),

  load: (apps, { conditions: asked }, { add }) =>
    asked.flatMap((condition) =>
      apps.map((app) => ({
        app,
        what: condition,
        measure: async (context: BrowserContext) => {
          const values = await measureLoad(context, app, conditions[condition]);
          add({ suite: 'load', app: app.name, condition, values });
        },
      })),
    ),

  interact: (apps, _, { add }) =>
    interactConditions.flatMap((condition) => {
      const job = (app: App, eventTypes: number): Job => {
        const what = `${condition}, ${eventTypes} event types`;
        return {
          app,
          what,
          measure: (context) => {
            app.world.eventTypes = eventTypes;
            return measureInteractions(context, app, conditions[condition], (name, values) =>
              add({ suite: 'interact', app: app.name, condition: `${what}: ${name}`, values }),
            );
          },
        };
      };
      return [
        ...apps.map((app) => job(app, standardWorld.eventTypes)),
        ...apps.filter(({ name }) => name === 'console').map((app) => job(app, manyEventTypes)),
      ];
    }),

  scale: (apps, _, { add }) =>
    scaleSteps.flatMap((count) =>
      apps.map((app) => ({
        app,
        what: `${count} webhooks`,
        measure: async (context: BrowserContext) => {
          const values = await measureScale(context, app, count);
          add({ suite: 'scale', app: app.name, condition: `${count} webhooks`, values });
        },
      })),
    ),

  soak: (apps, { rounds }, { add }) =>
    apps.map((app) => ({
      app,
      what: `${rounds} rounds`,
      measure: (context) =>
        measureSoak(context, app, rounds, (condition, values) =>
          add({ suite: 'soak', app: app.name, condition, values }),
        ),
    })),
};
