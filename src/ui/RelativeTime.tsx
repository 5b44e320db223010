import { exactTime, relativeTime } from './timeText';
import { useTextOfNow } from './useNow';

/** "3 hours ago", with the exact time on hover and for machines. Text that is no time is shown as it came. */
export function RelativeTime({ at }: { at: string }) {
  const words = useTextOfNow((now) => relativeTime(at, now));
  if (Number.isNaN(Date.parse(at))) return <>{at}</>;
  return (
    <time
      dateTime={at}
      // Made when somebody looks: a list has many, and a format of dates is dear.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = exactTime(at);
      }}
    >
      {words}
    </time>
  );
}
