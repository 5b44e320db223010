import { useEffect } from 'react';
import { type Blocker, useBlocker } from 'react-router';

import { addHolder, isLeaving } from './leaving';

/**
 * Holds who leaves the page while `when` says so: links, Back, reload and closing the tab. `when` is asked at the moment of
 * leaving. For links and Back the blocker that is returned can let them go; reload and closing are asked about by the
 * browser, in its own words; not when all was kept first (`leaving.ts`). `isKept` says whether all of it is there again after a
 * reload in this tab: then the console may reload the page by itself.
 */
export function useLeaveGuard(when: () => boolean, isKept?: () => boolean): Blocker {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && when(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeaving() && when()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  useEffect(() => addHolder(() => when() && !isKept?.()), [when, isKept]);
  return blocker;
}
