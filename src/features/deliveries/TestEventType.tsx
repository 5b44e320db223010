import type { EventType } from '~/contract/eventTypes';
import { inWords } from '~/ui/visibleText';

import { groupsOf } from './eventGroups';

/** Chooses the event to send: first those that the webhook listens to, then the rest of the catalogue by its groups. */
export function TestEventType({
  id,
  own,
  eventTypes,
  value,
  onChange,
}: {
  id: string;
  /** Event types that the webhook names; also such as the catalogue does not know. */
  own: string[];
  eventTypes: EventType[];
  value: string;
  onChange: (eventType: string) => void;
}) {
  const others = eventTypes.filter((eventType) => !own.includes(eventType.id));
  const isListed = own.includes(value) || others.some((eventType) => eventType.id === value);
  return (
    <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
      {!isListed && <option value={value}>{inWords(value)}</option>}
      {own.length > 0 && (
        <optgroup label="This webhook’s events">
          {own.map((eventType) => (
            <option key={eventType} value={eventType}>
              {inWords(eventType)}
            </option>
          ))}
        </optgroup>
      )}
      {groupsOf(others).map(([title, members]) => (
        <optgroup key={title} label={inWords(title)}>
          {members.map((eventType) => (
            <option key={eventType.id} value={eventType.id}>
              {inWords(eventType.id)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
