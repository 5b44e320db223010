import type { Locator, Page } from '@playwright/test';

import type { EndpointName } from '~/contract/endpoints';

import { event } from '../createView';
import { logTable } from '../deliveryLog';
import type { operationRows } from './matrix';

type ReadName = {
  [Name in EndpointName]: (typeof operationRows)[Name]['manner'] extends 'read' ? Name : never;
}[EndpointName];

/** Where a read can be seen: the address of a page that makes it, and what is there once it has succeeded. */
export const reads = {
  getSession: {
    address: () => '/settings/webhooks',
    shown: (page) => page.getByRole('table', { name: 'Webhooks', exact: true }),
  },
  listEventTypes: {
    address: () => '/settings/webhooks/new',
    shown: (page) => event(page, 'USER_CREATED'),
  },
  listWebhooks: {
    address: () => '/settings/webhooks',
    shown: (page) => page.getByRole('table', { name: 'Webhooks', exact: true }),
  },
  getWebhook: {
    address: () => '/settings/webhooks/wh_siem',
    shown: (page) => page.getByRole('navigation', { name: 'Parts of this webhook' }),
  },
  listDeliveries: {
    address: () => '/settings/webhooks/wh_siem/deliveries',
    shown: logTable,
  },
  summarizeDeliveries: {
    address: () => '/reports/webhooks',
    shown: (page) => page.getByRole('region', { name: 'Report' }).getByRole('term').first(),
  },
  getDelivery: {
    address: (deliveryId) => `/settings/webhooks/wh_crm-contacts/deliveries/${deliveryId}`,
    shown: (page) => page.getByRole('region', { name: 'Attempts' }),
  },
} satisfies Record<ReadName, { address: (deliveryId: string) => string; shown: (page: Page) => Locator }>;

export type { ReadName };
