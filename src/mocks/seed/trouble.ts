import * as z from 'zod/mini';

/** A time in which a host behaves like one of the receivers that make trouble. Times in milliseconds; null: it does not end. */
export const Trouble = z.object({
  host: z.string(),
  from: z.number(),
  until: z.nullable(z.number()),
  as: z.enum(['fails', 'unavailable', 'times-out', 'bad-tls']),
});
export type Trouble = z.infer<typeof Trouble>;
