import { useEffect } from 'react';

import { addHolder, isLeaving } from './leaving';
import type { Held } from './navigation';
import { useGuard } from './PageRouter';

/**
 * Holds who leaves the page while `when` says so: links, Back, reload and closing the tab. `when` is asked at the moment of
 * leaving. What is returned is a link or Back that is held, and can let it go; reload and closing are asked about by the
 * browser, in its own words; not when all was kept first (`leaving.ts`). `isKept` says whether all of it is there again after a
 * reload in this tab: then the console may reload the page by itself.
 */
export function useLeaveGuard(when: () => boolean, isKept?: () => boolean): Held | undefined {
  const held = useGuard((from, to) => from.pathname !== to.pathname && when());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeaving() && when()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  useEffect(() => addHolder(() => when() && !isKept?.()), [when, isKept]);
  return held;
}
