import { memo, useId } from 'react';

import type { EventType } from '~/contract/eventTypes';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import styles from './EventPicker.module.css';
import { eventRow } from './useEventBoxes';

export type OnSelect = (ids: readonly string[], on: boolean) => void;
export type OnExample = (eventType: EventType) => void;

/**
 * The events of a group, each with its check box. Rendered once: which are selected and which are hidden is seen to by
 * `useEventBoxes`.
 */
export const EventRows = memo(function EventRows({
  eventTypes,
  onSelect,
  onExample,
}: {
  eventTypes: EventType[];
  onSelect: OnSelect;
  onExample: OnExample;
}) {
  const ids = useId();
  return (
    <div className={styles.events}>
      {eventTypes.map((eventType, index) => {
        const { id, description, deprecated } = eventType;
        return (
          <div key={id} className={styles.event} {...eventRow(id)}>
            <label>
              <input
                type="checkbox"
                aria-labelledby={`${ids}-${index}-name`}
                aria-describedby={`${ids}-${index}-description`}
                onChange={({ target }) => onSelect([id], target.checked)}
              />
              <span id={`${ids}-${index}-name`} className={styles.eventName}>
                <Verbatim text={id} />
              </span>
              <span id={`${ids}-${index}-description`} className={styles.eventDescription}>
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
      })}
    </div>
  );
});
