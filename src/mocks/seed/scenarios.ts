import { permissions, type Session } from '~/contract/session';
import type { Webhook } from '~/contract/webhooks';

import { manyWebhooks } from './manyWebhooks';
import { newerWebhook } from './newerWebhook';
import { standardWebhooks } from './webhooks';

type Scenario = {
  /** What a person sees in it, in a few words. */
  title: string;
  webhooks: (now: Date) => Webhook[];
  session: Session;
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
    webhooks: standardWebhooks,
    session: administrator,
  },
  empty: {
    title: 'No webhooks yet',
    webhooks: () => [],
    session: administrator,
  },
  many: {
    title: '60 webhooks',
    webhooks: manyWebhooks,
    session: administrator,
  },
  'newer-server': {
    title: 'A webhook with values that this console does not know',
    webhooks: (now) => [...standardWebhooks(now), newerWebhook(now)],
    session: administrator,
  },
  'limit-reached': {
    title: 'No more webhooks are allowed',
    webhooks: standardWebhooks,
    session: { ...administrator, limits: { maxWebhooks: standardWebhooks(new Date(0)).length } },
  },
  readonly: {
    title: 'A user who may look but not change',
    webhooks: standardWebhooks,
    session: {
      ...administrator,
      user: { name: 'Ravi Menon', email: 'ravi.menon@example.com' },
      permissions: ['webhooks:read'],
    },
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Whether a text, such as a part of an address, names a scenario. */
export const isScenarioName = (name: unknown): name is ScenarioName =>
  typeof name === 'string' && Object.hasOwn(scenarios, name);
