import { useEffect, useState, useSyncExternalStore } from 'react';

import { getConnection, subscribeToConnection } from '~/api/connection';

/** How long an answer takes before there is something to see, and before that is explained, in milliseconds. */
const noticeable = 300;
const long = 8000;

/** Whether the server keeps the console waiting: not so that anybody would notice, a while, or long. */
export type Waiting = 'no' | 'a while' | 'long';

/** How long the oldest request without an answer has been under way; it makes no difference whether it reads or writes. */
export function useWaiting(): Waiting {
  const since = useSyncExternalStore(subscribeToConnection, () => getConnection().waitingSince);
  const [waiting, setWaiting] = useState<Waiting>('no');
  useEffect(() => {
    if (since === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const elapsed = Date.now() - since;
      setWaiting(elapsed >= long ? 'long' : elapsed >= noticeable ? 'a while' : 'no');
      if (elapsed < long) timer = setTimeout(look, (elapsed < noticeable ? noticeable : long) - elapsed);
    };
    timer = setTimeout(look, Math.max(0, noticeable - (Date.now() - since)));
    return () => clearTimeout(timer);
  }, [since]);
  return since === null ? 'no' : waiting;
}
