import type { RequestBody } from '~/contract/eventTypes';
import type { Session } from '~/contract/session';

import type { Data } from './db';
import { eventBody } from './eventBody';
import { fingerprint } from './fingerprint';
import { hashText } from './hash';
import { newId } from './newId';
import type { StoredWebhook } from './seed/storedWebhook';
import { keepSent } from './sentFromConsole';

/** What was done to a webhook, in the words of the event types. */
type Change =
  | { type: 'WEBHOOK_CREATED'; webhook: StoredWebhook }
  | { type: 'WEBHOOK_UPDATED'; webhook: StoredWebhook; before: StoredWebhook }
  | { type: 'WEBHOOK_DELETED'; webhook: StoredWebhook };

/** What receivers are told of a webhook, named as in all their events. Never more of the API key than that it changed. */
const toldFields = {
  name: 'name',
  description: 'description',
  events: 'events',
  notificationType: 'notification_type',
  url: 'url',
  apiKey: 'api_key',
  enabled: 'enabled',
} as const satisfies Partial<Record<keyof StoredWebhook, string>>;

/** Names of the fields in which two states of a webhook differ. */
function changedFields(before: StoredWebhook, after: StoredWebhook): string[] {
  return Object.entries(toldFields).flatMap(([field, told]) => {
    // Object.entries forgets that the table's keys are known.
    const key = field as keyof typeof toldFields;
    return fingerprint(before[key] ?? null) === fingerprint(after[key] ?? null) ? [] : [told];
  });
}

function dataOf(change: Change): RequestBody['data'] {
  const { id, name, url, notificationType, events, enabled } = change.webhook;
  const webhook = { webhook_id: id, name, url };
  switch (change.type) {
    case 'WEBHOOK_CREATED':
      return {
        ...webhook,
        notification_type: notificationType,
        events: events.mode === 'all' ? 'all' : events.types,
      };
    case 'WEBHOOK_UPDATED':
      return { ...webhook, enabled, changed: changedFields(change.before, change.webhook) };
    case 'WEBHOOK_DELETED':
      return webhook;
  }
}

/** Whether a webhook is told. A new one is not told of itself: it was not there yet. */
const listens = ({ enabled, events, id }: StoredWebhook, { type, webhook }: Change): boolean =>
  enabled &&
  (events.mode === 'all' || events.types.includes(type)) &&
  !(type === 'WEBHOOK_CREATED' && id === webhook.id);

/** Sends word of a change, which is already made in `data`, to every webhook that listens. */
export function tellOfChange(data: Data, change: Change, { user }: Session): void {
  const told = dataOf(change);
  if (Array.isArray(told.changed) && told.changed.length === 0) return;
  const createdAt = Date.now();
  const roll = hashText(`${change.type} ${change.webhook.id} ${createdAt}`);
  const example = eventBody(change.type, { time: createdAt, roll });
  const body: RequestBody = {
    ...example,
    current_context: {
      ...example.current_context,
      sub: hashText(user.email).toString(16),
      user_email: user.email,
      user_name: user.name,
    },
    data: told,
  };
  const deliveries = data.webhooks
    .filter((webhook) => listens(webhook, change))
    .map(({ id, url, apiKey }) => ({
      id: newId('dlv'),
      webhookId: id,
      url,
      apiKey,
      eventType: change.type,
      trigger: 'event',
      redeliveryOf: null,
      createdAt,
      body,
    }));
  keepSent(data, ...deliveries);
}
