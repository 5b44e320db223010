import * as z from 'zod/mini';

import { RequestBody } from './eventTypes';

/** What became of a delivery. Read as a plain string: a newer server may know more. */
export const deliveryStatuses = ['pending', 'retrying', 'delivered', 'failed'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Why a delivery was sent. */
export const deliveryTriggers = ['event', 'test', 'redelivery'] as const;

/** Minutes after its first attempt at which a delivery that failed is tried again. After the last it is `failed`. */
export const retryMinutes = [1, 5, 10] as const;

/** How an attempt can end without an answer that counts. Read as a plain string: a newer server may know more. */
export const attemptErrorKinds = ['dns', 'connect', 'tls', 'timeout', 'redirect', 'blockedAddress'] as const;
export type AttemptErrorKind = (typeof attemptErrorKinds)[number];

/** What stands where the API key was, in every attempt that the API tells of. */
export const redactedKey = '[redacted]';

const Headers = z.record(z.string(), z.string());

/** What was sent. */
export const AttemptRequest = z.object({
  method: z.string(),
  url: z.string(),
  headers: Headers,
  body: z.string(),
});

/** What came back. `truncated`: the server kept only the beginning of the body. */
export const AttemptResponse = z.object({
  status: z.number(),
  headers: Headers,
  body: z.string(),
  truncated: z.boolean(),
});

/** Why no answer came, or why it does not count. */
export const AttemptError = z.object({ kind: z.string(), message: z.string() });

/** One HTTP request to the webhook's endpoint, and what came of it. The API key in it is redacted. */
export const Attempt = z.object({
  /** From 1. */
  number: z.number(),
  startedAt: z.string(),
  durationMs: z.number(),
  request: AttemptRequest,
  /** null when none came. */
  response: z.nullable(AttemptResponse),
  error: z.nullable(AttemptError),
});
export type Attempt = z.infer<typeof Attempt>;

/** One event on its way to one webhook, as a list tells it. Enums are plain strings, so that an unknown value is shown as it came. */
export const Delivery = z.object({
  id: z.string(),
  webhookId: z.string(),
  webhookName: z.string(),
  eventType: z.string(),
  trigger: z.string(),
  redeliveryOf: z.nullable(z.string()),
  status: z.string(),
  attemptCount: z.number(),
  nextAttemptAt: z.nullable(z.string()),
  createdAt: z.string(),
});
export type Delivery = z.infer<typeof Delivery>;

/** A delivery read alone: with the body that is sent and every attempt so far, oldest first. */
export const DeliveryDetails = z.extend(Delivery, { attempts: z.array(Attempt), body: RequestBody });
export type DeliveryDetails = z.infer<typeof DeliveryDetails>;

const Time = z.iso.datetime({ offset: true });

/** How many deliveries a page of the log has at most. */
export const maxDeliveryLimit = 100;

/** Query of `GET /deliveries`. `since` is part of the range, `until` is not. `cursor` is a page's `nextCursor`, as it came. */
export const DeliveryListQuery = z.object({
  webhookId: z.optional(z.string()),
  status: z.optional(z.enum(deliveryStatuses)),
  eventType: z.optional(z.string()),
  since: z.optional(Time),
  until: z.optional(Time),
  cursor: z.optional(z.string()),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(maxDeliveryLimit))),
});
export type DeliveryListQuery = z.infer<typeof DeliveryListQuery>;

/** `GET /deliveries`: newest first. `nextCursor` leads to older ones; null at the end. */
export const DeliveryPage = z.object({ items: z.array(Delivery), nextCursor: z.nullable(z.string()) });
export type DeliveryPage = z.infer<typeof DeliveryPage>;

export const summaryIntervals = ['hour', 'day'] as const;

/** Longest range of a summary, in intervals. */
export const maxSummaryIntervals = 800;

/** Query of `GET /deliveries/summary`. The range is cut into intervals of whole UTC hours or days; the first and the last may be cut short. */
export const DeliverySummaryQuery = z.object({
  webhookId: z.optional(z.string()),
  since: Time,
  until: Time,
  interval: z.enum(summaryIntervals),
});
export type DeliverySummaryQuery = z.infer<typeof DeliverySummaryQuery>;

/** How many deliveries, by what became of them. */
export const OutcomeCounts = z.object({
  pending: z.number(),
  retrying: z.number(),
  delivered: z.number(),
  failed: z.number(),
});
export type OutcomeCounts = z.infer<typeof OutcomeCounts>;

/** How many deliveries of one interval there were. `start` is where the interval begins in the range. */
export const IntervalCounts = z.extend(OutcomeCounts, { start: z.string() });

/** How long answers took, in milliseconds. `p95`: 95 of 100 were at least as fast. */
export const AnswerTimes = z.object({ median: z.number(), p95: z.number() });

/** How many deliveries of one webhook there were. A deleted one keeps its last name. */
export const WebhookCounts = z.extend(OutcomeCounts, {
  webhookId: z.string(),
  webhookName: z.string(),
  /** Of all attempts that were answered; null when none was. */
  answerMs: z.nullable(AnswerTimes),
});

/** `GET /deliveries/summary`: deliveries that were created in the range, counted per interval and per webhook. */
export const DeliverySummary = z.object({
  /** Every interval of the range, oldest first, those without deliveries too. */
  intervals: z.array(IntervalCounts),
  /** Every webhook with deliveries in the range. */
  webhooks: z.array(WebhookCounts),
});
export type DeliverySummary = z.infer<typeof DeliverySummary>;

/** `POST /webhooks/{id}/test`. Without `data` the event type's example is sent. */
export const TestRequest = z.strictObject({
  eventType: z.string(),
  data: z.optional(z.record(z.string(), z.unknown())),
});
export type TestRequest = z.infer<typeof TestRequest>;
