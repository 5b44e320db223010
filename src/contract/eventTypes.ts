import * as z from 'zod/mini';

/** What a webhook's endpoint receives. Keys are snake_case, as the product documentation prints them. */
export const RequestBody = z.object({
  /** RFC 3339, UTC. */
  event_time: z.string(),
  event_type: z.string(),
  current_context: z.record(z.string(), z.unknown()),
  /** Its shape changes with the event type. */
  data: z.record(z.string(), z.unknown()),
});
export type RequestBody = z.infer<typeof RequestBody>;

/** One kind of event that a webhook can listen to. The catalogue belongs to the server. */
export const EventType = z.object({
  id: z.string(),
  /** A short title such as "Users"; given by the catalogue, never derived from the id. */
  group: z.string(),
  description: z.string(),
  /** Spellings the product documentation uses for this event where they differ from the id. */
  documentedAs: z.optional(z.array(z.string())),
  deprecated: z.optional(z.boolean()),
  example: RequestBody,
});
export type EventType = z.infer<typeof EventType>;

/** `GET /event-types`. */
export const EventTypeList = z.object({ items: z.array(EventType) });
