import { Button } from '~/ui/Button';
import { AlertIcon, CheckIcon, ClockIcon } from '~/ui/icons';

import styles from './ConnectionBar.module.css';
import { type Reachability, useReachability } from './useReachability';
import { useWaiting } from './useWaiting';

type Situation = Exclude<Reachability, 'fine'> | 'slow';

/** What the bar says: at first what everybody sees, then what a narrow screen leaves to screen readers. */
const words = {
  offline: {
    Icon: AlertIcon,
    text: 'You are offline. What you type stays here.',
    more: 'What you see may be out of date. The console goes on by itself when the connection is back.',
  },
  unreachable: {
    Icon: AlertIcon,
    text: 'The server cannot be reached.',
    more: 'What you see may be out of date; what you type stays here. The console keeps trying and goes on by itself.',
  },
  back: {
    Icon: CheckIcon,
    text: 'The connection is back.',
    more: 'What you see is being brought up to date.',
  },
  slow: {
    Icon: ClockIcon,
    text: 'The server is taking longer than usual.',
    more: 'You can go on waiting: nothing is lost, and the console does not wait for ever.',
  },
} satisfies Record<Situation, object>;

/**
 * Below the title bar: a line while an answer is waited for, and a bar that says what is the matter with the connection. Both lie
 * over the room that pages leave at their top, so that nothing moves when they come and go. `loadingPage`: a page's code is on
 * its way.
 */
export function ConnectionBar({ loadingPage }: { loadingPage: boolean }) {
  const { reachability, trying, tryNow } = useReachability();
  const waiting = useWaiting();
  const situation: Situation | undefined =
    reachability !== 'fine' ? reachability : waiting === 'long' ? 'slow' : undefined;
  const shown = situation && words[situation];
  const down = reachability === 'offline' || reachability === 'unreachable';
  const isWaiting = waiting !== 'no' && !down;

  return (
    <div className={styles.place}>
      {(isWaiting || loadingPage) && (
        <div className={isWaiting ? styles.progress : `${styles.progress} ${styles.late}`} />
      )}
      <section
        aria-label="Connection"
        className={
          situation
            ? `${styles.bar} ${down || situation === 'slow' ? styles.warning : styles.good}`
            : undefined
        }
      >
        {shown && <shown.Icon size={16} />}
        {/* Stands before there is anything to say, so that it is read out. */}
        <p role="status" className={styles.text}>
          {shown && (
            <>
              {shown.text} <span className={styles.more}>{shown.more}</span>
            </>
          )}
        </p>
        {situation === 'unreachable' && (
          <Button variant="quiet" className={styles.action} busy={trying} onClick={tryNow}>
            Try now
          </Button>
        )}
      </section>
    </div>
  );
}
