import { useState } from 'react';

import type { Attempt } from '~/contract/deliveries';
import { ExactTime } from '~/ui/ExactTime';

import { AttemptDetails } from './AttemptDetails';
import { AttemptResult } from './AttemptResult';
import styles from './Attempts.module.css';

/** Every attempt of a delivery, newest first; the newest is open. */
export function Attempts({ attempts }: { attempts: Attempt[] }) {
  const newest = attempts.at(-1);
  if (!newest) return <p>None so far.</p>;
  return (
    <ol className={styles.attempts}>
      {attempts.toReversed().map((attempt) => (
        <li key={attempt.number}>
          <AttemptEntry attempt={attempt} isNewest={attempt === newest} />
        </li>
      ))}
    </ol>
  );
}

function AttemptEntry({ attempt, isNewest }: { attempt: Attempt; isNewest: boolean }) {
  // At first only: an attempt that somebody reads is not closed by the arrival of the next one.
  const [openAtFirst] = useState(isNewest);
  return (
    <details className={styles.attempt} open={openAtFirst}>
      <summary>
        <h3 className={styles.number}>Attempt {attempt.number}</h3>
        <AttemptResult attempt={attempt} />
      </summary>
      <div className={styles.content}>
        <p className={styles.started}>
          Started <ExactTime at={attempt.startedAt} />
        </p>
        <AttemptDetails attempt={attempt} />
      </div>
    </details>
  );
}
