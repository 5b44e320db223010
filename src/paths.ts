/** Console URLs, below the base the console is served from. The only place where they are spelled. */
export const paths = {
  home: '/',
  settings: '/settings',
  webhooks: '/settings/webhooks',
  newWebhook: '/settings/webhooks/new',
  importWebhooks: '/settings/webhooks/import',
  /** The create view, filled in with what another webhook has. */
  duplicateWebhook: (id: string) => `/settings/webhooks/new?from=${encodeURIComponent(id)}`,
  /** The create view, with one event selected. */
  newWebhookFor: (eventType: string) => `/settings/webhooks/new?event=${encodeURIComponent(eventType)}`,
  webhook: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}`,
  webhookDeliveries: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}/deliveries`,
  delivery: (webhookId: string, id: string) =>
    `/settings/webhooks/${encodeURIComponent(webhookId)}/deliveries/${encodeURIComponent(id)}`,
  testWebhook: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}/test`,
  editWebhook: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}/edit`,
  eventCatalogue: '/settings/webhooks/events',
  eventType: (id: string) => `/settings/webhooks/events/${encodeURIComponent(id)}`,
  reports: '/reports',
  webhookReport: '/reports/webhooks',
} as const;

/** The same pages as the router's patterns. */
export const patterns = {
  webhook: '/settings/webhooks/:id',
  webhookDeliveries: '/settings/webhooks/:id/deliveries',
  delivery: '/settings/webhooks/:id/deliveries/:deliveryId',
  testWebhook: '/settings/webhooks/:id/test',
  editWebhook: '/settings/webhooks/:id/edit',
  eventType: '/settings/webhooks/events/:eventType',
} as const;
