import * as z from 'zod/mini';

import { Webhook } from '~/contract/webhooks';

/** A webhook without its health, which follows from the deliveries whenever somebody asks. */
export const StoredWebhook = z.omit(Webhook, { health: true });
export type StoredWebhook = z.infer<typeof StoredWebhook>;
