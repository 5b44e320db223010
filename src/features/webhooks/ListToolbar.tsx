import type { RefObject } from 'react';

import { webhookSorts, webhookStatuses } from '~/contract/webhookListOptions';
import { EventTypeFilter } from '~/features/deliveries/EventTypeFilter';
import { Button } from '~/ui/Button';
import { SearchBox } from '~/ui/SearchBox';
import { Choice, Toolbar } from '~/ui/Toolbar';

import { clearedListView, defaultListView, isFiltered, type ListView } from './listAddress';
import styles from './ListToolbar.module.css';
import type { ListChange } from './useListView';
import { statusLooks } from './WebhookStatus';

const sortLabels = {
  '-createdAt': 'Newest first',
  createdAt: 'Oldest first',
  name: 'Name, A to Z',
  '-name': 'Name, Z to A',
  url: 'URL, A to Z',
  '-url': 'URL, Z to A',
  '-updatedAt': 'Latest update',
  updatedAt: 'Oldest update',
} satisfies Record<ListView['sort'], string>;

/** What the list shows can be searched, filtered and sorted here. `matching`: how many do, when that is known. */
export function ListToolbar({
  view,
  matching,
  searchBox,
  onSearch,
  onChange,
}: {
  view: ListView;
  matching: number | undefined;
  searchBox: RefObject<HTMLInputElement | null>;
  onSearch: (text: string, typingOn: boolean) => void;
  onChange: (change: ListChange) => void;
}) {
  const filtered = isFiltered(view);
  return (
    <Toolbar>
      <div className={styles.search}>
        <SearchBox
          ref={searchBox}
          id="webhook-search"
          aria-keyshortcuts="/"
          label="Search webhooks"
          placeholder="Name, URL or description"
          value={view.q ?? ''}
          onSearch={onSearch}
        />
      </div>
      <Choice label="Event" wide>
        {(id) => (
          <EventTypeFilter id={id} value={view.eventType} onChange={(eventType) => onChange({ eventType })} />
        )}
      </Choice>
      <Choice label="Status">
        {(id) => (
          <select
            id={id}
            value={view.status ?? ''}
            onChange={({ target }) =>
              onChange({ status: webhookStatuses.find((status) => status === target.value) })
            }
          >
            <option value="">Any</option>
            {webhookStatuses.map((status) => (
              <option key={status} value={status}>
                {statusLooks[status].label}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <Choice label="Sort">
        {(id) => (
          <select
            id={id}
            value={view.sort}
            onChange={({ target }) =>
              onChange({ sort: webhookSorts.find((sort) => sort === target.value) ?? defaultListView.sort })
            }
          >
            {Object.entries(sortLabels).map(([sort, label]) => (
              <option key={sort} value={sort}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Choice>
      {/* Stands from the start: a live region that comes together with its text is not read out. */}
      <div className={filtered ? styles.outcome : 'visuallyHidden'}>
        <p role="status">{filtered && matching !== undefined && matchingWords(matching)}</p>
        {filtered && (
          <Button
            variant="quiet"
            aria-label="Clear search and filters"
            onClick={() => {
              // The button goes away with what it clears.
              searchBox.current?.focus();
              onChange(clearedListView);
            }}
          >
            Clear
          </Button>
        )}
      </div>
    </Toolbar>
  );
}

function matchingWords(count: number): string {
  if (count === 0) return 'No webhooks match';
  return count === 1 ? '1 webhook matches' : `${count} webhooks match`;
}
