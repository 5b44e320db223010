import type { SetupWorker } from 'msw/browser';

import type { EndpointName } from '~/contract/endpoints';
import type { Fault, FaultKind } from '~/mocks/faults';
import { type ScenarioName, scenarios } from '~/mocks/seed/scenarios';

import { type MockApi, startMockApi } from './mockApi';
import { Screen } from './Screen';

// Object.keys forgets that the table's keys are known.
const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** The kinds that look different on screen. */
const kinds = [
  'timeout',
  'slow',
  'very-slow',
  'internal',
  'offline',
  'not-found',
  'forbidden',
  'unauthenticated',
  'rate-limited',
  'html',
  'empty',
  'lost-reply',
  'validation-failed',
  'name-taken',
  'precondition-failed',
  'webhook-limit-reached',
] satisfies FaultKind[];

/** The controls of a screen that calls these operations. */
export const controlsOf = (...operations: EndpointName[]) =>
  ({
    address: { control: 'text', description: 'Where the console is opened.' },
    scenario: {
      control: {
        type: 'select',
        labels: Object.fromEntries(scenarioNames.map((name) => [name, `${name}: ${scenarios[name].title}`])),
      },
      options: scenarioNames,
      description: 'The world that the mock API starts in.',
    },
    webhooks: {
      control: { type: 'number', min: 0, max: 60 },
      description: 'How many of the scenario’s webhooks there are, where not all of them.',
    },
    faults: {
      control: 'multi-select',
      options: (['*', ...operations, 'getSession'] as const).flatMap((operation) =>
        kinds.map((kind): Fault => `${operation}:${kind}`),
      ),
      description: 'What goes wrong from the start. `timeout` never answers; `*` is any operation.',
    },
    state: { table: { disable: true } },
  }) as const;

/** What every story of a whole screen has in common; spread it into `preview.meta`, and give it `controlsOf` what it calls. */
export const screen = {
  component: Screen,
  parameters: {
    layout: 'fullscreen' as const,
    a11y: {
      // A whole page has landmarks, and everything in them.
      config: { rules: [{ id: 'region', enabled: true }] },
      // A skip link need not be in one, but has to be the page's first link; in here Storybook's own come before it.
      context: { exclude: ['a[href="#main"]'] },
    },
    // It would show all states of a screen in one page, one console over the other.
    docs: { disable: true },
  },
  // After the preview's own, so that the controls have the last word.
  beforeEach: ({ args, msw }: { args: MockApi; msw: SetupWorker }) => {
    startMockApi(msw, args);
  },
};

/**
 * For screens with a bar that sticks to the bottom. It lies over whatever is scrolled there, and axe takes it for a neighbour that
 * leaves what is below too little room; which story that hits depends on the fonts. Whether targets are large enough is checked
 * where the components stand alone.
 */
export const withStickyBar = {
  ...screen.parameters,
  a11y: {
    ...screen.parameters.a11y,
    config: { rules: [...screen.parameters.a11y.config.rules, { id: 'target-size', enabled: false }] },
  },
};

/** The screen as narrow as a phone. */
export const phone = { viewport: { value: 'phone', isRotated: false } } as const;

/** The screen in the dark. */
export const dark = { colorScheme: 'dark' } as const;
