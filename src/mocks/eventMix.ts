import type { EventSelection } from '~/contract/webhooks';

import { catalogue } from './seed/eventTypes/catalogue';
import { eventWeights } from './seed/eventWeights';

/** Event types with the share of all up to and including each, from 0 to 1. */
type EventMix = { type: string; upTo: number }[];

/** How often each event type that a webhook listens to happens. Empty when none of them happens by itself. */
export function eventMix(events: EventSelection): EventMix {
  const types = events.mode === 'all' ? catalogue.map(({ id }) => id) : events.types;
  const weights = types.map((type) => eventWeights[type] ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  let sum = 0;
  return types.map((type, index) => {
    sum += (weights[index] ?? 0) / total;
    return { type, upTo: sum };
  });
}

/** The type of an event, by luck (from 0 to just below 1). */
export const pickType = (mix: EventMix, luck: number): string =>
  (mix.find(({ upTo }) => luck < upTo) ?? mix.at(-1))?.type ?? '';
