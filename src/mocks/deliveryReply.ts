import type { Delivery, DeliveryDetails } from '~/contract/deliveries';

import { attemptDetails } from './attemptDetails';
import type { Data } from './db';
import type { LogEntry } from './deliveryLog';

const isoOrNull = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

/** The name of a webhook, or its last one if it was deleted. */
export function webhookNames({ webhooks, formerWebhooks }: Data): (id: string) => string {
  const names = new Map([...formerWebhooks, ...webhooks].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** A delivery as the API lists it. */
export function deliveryReply({ sending, progress }: LogEntry, nameOf: (id: string) => string): Delivery {
  const { id, webhookId, eventType, trigger, redeliveryOf, createdAt } = sending;
  return {
    id,
    webhookId,
    webhookName: nameOf(webhookId),
    eventType: eventType(),
    trigger,
    redeliveryOf,
    status: progress.status,
    attemptCount: progress.tried.length,
    nextAttemptAt: isoOrNull(progress.nextAttemptAt),
    createdAt: new Date(createdAt).toISOString(),
  };
}

/** A delivery as the API tells it alone. */
export const deliveryDetails = (entry: LogEntry, nameOf: (id: string) => string): DeliveryDetails => ({
  ...deliveryReply(entry, nameOf),
  attempts: entry.progress.tried.map((tried) => attemptDetails(entry.sending, tried)),
  body: entry.sending.body(),
});
