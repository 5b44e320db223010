import type { EventType } from '~/contract/eventTypes';
import { permissions, type Session } from '~/contract/session';

import { busySeeds } from './busySeeds';
import { catalogue } from './eventTypes/catalogue';
import { failingSeeds } from './failingWebhooks';
import { hostileEventTypes } from './hostileEventTypes';
import { hostileTexts } from './hostileTexts';
import { hostileSeeds } from './hostileWebhooks';
import { hugeSeeds } from './hugeWebhooks';
import { manySeeds } from './manyWebhooks';
import { newerSeed } from './newerWebhook';
import type { Seed } from './seedWebhook';
import { standardSeeds } from './webhooks';

type Scenario = {
  /** What a person sees in it, in a few words. */
  title: string;
  /** What it is for. */
  description: string;
  seeds: Seed[];
  session: Session;
  /** What the catalogue has besides the documented event types. */
  moreEventTypes?: EventType[];
};

const administrator: Session = {
  user: { name: 'Amelia Okafor', email: 'amelia.okafor@example.com' },
  permissions: [...permissions],
  limits: { maxWebhooks: 100 },
};

/**
 * Every state of the world that the mock can start in. The Demo panel lists them, and so does the README
 * (`npm run demo-tables`); e2e/demoScenarios.spec.ts opens each.
 */
export const scenarios = {
  standard: {
    title: 'A dozen webhooks of all kinds',
    description: 'The everyday console: long and foreign names, every status, deliveries of all outcomes.',
    seeds: standardSeeds,
    session: administrator,
  },
  empty: {
    title: 'No webhooks yet',
    description: 'What a new organisation sees first.',
    seeds: [],
    session: administrator,
  },
  few: {
    title: 'Three webhooks',
    description: 'A list that fits on any screen, without pages.',
    seeds: standardSeeds.slice(0, 3),
    session: administrator,
  },
  many: {
    title: '60 webhooks',
    description: 'Several pages: search, filters, sorting, and many at once.',
    seeds: manySeeds,
    session: administrator,
  },
  huge: {
    title: '10,000 webhooks, without a limit',
    description: 'What grows with the number: pages, search, selecting all that match, export.',
    get seeds() {
      return hugeSeeds();
    },
    session: { ...administrator, limits: { maxWebhooks: null } },
  },
  failing: {
    title: 'Webhooks that fail, each in its own way',
    description:
      'Failing and disabled webhooks, deliveries that are retried or have failed, reasons for each.',
    seeds: failingSeeds,
    session: administrator,
  },
  busy: {
    title: 'A dozen webhooks with more than 100,000 deliveries a month',
    description: 'Long logs and large numbers in the report; for measuring.',
    seeds: busySeeds,
    session: administrator,
  },
  'limit-reached': {
    title: 'No more webhooks are allowed',
    description: 'The plan is full: creating, duplicating and importing say so.',
    seeds: standardSeeds,
    session: { ...administrator, limits: { maxWebhooks: standardSeeds.length } },
  },
  readonly: {
    title: 'A user who may look but not change',
    description: 'Everything that writes is closed, and says why.',
    seeds: standardSeeds,
    session: {
      ...administrator,
      user: { name: 'Ravi Menon', email: 'ravi.menon@example.com' },
      permissions: ['webhooks:read'],
    },
  },
  'no-delete': {
    title: 'A user who may change but not delete',
    description: 'Only deleting is closed.',
    seeds: standardSeeds,
    session: {
      ...administrator,
      user: { name: 'Lena Fischer', email: 'lena.fischer@example.com' },
      permissions: ['webhooks:read', 'webhooks:write'],
    },
  },
  'no-access': {
    title: 'A user without any permission',
    description: 'The pages say which permission is missing and who can give it.',
    seeds: standardSeeds,
    session: {
      ...administrator,
      user: { name: 'Tom Becker', email: 'tom.becker@example.com' },
      permissions: [],
    },
  },
  'newer-server': {
    title: 'A webhook with values that this console does not know',
    description: 'Shown as they came, and never dropped on save.',
    seeds: [...standardSeeds, newerSeed],
    session: administrator,
  },
  hostile: {
    title: 'Names, URLs, events and answers made to break, fool or run',
    description: 'Scripts, invisible characters, endless texts, lookalike hosts.',
    seeds: [...hostileSeeds, ...standardSeeds.slice(0, 3)],
    session: { ...administrator, user: { name: hostileTexts.script, email: hostileTexts.turned } },
    moreEventTypes: hostileEventTypes,
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The event types that a scenario has. */
export function eventTypesOf(name: ScenarioName): EventType[] {
  const { moreEventTypes = [] }: Scenario = scenarios[name];
  return [...catalogue, ...moreEventTypes];
}

/** Whether a text, such as a part of an address, names a scenario. */
export const isScenarioName = (name: unknown): name is ScenarioName =>
  typeof name === 'string' && Object.hasOwn(scenarios, name);
