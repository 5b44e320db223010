import { days, type Seed } from './seedWebhook';

/** What a newer server may store: an event type, a notification type and a key's place that are not in this contract. */
export const newerSeed: Seed = {
  id: 'wh_passkeys',
  name: 'Passkey audit',
  description: undefined,
  url: 'https://passkeys.example.org/events',
  events: ['USER_LOGIN', 'PASSKEY_ENROLLED'],
  notificationType: 'GRPC',
  key: { placement: 'cookie', parameter: 'session', hint: 'k7Qz', setMinutesAgo: 3 * days },
  perDay: 30,
  created: [3 * days, 'Tom Becker'],
};
