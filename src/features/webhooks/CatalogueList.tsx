import { useMemo, useRef } from 'react';
import { Link } from 'react-router';

import type { EventType } from '~/contract/eventTypes';
import { groupsOf } from '~/features/deliveries/eventGroups';
import { paths } from '~/paths';
import { Button } from '~/ui/Button';
import { SearchBox } from '~/ui/SearchBox';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import styles from './CatalogueList.module.css';
import { createEventSearch } from './eventSearch';
import { useCatalogueSearch } from './useCatalogueSearch';

/** All events in their groups, or those that a search finds. */
export function CatalogueList({
  eventTypes,
  chosenId,
}: {
  eventTypes: EventType[];
  chosenId: string | undefined;
}) {
  const searchBox = useRef<HTMLInputElement>(null);
  const { q, search, searchFor } = useCatalogueSearch();
  const find = useMemo(() => createEventSearch(eventTypes), [eventTypes]);
  const matches = useMemo(() => find(q), [find, q]);
  const groups = groupsOf(eventTypes.filter(({ id }) => matches.has(id)));

  return (
    <div className={styles.list}>
      <div className={styles.search}>
        <SearchBox
          ref={searchBox}
          label="Search events"
          placeholder="Name or description"
          value={q}
          onSearch={searchFor}
        />
        <p role="status" className={styles.count}>
          {q === '' ? `${eventTypes.length} events` : `${matches.size} of ${eventTypes.length} events match`}
        </p>
      </div>
      {matches.size === 0 && q !== '' && (
        <div className={styles.nothing}>
          <p>No event matches “{inWords(q)}”. Try one word of its name, such as “user” or “deleted”.</p>
          <Button
            onClick={() => {
              // The button goes away with what it clears.
              searchBox.current?.focus();
              searchFor('', false);
            }}
          >
            Clear the search
          </Button>
        </div>
      )}
      <nav aria-label="Events" className={styles.groups} hidden={matches.size === 0}>
        {groups.map(([title, members]) => (
          <section key={title}>
            <h2 className={styles.group}>
              <Verbatim text={title} />
            </h2>
            <ul>
              {members.map((eventType) => (
                <Entry
                  key={eventType.id}
                  eventType={eventType}
                  chosen={eventType.id === chosenId}
                  search={search}
                />
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  );
}

function Entry({
  eventType: { id, description, documentedAs, deprecated },
  chosen,
  search,
}: {
  eventType: EventType;
  chosen: boolean;
  search: string;
}) {
  return (
    <li ref={chosen ? showInList : undefined} className={styles.event}>
      <Link
        to={{ pathname: paths.eventType(id), search }}
        className={styles.name}
        aria-current={chosen ? 'page' : undefined}
      >
        <Verbatim text={id} />
      </Link>
      {deprecated && <span className={styles.deprecated}>Deprecated</span>}
      <span className={styles.more}>
        <Verbatim text={description} />
      </span>
      {documentedAs && (
        <span className={styles.more}>
          Documented as <Verbatim text={documentedAs.join(', ')} />
        </span>
      )}
    </li>
  );
}

/** As a `ref`: brings the chosen event into view where the list scrolls by itself; the page stays where it is. */
function showInList(item: HTMLElement | null): void {
  const list = item?.closest('nav');
  if (!item || !list) return;
  const above = item.offsetTop < list.scrollTop;
  const below = item.offsetTop + item.offsetHeight > list.scrollTop + list.clientHeight;
  if (above || below) list.scrollTop = item.offsetTop - list.clientHeight / 3;
}
