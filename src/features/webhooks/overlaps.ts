import { sharedEvents } from '~/contract/overlap';
import type { Webhook } from '~/contract/webhooks';
import { checkWebhookUrl } from '~/contract/webhookUrl';

import { eventSelection, type WebhookFormValues } from './webhookFormValues';

type Events = WebhookFormValues['events'];

/** Another webhook that sends to the same URL some of the same events: each of them would arrive twice. */
export type Overlap = { webhook: Webhook; shared: string[] | 'all' };

/** Which other webhooks send what the form selects to where the form points. A URL that is not finished overlaps nothing. */
export function findOverlaps(
  { url, events }: Pick<WebhookFormValues, 'url' | 'events'>,
  others: Webhook[],
): Overlap[] {
  const target = { url: url.trim(), events: eventSelection(events) };
  if (checkWebhookUrl(target.url)) return [];
  return others
    .map((webhook) => ({ webhook, shared: sharedEvents(target, webhook) }))
    .filter(({ shared }) => shared.length > 0);
}

/** What one click can do about overlaps: the selection without the shared events, and which those are. */
export type WayOut = { events: Events; dropped: string[] };

/**
 * The selection that overlaps nothing any more. For "all events" it is what is left of the `catalogue`. Undefined when another
 * webhook listens to everything: then no selection helps.
 */
export function withoutShared(
  events: Events,
  overlaps: Overlap[],
  catalogue: readonly string[] | undefined,
): WayOut | undefined {
  if (overlaps.length === 0 || overlaps.some(({ webhook }) => webhook.events.mode === 'all'))
    return undefined;
  const from = events.mode === 'all' ? catalogue : events.types;
  if (!from) return undefined;
  const shared = new Set(overlaps.flatMap((overlap) => overlap.shared));
  const types = from.filter((id) => !shared.has(id));
  if (events.mode === 'all' && types.length === 0) return undefined;
  return { events: { mode: 'selected', types }, dropped: [...shared] };
}
