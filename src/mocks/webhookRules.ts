import { sharedEvents } from '~/contract/overlap';
import { checkNotificationType, type EventSelection, nameKey } from '~/contract/webhooks';

import { fieldError, ProblemError } from './problemError';
import { catalogue } from './seed/eventTypes/catalogue';
import type { StoredWebhook } from './seed/storedWebhook';

/** How many event types a problem's detail spells out. */
const spelledOut = 10;

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

function spell(ids: string[]): string {
  const more = ids.length - spelledOut;
  return conjunction.format(more > 0 ? [...ids.slice(0, spelledOut), `${more} more`] : ids);
}

/** The webhook with this id. Refuses one that is not there. */
export function findWebhook({ webhooks }: { webhooks: StoredWebhook[] }, id: string): StoredWebhook {
  const webhook = webhooks.find((candidate) => candidate.id === id);
  if (!webhook) throw new ProblemError('not-found', 'This webhook does not exist, or it was deleted.');
  return webhook;
}

/** Refuses a name that another webhook has. */
export function requireFreeName(name: string, others: StoredWebhook[]): void {
  const holder = others.find((other) => nameKey(other.name) === nameKey(name));
  if (holder) {
    throw fieldError(
      'name-taken',
      '/name',
      `Another webhook is named "${holder.name}". Choose another name.`,
    );
  }
}

/** Refuses events that another webhook already sends to the same URL. */
export function requireNoOverlap(
  webhook: Pick<StoredWebhook, 'url' | 'events'>,
  others: StoredWebhook[],
): void {
  for (const other of others) {
    const shared = sharedEvents(webhook, other);
    if (shared.length > 0) {
      const what = shared === 'all' ? 'all events' : spell(shared);
      throw fieldError(
        'url-event-overlap',
        '/events',
        `"${other.name}" already sends ${what} to this URL: each of these events would arrive twice.`,
      );
    }
  }
}

/** Refuses event types that are neither in the catalogue nor stored already. */
export function requireKnownEvents(events: EventSelection, stored?: EventSelection): void {
  if (events.mode === 'all') return;
  const known = new Set(catalogue.map((eventType) => eventType.id));
  if (stored?.mode === 'selected') stored.types.forEach((type) => known.add(type));
  const unknown = events.types.filter((type) => !known.has(type));
  if (unknown.length > 0) {
    const subject =
      unknown.length === 1 ? 'This event type does not exist' : 'These event types do not exist';
    throw fieldError('unknown-event-type', '/events/types', `${subject}: ${spell(unknown)}.`);
  }
}

/** Refuses a type of notification that does not exist. */
export function requireNotificationType(type: string): void {
  const broken = checkNotificationType(type);
  if (broken) throw fieldError('validation-failed', '/notificationType', broken.message, broken.code);
}

/** Refuses one webhook more than the plan allows. */
export function requireRoom(count: number, maxWebhooks: number | null): void {
  if (maxWebhooks !== null && count >= maxWebhooks) {
    throw new ProblemError(
      'webhook-limit-reached',
      `All ${maxWebhooks} webhooks of your plan are in use. Delete one to make room.`,
    );
  }
}
