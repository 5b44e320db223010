import { useState } from 'react';

import { Button } from '~/ui/Button';
import { Verbatim } from '~/ui/Verbatim';

import styles from './OverlapNotice.module.css';

/** How many event types are named before the rest hides behind a button. */
const namedAtFirst = 5;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Event types in a sentence: "A, B and C"; of many, the first few and a button for the others. */
export function SharedEvents({ ids }: { ids: string[] }) {
  const [expanded, setExpanded] = useState(false);
  const more = ids.length - namedAtFirst;
  if (more <= 1 || expanded)
    return (
      <b className={styles.ids}>
        <Verbatim text={list.format(ids)} />
      </b>
    );
  return (
    <>
      <b className={styles.ids}>
        <Verbatim text={ids.slice(0, namedAtFirst).join(', ')} />
      </b>{' '}
      and{' '}
      <Button variant="quiet" className={styles.more} aria-expanded={false} onClick={() => setExpanded(true)}>
        {`${more} more`}
      </Button>
    </>
  );
}
