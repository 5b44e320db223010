import type { BrowserContext } from '@playwright/test';

import { manyEventTypes } from './api/eventTypes';
import { type App, standardWorld } from './apps';
import { type Condition, conditions } from './browser/conditions';
import type { AppName, Options, SuiteName } from './options';
import type { Measurement } from './report/results';
import { pageNames, pages } from './size/pages';
import { measureBytes, measurePage } from './suites/bytes';
import { measureInteractions } from './suites/interact';
import { interactionIn, interactions } from './suites/interactions';
import { measureLoad } from './suites/load';
import { measureScale, scaleIn, scaleSteps } from './suites/scale';
import { measureSoak } from './suites/soak';

/** Those of the interactions: with the console's code on the machine, and on a slow one. */
const interactConditions = ['cold-1x', 'cold-4x'] as const satisfies Condition[];

/** Something to be measured, in a browser that has never been anywhere. */
export type Job = { app: App; what: string; measure: (context: BrowserContext) => Promise<void> };

/** Apps that a suite has no meaning for are left out: the floors have one page, and only the console can be edited in. */
export const measurable: { [Suite in SuiteName]: (app: AppName) => boolean } = {
  bytes: () => true,
  load: () => true,
  interact: (app) => app in interactions,
  scale: (app) => app in interactions,
  soak: (app) => app === 'console',
};

type Add = (measurement: Measurement) => void;

/** App after app within a condition: whatever else the machine does meets all of them alike. */
export const jobs: { [Suite in SuiteName]: (apps: App[], options: Options, add: Add) => Job[] } = {
  bytes: (apps, _, add) => [
    ...apps.map((app) => ({
      app,
      what: 'cold',
      measure: async (context: BrowserContext) => {
        add({ suite: 'bytes', app: app.name, condition: 'cold', values: await measureBytes(context, app) });
      },
    })),
    ...apps
      .filter(({ name }) => name === 'console')
      .flatMap((app) =>
        pageNames.map((page) => ({
          app,
          what: page,
          measure: async (context: BrowserContext) => {
            const values = await measurePage(context, app, pages[page].path);
            add({ suite: 'bytes', app: app.name, condition: page, values });
          },
        })),
      ),
  ],

  load: (apps, { conditions: asked }, add) =>
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

  interact: (apps, _, add) =>
    interactConditions.flatMap((condition) => {
      const job = (app: App, eventTypes: number): Job => {
        return {
          app,
          what: `${condition}, ${eventTypes} event types`,
          measure: (context) => {
            app.world.eventTypes = eventTypes;
            return measureInteractions(context, app, conditions[condition], (name, values) =>
              add({
                suite: 'interact',
                app: app.name,
                condition: interactionIn(condition, eventTypes, name),
                values,
              }),
            );
          },
        };
      };
      return [
        ...apps.map((app) => job(app, standardWorld.eventTypes)),
        ...apps.filter(({ name }) => name === 'console').map((app) => job(app, manyEventTypes)),
      ];
    }),

  scale: (apps, _, add) =>
    scaleSteps.flatMap((count) =>
      apps.map((app) => ({
        app,
        what: scaleIn(count),
        measure: async (context: BrowserContext) => {
          const values = await measureScale(context, app, count);
          add({ suite: 'scale', app: app.name, condition: scaleIn(count), values });
        },
      })),
    ),

  soak: (apps, { rounds }, add) =>
    apps.map((app) => ({
      app,
      what: `${rounds} rounds`,
      measure: (context) =>
        measureSoak(context, app, rounds, (condition, values) =>
          add({ suite: 'soak', app: app.name, condition, values }),
        ),
    })),
};
