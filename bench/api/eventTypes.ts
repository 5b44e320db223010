import type { EventType } from '~/contract/eventTypes';
import { catalogue } from '~/mocks/seed/eventTypes/catalogue';

/** How many event types the documented catalogue has. */
export const documentedEventTypes = catalogue.length;

/** More than any catalogue has. */
export const manyEventTypes = 1000;

/** The documented event types, and as many made-up ones as are asked for beyond them, in groups of 25. */
export function eventTypes(count: number): EventType[] {
  const further = Array.from({ length: Math.max(0, count - catalogue.length) }, (_, index): EventType => {
    const model = catalogue[index % catalogue.length];
    if (!model) throw new Error('The catalogue is empty.');
    return {
      ...model,
      id: `${model.id}_${index + 1}`,
      group: `Further events ${Math.floor(index / 25) + 1}`,
    };
  });
  return [...catalogue.slice(0, count), ...further];
}
