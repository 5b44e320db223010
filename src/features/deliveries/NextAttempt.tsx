import { exactTime } from '~/ui/timeText';
import { useNow } from '~/ui/useNow';

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** When a delivery is tried again: "in 4 minutes, at 12:05". Once that has passed, it is only known to be soon. */
export function nextAttemptText(at: string, now: number): string {
  const minutes = Math.round((Date.parse(at) - now) / 60_000);
  if (Date.parse(at) < now) return 'any moment now';
  const left = minutes === 0 ? 'less than a minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `in ${left}, at ${clock.format(new Date(at))}`;
}

/** The same, kept up to date. Text that is no time is shown as it came. */
export function NextAttempt({ at }: { at: string }) {
  const now = useNow();
  if (Number.isNaN(Date.parse(at))) return <>{at}</>;
  return (
    <time dateTime={at} title={exactTime(at)}>
      {nextAttemptText(at, now)}
    </time>
  );
}
