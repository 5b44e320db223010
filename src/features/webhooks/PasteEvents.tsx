import { memo, useId, useState } from 'react';

import type { EventType } from '~/contract/eventTypes';
import { Button } from '~/ui/Button';

import styles from './EventPicker.module.css';
import { readPastedEvents } from './pastedEvents';

/** Selects events from a pasted list of ids. What the catalogue does not know is named and stays in the box to be mended. */
export const PasteEvents = memo(function PasteEvents({
  eventTypes,
  onSelect,
}: {
  eventTypes: EventType[];
  onSelect: (ids: string[]) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [result, setResult] = useState('');

  const select = () => {
    const { known, unknown } = readPastedEvents(text, eventTypes);
    onSelect(known);
    setText(unknown.join('\n'));
    setResult(describe(known, unknown));
  };

  return (
    <details className={styles.paste}>
      <summary>Paste a list</summary>
      <div className={styles.pasteBody}>
        <label htmlFor={id}>Event names, separated by commas, spaces or new lines</label>
        <textarea
          id={id}
          rows={3}
          spellCheck={false}
          placeholder="USER_LOGIN, USER_CREATED"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles.pasteActions}>
          <Button onClick={select}>Select these events</Button>
          <p role="status">{result}</p>
        </div>
      </div>
    </details>
  );
});

function describe(known: string[], unknown: string[]): string {
  const selected = `${known.length} ${known.length === 1 ? 'event' : 'events'} selected.`;
  if (unknown.length === 0) return known.length === 0 ? 'Paste event names first.' : selected;
  return `${selected} Unknown: ${unknown.join(', ')}.`;
}
