import * as z from 'zod/mini';

/** What a session may do. */
export const permissions = ['webhooks:read', 'webhooks:write', 'webhooks:delete'] as const;
export type Permission = (typeof permissions)[number];

/** Who is signed in. */
export const SessionUser = z.object({ name: z.string(), email: z.string() });

/** What the plan allows. */
export const SessionLimits = z.object({ maxWebhooks: z.nullable(z.number()) });

/** Who is signed in, what they may do, and how many webhooks the plan allows (null: no limit). */
export const Session = z.object({
  user: SessionUser,
  /** Strings rather than an enum: a newer server may grant permissions that this console does not know. */
  permissions: z.array(z.string()),
  limits: SessionLimits,
});
export type Session = z.infer<typeof Session>;
