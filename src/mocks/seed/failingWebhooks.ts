import { days, hours, type Seed } from './seedWebhook';

type Failing = Pick<Seed, 'name' | 'events'> & {
  /** First label of the host's name: it decides what the receiver does, see src/mocks/receivers.ts. */
  host: string;
  disabled?: Seed['disabled'];
  perDay: number;
};

const failing: Failing[] = [
  { name: 'Orders', host: 'fails', events: ['USER_CREATED', 'USER_DELETED'], perDay: 60 },
  { name: 'Loyalty points', host: 'fails', events: ['USER_MODIFIED'], disabled: 'failing', perDay: 40 },
  { name: 'Support desk', host: 'fails', events: ['USER_BLOCKED'], disabled: 'failing', perDay: 12 },
  { name: 'Partner feed', host: 'fails', events: ['GROUP_CREATED'], disabled: 'failing', perDay: 8 },
  { name: 'Mailing lists', host: 'unavailable', events: ['EMAIL_CHANGED'], perDay: 24 },
  { name: 'Fraud checks', host: 'unauthorized', events: ['USER_LOGIN', 'USER_LOGIN_FAILURE'], perDay: 90 },
  { name: 'Old intranet', host: 'gone', events: ['ROLE_CREATED', 'ROLE_DELETED'], perDay: 6 },
  { name: 'Registration forms', host: 'rejects', events: ['REGISTRATION_FIELD_CREATED'], perDay: 18 },
  { name: 'Text messages', host: 'rate-limits', events: ['SMS_SENT'], perDay: 48 },
  { name: 'Sign-in statistics', host: 'flaky', events: ['USER_LOGIN'], perDay: 70 },
  { name: 'Reports by night', host: 'slow', events: ['LOGOUT'], perDay: 20 },
  { name: 'Directory', host: 'times-out', events: ['USER_ENABLED', 'USER_DISABLED'], perDay: 30 },
  { name: 'Door badges', host: 'refuses', events: ['USER_DISABLED'], perDay: 16 },
  { name: 'Wiki', host: 'unknown-host', events: ['GROUP_UPDATED'], perDay: 10 },
  { name: 'Archive', host: 'bad-tls', events: 'all', perDay: 36 },
  { name: 'Test bench', host: 'blocked', events: ['FLOW_CREATED', 'FLOW_UPDATED'], perDay: 9 },
  { name: 'Web shop', host: 'redirects', events: ['USER_EMAIL_VERIFIED'], perDay: 14 },
  { name: 'Translations', host: 'html', events: ['TEMPLATE_UPDATED'], disabled: 'manual', perDay: 5 },
  { name: 'Contacts', host: 'crm', events: ['USER_CREATED', 'USER_MODIFIED'], perDay: 22 },
];

/** Webhooks of which nearly all fail, each in its own way; a few have been disabled for it. */
export const failingSeeds: Seed[] = failing.map(({ name, host, events, disabled, perDay }, index) => ({
  id: `wh_failing-${String(index + 1).padStart(2, '0')}`,
  name,
  description: undefined,
  url: `https://${host}.example.com/hooks/${name.toLowerCase().replaceAll(' ', '-')}`,
  events,
  ...(index % 2 === 0 && {
    key: { placement: 'header', parameter: 'X-API-Key', hint: `f${100 + index}`, setMinutesAgo: 9 * days },
  }),
  ...(disabled && { disabled }),
  perDay,
  moments: [disabled ? (5 + index) * hours + 1 : 1 + index],
  created: [(20 + index) * days, 'Priya Nair'],
  updated: disabled
    ? [(5 + index) * hours, disabled === 'failing' ? 'Delivery service' : 'Tom Becker']
    : undefined,
}));
