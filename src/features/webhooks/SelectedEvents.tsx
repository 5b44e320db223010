import { memo, useCallback, useDeferredValue, useRef } from 'react';

import { Button } from '~/ui/Button';
import { CloseIcon } from '~/ui/icons';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import styles from './EventPicker.module.css';

/** How many events can be added at once before their buttons are drawn a little later than all else. */
const fewAtOnce = 10;

/** The selection: its size, and every event of it with a way to take it out. A search never hides it. */
export const SelectedEvents = memo(function SelectedEvents({
  selected,
  onRemove,
  onClear,
}: {
  selected: string[];
  /** The same functions for every render. */
  onRemove: (id: string) => void;
  onClear: () => void;
}) {
  const count = useRef<HTMLParagraphElement>(null);
  const late = useDeferredValue(selected);
  const shown =
    selected.length - late.length > fewAtOnce ? late.filter((id) => selected.includes(id)) : selected;

  const remove = useCallback(
    (id: string, item: HTMLElement | null) => {
      // The button goes away with its event; the focus goes to its neighbour, so that the next one is a key press away.
      const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
      const next = neighbour?.querySelector('button') ?? count.current;
      next?.focus();
      onRemove(id);
    },
    [onRemove],
  );

  return (
    <div className={styles.selection}>
      <div className={styles.selectionHeader}>
        <p ref={count} tabIndex={-1} role="status" className={styles.count}>
          {selected.length === 0
            ? 'No events selected'
            : `${selected.length} ${selected.length === 1 ? 'event' : 'events'} selected`}
        </p>
        {selected.length > 0 && (
          <Button
            variant="quiet"
            onClick={() => {
              count.current?.focus();
              onClear();
            }}
          >
            Clear selection
          </Button>
        )}
      </div>
      {selected.length > 0 && (
        <ul className={styles.chips} aria-label="Selected events">
          {shown.map((id) => (
            <Chip key={id} id={id} onRemove={remove} />
          ))}
        </ul>
      )}
    </div>
  );
});

const Chip = memo(function Chip({
  id,
  onRemove,
}: {
  id: string;
  onRemove: (id: string, item: HTMLElement | null) => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={`Remove ${inWords(id)}`}
        onClick={(event) => onRemove(id, event.currentTarget.parentElement)}
      >
        <Verbatim text={id} />
        <CloseIcon size={14} />
      </button>
    </li>
  );
});
