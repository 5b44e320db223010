import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

import { focusPageHeading } from '~/ui/focusPageHeading';

/**
 * Moves the focus to the new page's heading after in-app navigation, as a full page load would: a screen reader reads the
 * page's name, and Tab goes on from there. The first page keeps the browser's own focus; a change of the query alone
 * (paging, filters) keeps the focus where it is. Who navigates may name another element by its id: `state: { focus: id }`;
 * that is for the way there and not for the way back.
 */
export function useFocusAfterNavigation(): void {
  const location = useLocation();
  const { pathname } = location;
  const named = useNavigationType() === NavigationType.Push ? focusNamedIn(location.state) : undefined;
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const element = named === undefined ? null : document.getElementById(named);
    if (element) element.focus();
    else focusPageHeading();
  }, [pathname, named]);
}

const focusNamedIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'focus' in state ? String(state.focus) : undefined;
