import type { BodyOf } from '~/contract/endpoints';
import type { Webhook } from '~/contract/webhooks';

import { sameEvents } from './webhookPatch';

/**
 * Whether a webhook is as a patch wants it, as far as can be seen: of an API key that is its place, its parameter and its last
 * four characters.
 */
export function holdsPatch(webhook: Webhook, patch: BodyOf<'updateWebhook'>): boolean {
  const { apiKey, description, events, ...rest } = patch;
  return (
    Object.entries(rest).every(([field, value]) => webhook[field as keyof typeof rest] === value) &&
    (description === undefined || (description ?? '') === (webhook.description ?? '')) &&
    (events === undefined || sameEvents(events, webhook.events)) &&
    (apiKey === undefined || holdsApiKey(webhook.apiKey, apiKey))
  );
}

function holdsApiKey(
  stored: Webhook['apiKey'],
  wanted: NonNullable<BodyOf<'updateWebhook'>['apiKey']> | null,
): boolean {
  if (wanted === null || stored === null) return wanted === stored;
  const { placement = stored.placement, parameter = stored.parameter, key } = wanted;
  return (
    placement === stored.placement &&
    parameter === stored.parameter &&
    (key === undefined || key.endsWith(stored.hint))
  );
}
