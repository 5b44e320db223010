import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { eventTypesQuery } from '~/api/eventTypes';
import { inWords } from '~/ui/visibleText';

import { groupsOf } from './eventGroups';

/**
 * Chooses an event type out of the catalogue, or none. The catalogue is fetched when somebody comes near; until then, and for
 * an event type that it does not know, the one that is chosen is shown as it came.
 */
export function EventTypeFilter({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string | undefined;
  onChange: (eventType: string | undefined) => void;
}) {
  const [needed, setNeeded] = useState(false);
  const { data, isError, refetch } = useQuery({ ...eventTypesQuery, enabled: needed });
  const fetchSoon = () => {
    setNeeded(true);
    if (isError) void refetch();
  };
  const eventTypes = data?.items ?? [];
  const unlisted = value !== undefined && !eventTypes.some((eventType) => eventType.id === value);

  return (
    <select
      id={id}
      value={value ?? ''}
      onPointerEnter={fetchSoon}
      onFocus={fetchSoon}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <option value="">Any</option>
      {unlisted && <option value={value}>{inWords(value)}</option>}
      {groupsOf(eventTypes).map(([title, members]) => (
        <optgroup key={title} label={inWords(title)}>
          {members.map((eventType) => (
            <option key={eventType.id} value={eventType.id}>
              {eventType.deprecated ? `${inWords(eventType.id)} (deprecated)` : inWords(eventType.id)}
            </option>
          ))}
        </optgroup>
      ))}
      {needed && !data && (
        <option disabled>{isError ? 'The events could not be loaded' : 'Loading the events…'}</option>
      )}
    </select>
  );
}
