/** A webhook in a file, new unless `changes` say otherwise. */
export const importedWebhook = (changes: object = {}) => ({
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
  apiKey: null,
  enabled: true,
  ...changes,
});

/** The text of a file that the console exports. */
export const webhookFile = (...webhooks: unknown[]): string =>
  JSON.stringify({
    format: 'webhook-console/webhooks',
    version: 1,
    exportedAt: '2026-11-24T10:00:00Z',
    webhooks,
  });
