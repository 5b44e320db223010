import { useRef } from 'react';

import { Button } from '~/ui/Button';
import { CloseIcon, MenuIcon } from '~/ui/icons';

import { Navigation } from './Navigation';
import styles from './NavigationDrawer.module.css';

/**
 * The sidebar of narrow screens: a button in the title bar, and a drawer that it opens. A modal <dialog> keeps the focus
 * inside, closes on Escape, gives the focus back, and needs no library to have arrived first.
 */
export function NavigationDrawer() {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();

  return (
    <div className={styles.narrowOnly}>
      <Button
        variant="icon"
        aria-label="Open navigation"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <MenuIcon />
      </Button>
      {/* closedby: a press beside the drawer closes it, where the browser knows that; the button and Escape work everywhere. */}
      <dialog ref={dialog} className={styles.drawer} aria-label="Navigation" closedby="any">
        <div className={styles.content}>
          <Button variant="icon" className={styles.close} aria-label="Close navigation" onClick={close}>
            <CloseIcon />
          </Button>
          <nav aria-label="Main">
            <Navigation onNavigate={close} />
          </nav>
        </div>
      </dialog>
    </div>
  );
}
