import type { Webhook } from '~/contract/webhooks';

import { days, seedWebhook } from './seedWebhook';

/** What a newer server may store: an event type, a notification type and a key's place that are not in this contract. */
export const newerWebhook = (now: Date): Webhook => ({
  ...seedWebhook(
    {
      id: 'wh_passkeys',
      name: 'Passkey audit',
      description: undefined,
      url: 'https://passkeys.example.org/events',
      events: ['USER_LOGIN', 'PASSKEY_ENROLLED'],
      key: { placement: 'header', parameter: 'session', hint: 'k7Qz', setMinutesAgo: 3 * days },
      created: [3 * days, 'Tom Becker'],
    },
    now,
  ),
  notificationType: 'GRPC',
  apiKey: {
    placement: 'cookie',
    parameter: 'session',
    hint: 'k7Qz',
    setAt: new Date(now.getTime() - 3 * days * 60_000).toISOString(),
  },
});
