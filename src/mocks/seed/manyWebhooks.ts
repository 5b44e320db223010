import type { Webhook } from '~/contract/webhooks';

import { days, hours, type Seed, seedWebhook } from './seedWebhook';

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
export function manyWebhooks(now: Date): Webhook[] {
  return sites.flatMap((site, siteIndex) =>
    purposes.map(({ name, path, events }, purposeIndex) => {
      const index = siteIndex * purposes.length + purposeIndex;
      const failing = index % 13 === 12;
      const disabled = failing ? 'failing' : index % 9 === 8 ? 'manual' : undefined;
      const seed: Seed = {
        id: `wh_many-${String(index + 1).padStart(2, '0')}`,
        name: `${name} ${site}`,
        url: `https://${site.toLowerCase()}.example.com/hooks/${path}`,
        events,
        key:
          index % 3 === 0
            ? undefined
            : {
                placement: 'header',
                parameter: 'X-API-Key',
                hint: `k${100 + index}`,
                setMinutesAgo: 9 * days,
              },
        disabled,
        last24h: disabled ? [0, 0] : [index * 7, index * 7],
        last: {
          minutesAgo: disabled ? 4 * days : 1 + index,
          status: failing ? 'failed' : 'delivered',
          responseStatus: failing ? 500 : 200,
        },
        created: [(10 + index) * days, 'Priya Nair'],
        updated: [9 * days - index * hours, 'Tom Becker'],
      };
      return seedWebhook(seed, now);
    }),
  );
}
