import type { StoredWebhook } from './storedWebhook';
import type { Trouble } from './trouble';

const minute = 60_000;
export const hours = 60;
export const days = 24 * hours;

/** How far back the deliveries of the demo data go, in minutes. */
const history = 45 * days;

/** A seed webhook as it reads best in a table. Times are minutes before now. */
export type Seed = Pick<StoredWebhook, 'id' | 'name' | 'url' | 'description'> & {
  events: 'all' | string[];
  /** "REST" unless a newer server knows more. */
  notificationType?: string;
  /** Absent: no key. `hint` is all that is known of it. */
  key?: { placement: string; parameter: string; hint: string; setMinutesAgo: number };
  disabled?: 'manual' | 'failing';
  /** How many events it is sent a day, about. Absent: none by itself. */
  perDay?: number;
  /** When it was sent further ones. */
  moments?: number[];
  /** When its host made trouble. A negative time is yet to come; without `to` it goes on. */
  troubles?: { from: number; to?: number; as: Trouble['as'] }[];
  created: [minutesAgo: number, by: string];
  /** Absent: never changed since. */
  updated?: [minutesAgo: number, by: string];
};

/** Makes the API's webhook of a seed. */
export function seedWebhook(seed: Seed, now: Date): StoredWebhook {
  const { id, name, description, url, events, notificationType = 'REST', key, disabled, created } = seed;
  const [updatedMinutes, updatedBy] = seed.updated ?? created;
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minute).toISOString();
  return {
    id,
    name,
    ...(description !== undefined && { description }),
    events: events === 'all' ? { mode: 'all' } : { mode: 'selected', types: events },
    notificationType,
    url,
    apiKey: key
      ? {
          placement: key.placement,
          parameter: key.parameter,
          hint: key.hint,
          setAt: ago(key.setMinutesAgo),
        }
      : null,
    enabled: disabled === undefined,
    disabledReason: disabled ?? null,
    createdAt: ago(created[0]),
    createdBy: created[1],
    updatedAt: ago(updatedMinutes),
    updatedBy,
  };
}

/** What a webhook has been sent before the demo begins, and will be from then on. Times in milliseconds. */
export type SeedTraffic = { perDay: number; moments: number[]; from: number; until: number | null };

/** The events that a seed webhook is sent. One that is disabled got its last ones before that. */
export function seedTraffic(seed: Seed, now: Date): SeedTraffic {
  const ago = (minutes: number) => now.getTime() - Math.round(minutes * minute);
  return {
    perDay: seed.perDay ?? 0,
    moments: (seed.moments ?? []).map(ago).toSorted((one, other) => one - other),
    from: ago(Math.min(seed.created[0], history)),
    until: seed.disabled ? ago(seed.updated?.[0] ?? 0) : null,
  };
}

/** The troubles of a seed webhook's host. */
export function seedTroubles(seed: Seed, now: Date): Trouble[] {
  const ago = (minutes: number) => now.getTime() - minutes * minute;
  return (seed.troubles ?? []).map(({ from, to, as }) => ({
    host: new URL(seed.url).hostname,
    from: ago(from),
    until: to === undefined ? null : ago(to),
    as,
  }));
}
