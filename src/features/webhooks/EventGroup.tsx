import { memo, useId } from 'react';

import type { EventType } from '~/contract/eventTypes';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import styles from './EventPicker.module.css';

type OnSelect = (ids: readonly string[], on: boolean) => void;
type OnExample = (eventType: EventType) => void;

/** One group of the catalogue. Without a search it can be taken whole; with one, only what the search shows is on offer. */
export function EventGroup({
  title,
  eventTypes,
  selection,
  matches,
  searching,
  onSelect,
  onExample,
}: {
  title: string;
  eventTypes: EventType[];
  selection: ReadonlySet<string>;
  matches: ReadonlySet<string>;
  searching: boolean;
  onSelect: OnSelect;
  onExample: OnExample;
}) {
  const chosen = eventTypes.filter(({ id }) => selection.has(id)).length;
  const all = chosen === eventTypes.length;
  return (
    <fieldset className={styles.group} hidden={!eventTypes.some(({ id }) => matches.has(id))}>
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
      <div className={styles.events}>
        {eventTypes.map((eventType) => (
          <EventOption
            key={eventType.id}
            eventType={eventType}
            checked={selection.has(eventType.id)}
            hidden={!matches.has(eventType.id)}
            onSelect={onSelect}
            onExample={onExample}
          />
        ))}
      </div>
    </fieldset>
  );
}

const EventOption = memo(function EventOption({
  eventType,
  checked,
  hidden,
  onSelect,
  onExample,
}: {
  eventType: EventType;
  checked: boolean;
  hidden: boolean;
  onSelect: OnSelect;
  onExample: OnExample;
}) {
  const ids = useId();
  const { id, description, deprecated } = eventType;
  return (
    <div className={styles.event} hidden={hidden}>
      <label>
        <input
          type="checkbox"
          aria-labelledby={`${ids}-name`}
          aria-describedby={`${ids}-description`}
          checked={checked}
          onChange={(event) => onSelect([id], event.target.checked)}
        />
        <span id={`${ids}-name`} className={styles.eventName}>
          <Verbatim text={id} />
        </span>
        <span id={`${ids}-description`} className={styles.eventDescription}>
          {deprecated && 'Deprecated. '}
          <Verbatim text={description} />
        </span>
      </label>
      <button
        type="button"
        className={styles.example}
        aria-label={`Example of ${inWords(id)}`}
        aria-haspopup="dialog"
        onClick={() => onExample(eventType)}
      >
        Example
      </button>
    </div>
  );
});
