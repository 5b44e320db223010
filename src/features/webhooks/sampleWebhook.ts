import type { Webhook } from '~/contract/webhooks';

/** A webhook for tests, with what matters to the test changed. */
export const sampleWebhook = (changes: Partial<Webhook> = {}): Webhook => ({
  id: 'wh_1',
  name: 'CRM contact sync',
  description: 'Keeps contacts in step.',
  events: { mode: 'selected', types: ['USER_CREATED', 'USER_DELETED'] },
  notificationType: 'REST',
  url: 'https://crm.example.com/hooks',
  apiKey: { placement: 'header', parameter: 'X-API-Key', hint: '9fK2', setAt: '2026-10-01T10:00:00Z' },
  enabled: true,
  disabledReason: null,
  health: { deliveries24h: 0, succeeded24h: 0, lastDelivery: null },
  createdAt: '2026-09-01T10:00:00Z',
  createdBy: 'Priya Nair',
  updatedAt: '2026-10-01T10:00:00Z',
  updatedBy: 'Tom Becker',
  ...changes,
});
