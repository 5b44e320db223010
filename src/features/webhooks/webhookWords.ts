import type { ApiKeyInfo } from '~/contract/apiKey';
import type { Webhook } from '~/contract/webhooks';

import type { Part } from './editConflict';
import { eventSelection, type WebhookFormValues } from './webhookFormValues';

/** How many events a selection has: "All events", "1 event", "12 events". */
export function countEvents(events: Webhook['events']): string {
  if (events.mode === 'all') return 'All events';
  return events.types.length === 1 ? '1 event' : `${events.types.length} events`;
}

/** Where a key is sent: "in the header X-API-Key". A place we do not know is shown as it came. */
export function whereSent({ placement, parameter }: Pick<ApiKeyInfo, 'placement' | 'parameter'>): string {
  if (placement === 'query') return `in the query string as ${parameter}`;
  return `in the ${placement} ${parameter}`;
}

const namedEvents = (events: Webhook['events']): string =>
  events.mode === 'all' ? 'All events' : `${countEvents(events)}: ${events.types.join(', ')}`;

/** One part of a stored webhook in words. */
export function describeTheirs(part: Part, { apiKey, description, events, ...webhook }: Webhook): string {
  switch (part) {
    case 'events':
      return namedEvents(events);
    case 'apiKey':
      if (!apiKey) return 'No key';
      // A draft does not know what the key ended in.
      return `A key${apiKey.hint && ` that ends in ${apiKey.hint}`}, sent ${whereSent(apiKey)}`;
    case 'description':
      return description || 'No description';
    case 'name':
    case 'notificationType':
    case 'url':
      return webhook[part];
  }
}

/** The same part in the form. The key itself is never spelled out. */
export function describeMine(part: Part, mine: WebhookFormValues): string {
  switch (part) {
    case 'events':
      return namedEvents(eventSelection(mine.events));
    case 'apiKey': {
      const sent = `sent ${whereSent({ placement: mine.apiKeyPlacement, parameter: mine.apiKeyParameter })}`;
      if (mine.apiKeyChoice === 'remove' || (mine.apiKeyChoice === 'new' && mine.apiKey === ''))
        return 'No key';
      return mine.apiKeyChoice === 'keep' ? `The stored key, ${sent}` : `The key that you entered, ${sent}`;
    }
    case 'description':
      return mine.description || 'No description';
    case 'name':
    case 'notificationType':
    case 'url':
      return mine[part];
  }
}
