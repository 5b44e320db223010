import type { EventType, RequestBody } from '~/contract/eventTypes';

import { currentContext } from './currentContext';
import type { Trigger } from './currentContext';

/** Event types by id: all that is particular to each. */
type Entries = Record<
  string,
  Pick<EventType, 'description' | 'documentedAs'> & {
    data: RequestBody['data'];
    /** Who causes this event, where it is not the one who causes most of its group. */
    by?: Trigger;
  }
>;

/** The event types of one group, in the order given; `trigger` causes those that do not say otherwise. */
export function group(title: string, trigger: Trigger, entries: Entries): EventType[] {
  return Object.entries(entries).map(([id, { data, by = trigger, ...facts }]) => ({
    id,
    group: title,
    ...facts,
    example: example(id, by, data),
  }));
}

/** Ids that the documentation runs together, in this order, because it lost the line breaks between them. */
export function printedAsOne(entries: Entries): Entries {
  const documentedAs = [Object.keys(entries).join('')];
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, documentedAs }]));
}

const firstEventAt = Date.UTC(2026, 0, 12);
const secondsInAWeek = 7 * 24 * 60 * 60;

function example(id: string, trigger: Trigger, data: RequestBody['data']): RequestBody {
  const variation = hash(id);
  return {
    event_time: new Date(firstEventAt + (variation % secondsInAWeek) * 1000).toISOString(),
    event_type: id,
    current_context: currentContext(trigger, variation),
    data,
  };
}

/** Varies the examples by id, not by position, so that a new event type leaves the others as they are. */
function hash(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 0);
}
