import type { Webhook } from '~/contract/webhooks';

const minute = 60_000;
export const hours = 60;
export const days = 24 * hours;

type LastDelivery = { minutesAgo: number; status: string; responseStatus: number | null };

/** A seed webhook as it reads best in a table. Times are minutes before now. */
export type Seed = Pick<Webhook, 'id' | 'name' | 'url' | 'description'> & {
  events: 'all' | string[];
  /** Absent: no key. `hint` is all that is known of it. */
  key?: { placement: 'header' | 'query'; parameter: string; hint: string; setMinutesAgo: number };
  disabled?: 'manual' | 'failing';
  /** Deliveries of the last 24 hours: how many, and how many of them succeeded. */
  last24h?: [deliveries: number, succeeded: number];
  last?: LastDelivery;
  created: [minutesAgo: number, by: string];
  /** Absent: never changed since. */
  updated?: [minutesAgo: number, by: string];
};

/** Makes the API's webhook of a seed. */
export function seedWebhook(seed: Seed, now: Date): Webhook {
  const { id, name, description, url, events, key, disabled, last24h = [0, 0], last, created } = seed;
  const [updatedMinutes, updatedBy] = seed.updated ?? created;
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minute).toISOString();
  return {
    id,
    name,
    ...(description !== undefined && { description }),
    events: events === 'all' ? { mode: 'all' } : { mode: 'selected', types: events },
    notificationType: 'REST',
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
    health: {
      deliveries24h: last24h[0],
      succeeded24h: last24h[1],
      lastDelivery: last
        ? {
            id: `dlv_${id.slice(3)}_last`,
            status: last.status,
            at: ago(last.minutesAgo),
            responseStatus: last.responseStatus,
          }
        : null,
    },
    createdAt: ago(created[0]),
    createdBy: created[1],
    updatedAt: ago(updatedMinutes),
    updatedBy,
  };
}
