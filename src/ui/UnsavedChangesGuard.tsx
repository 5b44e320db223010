import type { ReactNode } from 'react';

import { PlainDialog } from './PlainDialog';
import { useLeaveGuard } from './useLeaveGuard';

/**
 * Asks before the page is left while `when` says that something typed would be lost: links, Back, reload and closing the tab.
 * `when` is asked at the moment of leaving, so a save that leaves by itself can answer no in time.
 */
export function UnsavedChangesGuard({
  when,
  isKept,
  onDiscard,
  children,
}: {
  when: () => boolean;
  /** Whether all of it is there again after a reload in this tab. */
  isKept?: () => boolean;
  /** Runs when the answer is to leave, before the page goes. */
  onDiscard?: () => void;
  children: ReactNode;
}) {
  const held = useLeaveGuard(when, isKept);
  return (
    <PlainDialog
      open={held !== undefined}
      title="Discard what you typed?"
      confirmLabel="Discard"
      cancelLabel="Keep editing"
      onConfirm={() => {
        onDiscard?.();
        held?.proceed();
      }}
      onCancel={() => held?.reset()}
    >
      {children}
    </PlainDialog>
  );
}
