import { memo } from 'react';

import type { EventType } from '~/contract/eventTypes';

import { EventRows, type OnExample, type OnSelect } from './EventRows';
import styles from './EventPicker.module.css';

/**
 * One group of the catalogue. Without a search it can be taken whole; with one, only what the search shows is on offer. Rendered
 * only when its own count or the kind of search changes.
 */
export const EventGroup = memo(function EventGroup({
  title,
  eventTypes,
  chosen,
  shown,
  searching,
  onSelect,
  onExample,
}: {
  title: string;
  /** The same object for every render, as are the functions. */
  eventTypes: EventType[];
  /** How many of them are selected. */
  chosen: number;
  /** Whether the search has found any of them. */
  shown: boolean;
  searching: boolean;
  onSelect: OnSelect;
  onExample: OnExample;
}) {
  const all = chosen === eventTypes.length;
  return (
    <fieldset className={styles.group} hidden={!shown}>
      <legend className="visuallyHidden">{title}</legend>
      <div className={styles.groupHeader}>
        {searching ? (
          <span className={styles.groupTitle}>{title}</span>
        ) : (
          <label className={styles.groupTitle}>
            <input
              type="checkbox"
              aria-label={`All ${title} events`}
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && !all;
              }}
              onChange={() =>
                onSelect(
                  eventTypes.map(({ id }) => id),
                  !all,
                )
              }
            />
            {title}
          </label>
        )}
        <span className={styles.groupCount}>{`${chosen} of ${eventTypes.length}`}</span>
      </div>
      <EventRows eventTypes={eventTypes} onSelect={onSelect} onExample={onExample} />
    </fieldset>
  );
});
