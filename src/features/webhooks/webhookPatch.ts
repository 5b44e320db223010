import type { BodyOf } from '~/contract/endpoints';
import type { Webhook } from '~/contract/webhooks';

import { eventSelection, type WebhookFormValues } from './webhookFormValues';

type Patch = BodyOf<'updateWebhook'>;

/** Whether two selections mean the same: the order of event types does not matter. */
export function sameEvents(one: Webhook['events'], other: Webhook['events']): boolean {
  if (one.mode === 'all' || other.mode === 'all') return one.mode === other.mode;
  const types = new Set(one.types);
  return types.size === new Set(other.types).size && other.types.every((type) => types.has(type));
}

/**
 * The merge patch that makes `before` what the (checked) form says. What was not touched is not sent: it survives as the
 * server has it, also where this console does not understand it.
 */
export function toPatch(before: Webhook, values: WebhookFormValues): Patch {
  const { name, notificationType, url, description } = values;
  const events = eventSelection(values.events);
  return {
    ...(name !== before.name && { name }),
    ...(!sameEvents(events, before.events) && { events }),
    ...(notificationType !== before.notificationType && { notificationType }),
    ...(url !== before.url && { url }),
    ...apiKeyPatch(before.apiKey, values),
    ...(description !== (before.description ?? '') && {
      description: description === '' ? null : description,
    }),
  };
}

/** The secret's four cases: absent keeps it, null removes it, with `key` it is replaced, without only moved. */
function apiKeyPatch(
  before: Webhook['apiKey'],
  { apiKeyChoice, apiKey: key, apiKeyPlacement: placement, apiKeyParameter: parameter }: WebhookFormValues,
): Pick<Patch, 'apiKey'> {
  switch (apiKeyChoice) {
    case 'remove':
      return { apiKey: null };
    case 'new':
    case 'replace':
      return key === '' ? {} : { apiKey: { placement, parameter, key } };
    case 'keep': {
      const move = {
        ...(placement !== before?.placement && { placement }),
        ...(parameter !== before?.parameter && { parameter }),
      };
      return before && Object.keys(move).length > 0 ? { apiKey: move } : {};
    }
  }
}
