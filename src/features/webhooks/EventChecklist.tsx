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
import { useEventBoxes } from './useEventBoxes';

/** From how many events on the list may come after the letter that is typed. */
const longList = 250;

/** The catalogue before there is time to draw it. */
const nothing: EventType[] = [];

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
  // In a long list typing comes first, and the list follows as soon as there is time. A short one follows at once.
  const isLong = eventTypes.length > longList;
  const lateQuery = useDeferredValue(isLong ? query : '');
  const shownQuery = (isLong ? lateQuery : query).trim();
  const search = useMemo(() => createEventSearch(eventTypes), [eventTypes]);
  const matches = useMemo(() => search(shownQuery), [search, shownQuery]);
  // The form comes first, this long list right behind it.
  const drawn = useDeferredValue(eventTypes, nothing);
  const groups = useMemo(() => groupsOf(drawn), [drawn]);
  const selection = useMemo(() => new Set(selected), [selected]);
  const list = useRef<HTMLDivElement>(null);
  useEventBoxes(list, drawn, selection, matches);

  // The same functions for every render, so that only what changed renders again.
  const select = useCallback(
    (ids: readonly string[], on: boolean) =>
      onChange((before) => {
        const changed = new Set(ids);
        return on ? [...new Set([...before, ...ids])] : before.filter((id) => !changed.has(id));
      }),
    [onChange],
  );

  const remove = useCallback((id: string) => select([id], false), [select]);
  const clear = useCallback(() => onChange(() => []), [onChange]);
  const add = useCallback((ids: string[]) => select(ids, true), [select]);

  const { showExample, exampleDialog } = useExampleDialog();

  const searching = shownQuery !== '';
  const unselectedMatches = [...matches].filter((id) => !selection.has(id));

  return (
    <>
      <SelectedEvents selected={selected} onRemove={remove} onClear={clear} />
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
        <PasteEvents eventTypes={eventTypes} onSelect={add} />
        {/* In a new tab: what is typed in the form stays. */}
        <Link to={paths.eventCatalogue} target="_blank">
          Browse the event catalogue (opens a new tab)
        </Link>
      </div>
      {exampleDialog}
      <div ref={list} className={styles.groups}>
        {groups.map(([title, members]) => (
          <EventGroup
            key={title}
            title={title}
            eventTypes={members}
            chosen={members.filter(({ id }) => selection.has(id)).length}
            shown={members.some(({ id }) => matches.has(id))}
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
