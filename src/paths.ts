/** Console URLs, below the base the console is served from. The only place where they are spelled. */
export const paths = {
  home: '/',
  settings: '/settings',
  webhooks: '/settings/webhooks',
  newWebhook: '/settings/webhooks/new',
} as const;
