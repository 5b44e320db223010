import * as z from 'zod/mini';

import { ApiKeyCreate, ApiKeyInfo, ApiKeyUpdate } from './apiKey';
import { checkPlainText, isBlank } from './plainText';
import { characters, obeys, type Rule } from './rule';
import { pageSizes, webhookSorts, webhookStatuses } from './webhookListOptions';
import { WebhookUrl } from './webhookUrl';

/** Limits on what an administrator types, in characters. */
export const maxNameLength = 80;
export const maxDescriptionLength = 500;

/** How a webhook notifies. The list may grow: replies are read as plain strings. */
export const notificationTypes = ['REST'] as const;

/** Checks the type of a webhook that is being created. */
export const checkNotificationType: Rule<string> = (type) =>
  notificationTypes.some((known) => known === type)
    ? undefined
    : { code: 'unknown', message: `Choose one of these types: ${notificationTypes.join(', ')}.` };

export const WebhookName = z.string().check(
  z.trim(),
  obeys((name) => {
    if (isBlank(name)) return { code: 'required', message: 'Enter a name for the webhook.' };
    if (characters(name) > maxNameLength) {
      return {
        code: 'too-long',
        message: `Use at most ${maxNameLength} characters; this name has ${characters(name)}.`,
      };
    }
    return checkPlainText(false)(name);
  }),
);

export const WebhookDescription = z.string().check(
  z.trim(),
  obeys((text) =>
    characters(text) > maxDescriptionLength
      ? {
          code: 'too-long',
          message: `Use at most ${maxDescriptionLength} characters; this text has ${characters(text)}.`,
        }
      : checkPlainText(true)(text),
  ),
);

/** Names are unique ignoring case: two names with the same key are the same name. */
export const nameKey = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** Checks a selection of event types: at least one, none twice. */
export const checkSelectedEventTypes: Rule<string[]> = (types) => {
  if (types.length === 0) return { code: 'required', message: 'Select at least one event, or all events.' };
  if (new Set(types).size < types.length) {
    return { code: 'duplicate', message: 'Name every event type only once.' };
  }
  return undefined;
};
export const SelectedEventTypes = z.array(z.string()).check(obeys(checkSelectedEventTypes));

/** Every event, including types that are added later. */
export const AllEvents = z.object({ mode: z.literal('all') });

/** Which events a webhook listens to. */
export const EventSelection = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('selected'), types: SelectedEventTypes }),
  AllEvents,
]);
export type EventSelection = z.infer<typeof EventSelection>;

/** How many deliveries of one hour there were, and how many of them succeeded. */
export const HealthHour = z.object({ deliveries: z.number(), succeeded: z.number() });

/** The newest delivery of a webhook, in short. */
export const LastDelivery = z.object({
  id: z.string(),
  status: z.string(),
  at: z.string(),
  responseStatus: z.nullable(z.number()),
});

/** Deliveries over the last 24 hours, and the newest one. */
export const WebhookHealth = z.object({
  deliveries24h: z.number(),
  succeeded24h: z.number(),
  /** The same 24 hours one by one, oldest first. A server may leave them out. */
  hours: z.optional(z.array(HealthHour)),
  lastDelivery: z.nullable(LastDelivery),
});

/** The events of a stored webhook, read without the rules for new ones: what is stored may be older than they are. */
export const StoredEvents = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('selected'), types: z.array(z.string()) }),
  AllEvents,
]);

/** A webhook as the API tells it. Enums are plain strings, so that a value we do not know is shown as it came. */
export const Webhook = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  events: StoredEvents,
  notificationType: z.string(),
  url: z.string(),
  apiKey: z.nullable(ApiKeyInfo),
  enabled: z.boolean(),
  /** null while enabled; "manual" or "failing". */
  disabledReason: z.nullable(z.string()),
  health: WebhookHealth,
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type Webhook = z.infer<typeof Webhook>;

/** `POST /webhooks`. */
export const WebhookCreate = z.strictObject({
  name: WebhookName,
  description: z.optional(WebhookDescription),
  events: EventSelection,
  notificationType: z.string().check(obeys(checkNotificationType)),
  url: WebhookUrl,
  apiKey: z.optional(z.nullable(ApiKeyCreate)),
  enabled: z.optional(z.boolean()),
});
export type WebhookCreate = z.infer<typeof WebhookCreate>;

/**
 * `PATCH /webhooks/{id}`, a JSON merge patch (RFC 7396). `apiKey`: absent keeps the stored key, null removes it, with `key`
 * replaces it, without `key` changes placement or parameter only.
 */
export const WebhookUpdate = z.strictObject({
  name: z.optional(WebhookName),
  description: z.optional(z.nullable(WebhookDescription)),
  events: z.optional(EventSelection),
  /** A plain string: a type stored by a newer server survives an update by this console. */
  notificationType: z.optional(z.string()),
  url: z.optional(WebhookUrl),
  apiKey: z.optional(z.nullable(ApiKeyUpdate)),
  enabled: z.optional(z.boolean()),
});
export type WebhookUpdate = z.infer<typeof WebhookUpdate>;

/** Query of `GET /webhooks`. `q` matches name, URL and description. */
export const WebhookListQuery = z.object({
  q: z.optional(z.string()),
  status: z.optional(z.enum(webhookStatuses)),
  eventType: z.optional(z.string()),
  sort: z.optional(z.enum(webhookSorts)),
  /** From 1. */
  page: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
  pageSize: z.optional(z.pipe(z.coerce.number(), z.literal(pageSizes))),
});
export type WebhookListQuery = z.infer<typeof WebhookListQuery>;

/** `GET /webhooks`: one page, and how many match in all. */
export const WebhookPage = z.object({ items: z.array(Webhook), total: z.number() });
export type WebhookPage = z.infer<typeof WebhookPage>;

/** How an enabled or disabled webhook is doing, in the list filter's words. */
export function webhookStatus(
  webhook: Pick<Webhook, 'enabled' | 'disabledReason'>,
): (typeof webhookStatuses)[number] {
  if (webhook.enabled) return 'enabled';
  return webhook.disabledReason === 'failing' ? 'failing' : 'disabled';
}
