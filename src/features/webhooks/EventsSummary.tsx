import { useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { Button } from '~/ui/Button';
import { inWords } from '~/ui/visibleText';

import styles from './EventsSummary.module.css';

/** How many event types are named before the rest hides behind a button. */
const namedAtFirst = 2;

/** Which events a webhook listens to: how many, the first few by name, all on demand. */
export function EventsSummary({ webhook: { name, events } }: { webhook: Webhook }) {
  const [expanded, setExpanded] = useState(false);
  if (events.mode === 'all') return <>All events</>;

  const { types } = events;
  const more = types.length - namedAtFirst;
  return (
    <>
      <span className={styles.count}>
        {types.length === 1 ? '1 event' : `${types.length} events`}
        {more > 0 && (
          <Button
            variant="quiet"
            className={styles.toggle}
            aria-expanded={expanded}
            aria-label={
              expanded
                ? `Show fewer events of ${inWords(name)}`
                : `Show ${more} more events of ${inWords(name)}`
            }
            onClick={() => setExpanded(!expanded)}
          >
            {expanded ? 'Show fewer' : `+${more} more`}
          </Button>
        )}
      </span>
      <span
        className={expanded ? styles.all : styles.first}
        title={expanded ? undefined : types.map(inWords).join(', ')}
      >
        {(expanded ? types : types.slice(0, namedAtFirst)).map(inWords).join(', ')}
      </span>
    </>
  );
}
