import type { RequestBody } from '~/contract/eventTypes';

import { chance } from './hash';
import { catalogue } from './seed/eventTypes/catalogue';
import { hostileEventTypes } from './seed/hostileEventTypes';

const examples = new Map([...catalogue, ...hostileEventTypes].map(({ id, example }) => [id, example]));

/** The catalogue's example of an event type, for one that happened at another time. An unknown type has no data to show. */
export function eventBody(eventType: string, { time, roll }: { time: number; roll: number }): RequestBody {
  const example = examples.get(eventType) ?? { current_context: {}, data: {} };
  const context = example.current_context;
  return {
    event_time: new Date(time).toISOString(),
    event_type: eventType,
    current_context: {
      ...context,
      request_id: `req-${roll.toString(16).padStart(8, '0')}`,
      // The system's own address stays.
      ...('user_agent' in context && {
        ip_address: `192.0.2.${1 + Math.floor(chance(roll, 'address') * 254)}`,
      }),
    },
    data: example.data,
  };
}

/** Whether the catalogue has an event type. */
export const isKnownEvent = (eventType: string): boolean => examples.has(eventType);
