import type { EventType } from '~/contract/eventTypes';

import { hostileTexts as text } from './hostileTexts';

const hostileEventType = (id: string, group: string, description: string): EventType => ({
  id,
  group,
  description,
  documentedAs: [`${id}${id}`],
  example: {
    event_time: '2026-01-12T10:00:00.000Z',
    event_type: id,
    current_context: { user_name: text.turned, user_agent: text.script },
    data: { [text.image]: text.controls, tower: text.tower, hebrew: text.hebrew, endless: text.endless },
  },
});

/** Event types that a catalogue should not have, but may. */
export const hostileEventTypes: EventType[] = [
  hostileEventType(text.image, text.script, text.template),
  hostileEventType('USER_\u202ENIGOL', 'Users', text.turned),
  hostileEventType(`HEBREW_${text.hebrew}`, text.hebrew, text.arabic),
  hostileEventType(`ENDLESS_${text.endless}`, text.endless, text.endless),
  hostileEventType(text.tower, text.emoji, text.tower),
];
