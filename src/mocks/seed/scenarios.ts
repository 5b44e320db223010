import type { EventType } from '~/contract/eventTypes';
import { permissions, type Session } from '~/contract/session';

import { busySeeds } from './busySeeds';
import { catalogue } from './eventTypes/catalogue';
import { hostileEventTypes } from './hostileEventTypes';
import { hostileTexts } from './hostileTexts';
import { hostileSeeds } from './hostileWebhooks';
import { manySeeds } from './manyWebhooks';
import { newerSeed } from './newerWebhook';
import type { Seed } from './seedWebhook';
import { standardSeeds } from './webhooks';

type Scenario = {
  /** What a person sees in it, in a few words. */
  title: string;
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

/** Every state of the world that the mock can start in. */
export const scenarios = {
  standard: {
    title: 'A dozen webhooks of all kinds',
    seeds: standardSeeds,
    session: administrator,
  },
  empty: {
    title: 'No webhooks yet',
    seeds: [],
    session: administrator,
  },
  many: {
    title: '60 webhooks',
    seeds: manySeeds,
    session: administrator,
  },
  busy: {
    title: 'A dozen webhooks with more than 100,000 deliveries a month',
    seeds: busySeeds,
    session: administrator,
  },
  'newer-server': {
    title: 'A webhook with values that this console does not know',
    seeds: [...standardSeeds, newerSeed],
    session: administrator,
  },
  'limit-reached': {
    title: 'No more webhooks are allowed',
    seeds: standardSeeds,
    session: { ...administrator, limits: { maxWebhooks: standardSeeds.length } },
  },
  readonly: {
    title: 'A user who may look but not change',
    seeds: standardSeeds,
    session: {
      ...administrator,
      user: { name: 'Ravi Menon', email: 'ravi.menon@example.com' },
      permissions: ['webhooks:read'],
    },
  },
  hostile: {
    title: 'Names, URLs, events and answers made to break, fool or run',
    seeds: [...hostileSeeds, ...standardSeeds.slice(0, 3)],
    session: { ...administrator, user: { name: hostileTexts.script, email: hostileTexts.turned } },
    moreEventTypes: hostileEventTypes,
  },
  'no-delete': {
    title: 'A user who may change but not delete',
    seeds: standardSeeds,
    session: {
      ...administrator,
      user: { name: 'Lena Fischer', email: 'lena.fischer@example.com' },
      permissions: ['webhooks:read', 'webhooks:write'],
    },
  },
  'no-access': {
    title: 'A user without any permission',
    seeds: standardSeeds,
    session: {
      ...administrator,
      user: { name: 'Tom Becker', email: 'tom.becker@example.com' },
      permissions: [],
    },
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
