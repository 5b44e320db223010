import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

import { focusPageHeading } from '~/ui/focusPageHeading';

/**
 * Moves the focus to the new page's heading after in-app navigation, as a full page load would: a screen reader reads the
 * page's name, and Tab goes on from there. The first page keeps the browser's own focus; a change of the query alone
 * (paging, filters) keeps the focus where it is.
 */
export function useFocusAfterNavigation(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    focusPageHeading();
  }, [pathname]);
}
