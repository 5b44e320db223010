import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';

import type { EventType } from '~/contract/eventTypes';
import { groupsOf } from '~/features/deliveries/eventGroups';
import { paths } from '~/paths';
import { Button } from '~/ui/Button';

import { EventGroup } from './EventGroup';
import styles from './EventPicker.module.css';
import { createEventSearch } from './eventSearch';
import { useExampleDialog } from './exampleDialog';
import { PasteEvents } from './PasteEvents';
import { SelectedEvents } from './SelectedEvents';

/** The catalogue as check boxes in groups, with a search, a way to paste a list, and the selection always in view. */
export function EventChecklist({
  eventTypes,
  selected,
  onChange,
}: {
  eventTypes: EventType[];
  selected: string[];
  onChange: (update: (before: string[]) => string[]) => void;
}) {
  const searchBox = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  // Typing comes first: the list follows as soon as there is time.
  const shownQuery = useDeferredValue(query).trim();
  const search = useMemo(() => createEventSearch(eventTypes), [eventTypes]);
  const matches = useMemo(() => search(shownQuery), [search, shownQuery]);
  const groups = useMemo(() => groupsOf(eventTypes), [eventTypes]);
  const selection = useMemo(() => new Set(selected), [selected]);

  // The same function for every render, so that only the event that changed renders again.
  const select = useCallback(
    (ids: readonly string[], on: boolean) =>
      onChange((before) => {
        const changed = new Set(ids);
        return on ? [...new Set([...before, ...ids])] : before.filter((id) => !changed.has(id));
      }),
    [onChange],
  );

  const { showExample, exampleDialog } = useExampleDialog();

  const searching = shownQuery !== '';
  const unselectedMatches = [...matches].filter((id) => !selection.has(id));

  return (
    <>
      <SelectedEvents
        selected={selected}
        onRemove={(id) => select([id], false)}
        onClear={() => onChange(() => [])}
      />
      <div className={styles.tools}>
        <input
          ref={searchBox}
          type="search"
          className={styles.search}
          aria-label="Search events"
          placeholder="Search events by name or description"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            // Enter here looks for events; it does not create the webhook.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        {searching && unselectedMatches.length > 0 && (
          <Button
            variant="quiet"
            onClick={() => {
              // The button has done its work and goes away.
              searchBox.current?.focus();
              select(unselectedMatches, true);
            }}
          >
            {matches.size === 1 ? 'Select the one that matches' : `Select the ${matches.size} that match`}
          </Button>
        )}
        <p role="status" className={styles.matches}>
          {searching && `${matches.size} of ${eventTypes.length} events match`}
        </p>
      </div>
      <div className={styles.more}>
        <PasteEvents eventTypes={eventTypes} onSelect={(ids) => select(ids, true)} />
        {/* In a new tab: what is typed in the form stays. */}
        <Link to={paths.eventCatalogue} target="_blank">
          Browse the event catalogue (opens a new tab)
        </Link>
      </div>
      {exampleDialog}
      <div className={styles.groups}>
        {groups.map(([title, members]) => (
          <EventGroup
            key={title}
            title={title}
            eventTypes={members}
            selection={selection}
            matches={matches}
            searching={searching}
            onSelect={select}
            onExample={showExample}
          />
        ))}
        {searching && matches.size === 0 && (
          <p className={styles.nothing}>
            No event matches “{shownQuery}”. Try one word of its name, such as “user” or “deleted”.
          </p>
        )}
      </div>
    </>
  );
}
