import { exactTime } from './timeText';
import { RelativeTime } from './RelativeTime';
import styles from './ExactTime.module.css';

/** A moment in both ways at once: how long ago, and the exact time. */
export function ExactTime({ at }: { at: string }) {
  if (Number.isNaN(Date.parse(at))) return <>{at}</>;
  return (
    <>
      <RelativeTime at={at} /> <span className={styles.exact}>({exactTime(at)})</span>
    </>
  );
}
