import { useSyncExternalStore } from 'react';

import { exactTime, relativeTime } from './timeText';

/** How often relative times move on, in milliseconds. */
const step = 30_000;

const subscribe = (onChange: () => void) => {
  const timer = setInterval(onChange, step);
  return () => clearInterval(timer);
};

/** The time to a step, so that it is the same for all that is rendered together. */
const currentStep = () => Math.ceil(Date.now() / step) * step;

/** "3 hours ago", with the exact time on hover and for machines. Text that is no time is shown as it came. */
export function RelativeTime({ at }: { at: string }) {
  const now = useSyncExternalStore(subscribe, currentStep);
  if (Number.isNaN(Date.parse(at))) return <>{at}</>;
  return (
    <time dateTime={at} title={exactTime(at)}>
      {relativeTime(at, now)}
    </time>
  );
}
