import { days, hours, type Seed, seedWebhook } from './seedWebhook';
import type { StoredWebhook } from './storedWebhook';

const purposes: { name: string; path: string; events: Seed['events'] }[] = [
  { name: 'Accounts', path: 'accounts', events: ['USER_CREATED', 'USER_MODIFIED', 'USER_DELETED'] },
  { name: 'Sign-in alerts', path: 'sign-in', events: ['USER_LOGIN_FAILURE', 'USER_BLOCKED'] },
  { name: 'Groups', path: 'groups', events: ['GROUP_CREATED', 'GROUP_UPDATED', 'GROUP_DELETED'] },
  { name: 'Invitations', path: 'invitations', events: ['INVITE_USER', 'INVITE_ACCEPTED', 'INVITE_REVOKED'] },
  { name: 'Audit', path: 'audit', events: 'all' },
];

const sites = [
  'Amsterdam',
  'Bangalore',
  'Chicago',
  'Dublin',
  'Edinburgh',
  'Frankfurt',
  'Geneva',
  'Helsinki',
  'Istanbul',
  'Jakarta',
  'Kyoto',
  'Lisbon',
];

/** 60 webhooks: each purpose at each site. Every ninth is disabled, every thirteenth because it fails. */
export const manySeeds: Seed[] = sites.flatMap((site, siteIndex) =>
  purposes.map(({ name, path, events }, purposeIndex): Seed => {
    const index = siteIndex * purposes.length + purposeIndex;
    const failing = index % 13 === 12;
    const disabled = failing ? 'failing' : index % 9 === 8 ? 'manual' : undefined;
    return {
      id: `wh_many-${String(index + 1).padStart(2, '0')}`,
      name: `${name} ${site}`,
      description: undefined,
      url: `https://${site.toLowerCase()}.example.com/hooks/${path}`,
      events,
      ...(index % 3 !== 0 && {
        key: {
          placement: 'header',
          parameter: 'X-API-Key',
          hint: `k${100 + index}`,
          setMinutesAgo: 9 * days,
        },
      }),
      ...(disabled && { disabled }),
      perDay: 2 + (index % 40),
      moments: [disabled ? 4 * days : 1 + index],
      // A site's trouble is that of all its webhooks; this one was disabled for it.
      ...(failing && { troubles: [{ from: 4 * days + 2 * hours, to: 4 * days - 2 * hours, as: 'fails' }] }),
      created: [(10 + index) * days, 'Priya Nair'],
      updated: [disabled ? 4 * days - hours : 9 * days - index * hours, 'Tom Becker'],
    };
  }),
);

/** The same as webhooks, with times relative to `now`. */
export const manyWebhooks = (now: Date): StoredWebhook[] => manySeeds.map((seed) => seedWebhook(seed, now));
