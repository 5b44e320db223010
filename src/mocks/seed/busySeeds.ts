import type { Seed } from './seedWebhook';
import { standardSeeds } from './webhooks';

/** How many times more is sent than in the standard world. */
const factor = 6;

/** The standard webhooks in a world with more than 100,000 deliveries a month, for measuring. */
export const busySeeds: Seed[] = standardSeeds.map((seed) => ({
  ...seed,
  ...(seed.perDay !== undefined && { perDay: seed.perDay * factor }),
}));
