/** Console URLs, below the base the console is served from. The only place where they are spelled. */
export const paths = {
  home: '/',
  settings: '/settings',
  webhooks: '/settings/webhooks',
  newWebhook: '/settings/webhooks/new',
  importWebhooks: '/settings/webhooks/import',
  /** The create view, filled in with what another webhook has. */
  duplicateWebhook: (id: string) => `/settings/webhooks/new?from=${encodeURIComponent(id)}`,
  webhook: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}`,
  webhookDeliveries: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}/deliveries`,
  editWebhook: (id: string) => `/settings/webhooks/${encodeURIComponent(id)}/edit`,
} as const;

/** The same pages as the router's patterns. */
export const patterns = {
  webhook: '/settings/webhooks/:id',
  webhookDeliveries: '/settings/webhooks/:id/deliveries',
  editWebhook: '/settings/webhooks/:id/edit',
} as const;
