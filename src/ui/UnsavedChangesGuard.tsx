import { type ReactNode, useEffect } from 'react';
import { useBlocker } from 'react-router';

import { ConfirmDialog } from './ConfirmDialog';

/**
 * Asks before the page is left while `when` says that something typed would be lost: links, Back, reload and closing the tab.
 * `when` is asked at the moment of leaving, so a save that leaves by itself can answer no in time.
 */
export function UnsavedChangesGuard({ when, children }: { when: () => boolean; children: ReactNode }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && when(),
  );

  // Reload and closing the tab are the browser's own doing: only this event can ask, in the browser's words.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (when()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);

  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title="Discard what you typed?"
      confirmLabel="Discard"
      cancelLabel="Keep editing"
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {children}
    </ConfirmDialog>
  );
}
