import * as z from 'zod/mini';

import { RequestBody } from '~/contract/eventTypes';

import { Target } from './stream';

/** How many are kept; the oldest go first. */
export const keptSent = 500;

/** A delivery that something done in the console caused: a test, a redelivery, word of a change to a webhook. */
export const SentDelivery = z.extend(Target, {
  id: z.string(),
  eventType: z.string(),
  trigger: z.string(),
  redeliveryOf: z.nullable(z.string()),
  /** In milliseconds. */
  createdAt: z.number(),
  /** What was sent; or the event that was sent before, whose body can be computed. */
  body: z.union([RequestBody, z.object({ of: z.string() })]),
  /** The request that caused it, if it had an `Idempotency-Key`: fingerprints of the key and of what was asked. */
  cause: z.optional(z.object({ key: z.string(), body: z.string() })),
});
export type SentDelivery = z.infer<typeof SentDelivery>;

/** Keeps a delivery, and forgets the oldest of too many. */
export function keepSent(data: { sent: SentDelivery[] }, ...deliveries: SentDelivery[]): void {
  data.sent = [...data.sent, ...deliveries].slice(-keptSent);
}
