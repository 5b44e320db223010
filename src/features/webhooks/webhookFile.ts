import * as z from 'zod/mini';

import { ApiKeyParameter } from '~/contract/apiKey';
import { EventSelection, type Webhook, WebhookDescription, WebhookName } from '~/contract/webhooks';
import { WebhookUrl } from '~/contract/webhookUrl';

/** What tells a file of webhooks from any other JSON file. */
export const fileFormat = 'webhook-console/webhooks';
/** Raise it when a file of the new kind can't be read as one of the old. */
export const fileVersion = 1;

/**
 * A webhook in a file: what an administrator decides on. Not the API key, which nobody can read, only where it is sent. Strict:
 * a field that would be left out silently might be the one that mattered.
 */
export const FileWebhook = z.strictObject({
  name: WebhookName,
  description: z.optional(WebhookDescription),
  events: EventSelection,
  notificationType: z.string(),
  url: WebhookUrl,
  apiKey: z.nullable(z.strictObject({ placement: z.string(), parameter: ApiKeyParameter })),
  enabled: z.boolean(),
});
export type FileWebhook = z.infer<typeof FileWebhook>;

/** What stands around the webhooks. They are looked at one by one, so that one bad entry does not spoil the others. */
export const FileEnvelope = z.object({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  exportedAt: z.string(),
  webhooks: z.array(z.unknown()),
});

/** A whole file. */
export type WebhookFile = Omit<z.infer<typeof FileEnvelope>, 'webhooks'> & { webhooks: FileWebhook[] };

const toFileWebhook = ({
  name,
  description,
  events,
  notificationType,
  url,
  apiKey,
  enabled,
}: Webhook): FileWebhook => ({
  name,
  ...(description && { description }),
  events,
  notificationType,
  url,
  apiKey: apiKey && { placement: apiKey.placement, parameter: apiKey.parameter },
  enabled,
});

/** The file of these webhooks, in their order. */
export const toWebhookFile = (webhooks: readonly Webhook[], now: Date): WebhookFile => ({
  format: fileFormat,
  version: fileVersion,
  exportedAt: now.toISOString(),
  webhooks: webhooks.map(toFileWebhook),
});

/** What the file is called: "webhooks-2026-11-24.json". */
export const fileName = ({ exportedAt }: Pick<WebhookFile, 'exportedAt'>): string =>
  `webhooks-${exportedAt.slice(0, 10)}.json`;
