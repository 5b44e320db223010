import { days, hours, type Seed } from './seedWebhook';

/** More than any list, filter or export is made for by hand: enough to show what grows with the number. */
const count = 10_000;

/** Every how many webhooks one is sent something by itself. */
const busyEvery = 250;

const tenants = [
  'Aurora',
  'Borealis',
  'Cascade',
  'Delta',
  'Ember',
  'Fjord',
  'Glacier',
  'Harbour',
  'Iris',
  'Juniper',
];
const subjects: { name: string; path: string; types: string[] }[] = [
  { name: 'accounts', path: 'accounts', types: ['USER_CREATED', 'USER_MODIFIED', 'USER_DELETED'] },
  { name: 'sign-ins', path: 'sign-ins', types: ['USER_LOGIN', 'USER_LOGIN_FAILURE'] },
  { name: 'groups', path: 'groups', types: ['GROUP_CREATED', 'GROUP_UPDATED', 'GROUP_DELETED'] },
  { name: 'roles', path: 'roles', types: ['ROLE_CREATED', 'ROLE_UPDATED', 'ROLE_DELETED'] },
];

function seedOf(index: number): Seed {
  const tenant = tenants[index % tenants.length] ?? '';
  const { name, path, types } = subjects[Math.floor(index / tenants.length) % subjects.length] ?? {
    name: '',
    path: '',
    types: [],
  };
  const number = String(index + 1).padStart(5, '0');
  const disabled = index % 17 === 16;
  return {
    id: `wh_huge-${number}`,
    name: `${tenant} ${name} ${number}`,
    description: undefined,
    url: `https://${tenant.toLowerCase()}.example.com/tenants/${number}/${path}`,
    events: types,
    ...(index % 3 === 0 && {
      key: {
        placement: 'header',
        parameter: 'X-API-Key',
        hint: number.slice(-4),
        setMinutesAgo: 2 * days,
      },
    }),
    ...(disabled && { disabled: 'manual' }),
    ...(index % busyEvery === 0 && !disabled && { perDay: 20, moments: [2 + index / busyEvery] }),
    created: [3 * days + index * 7, 'Priya Nair'],
    updated: [index % 2 === 0 ? 2 * days - hours : 1 * days + (index % 600), 'Tom Becker'],
  };
}

let made: Seed[] | undefined;

/** 10,000 webhooks, of which a few are sent something. Made when they are first wanted: all other scenarios start without them. */
export const hugeSeeds = (): Seed[] => (made ??= Array.from({ length: count }, (_, index) => seedOf(index)));
