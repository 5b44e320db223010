import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { getConnection, subscribeToConnection } from '~/api/connection';
import { Button } from '~/ui/Button';
import { LockIcon } from '~/ui/icons';
import { areThereKeepers, subscribeToKeepers } from '~/ui/leaving';

import { refreshSession } from './recovery';
import styles from './SessionEnded.module.css';
import { isSignInKnown, signIn } from './signIn';

/**
 * Says that the session has ended, and leads to a new one. Nothing on the page changes: what is shown can still be read, and
 * what is typed stays. Last in the page for the keyboard, so that it comes right after a form's buttons.
 */
export function SessionEnded() {
  const { signedOut } = useSyncExternalStore(subscribeToConnection, getConnection);
  const typed = useSyncExternalStore(subscribeToKeepers, areThereKeepers);
  const known = isSignInKnown();
  return (
    <div
      // A landmark while there is something in it.
      {...(signedOut && { role: 'region', 'aria-label': 'Session' })}
      className={signedOut ? styles.bar : undefined}
    >
      {signedOut && (
        <span className={styles.icon}>
          <LockIcon size={18} />
        </span>
      )}
      {signedOut && (
        // Comes with its words in it: such an alert is read out when it appears.
        <p role="alert" className={styles.text}>
          <strong>Your session has ended.</strong>{' '}
          {known
            ? 'Sign in again to go on.'
            : 'To go on, sign in in another tab, come back here and press “Try again”.'}
          {typed && ' What you typed is kept, without the API key.'}
        </p>
      )}
      {signedOut && <WayBack known={known} />}
    </div>
  );
}

function WayBack({ known }: { known: boolean }) {
  const queryClient = useQueryClient();
  const [trying, setTrying] = useState(false);
  const [failed, setFailed] = useState(false);

  // Who has signed in in another tab comes back to a console that knows.
  useEffect(() => {
    const onReturn = () => {
      if (document.visibilityState === 'visible') void refreshSession(queryClient);
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  }, [queryClient]);

  const tryAgain = async () => {
    setTrying(true);
    setFailed(false);
    await refreshSession(queryClient);
    // Where it has worked, this is gone by now.
    setTrying(false);
    setFailed(true);
  };
  if (known) {
    return (
      <Button variant="primary" onClick={signIn}>
        Sign in
      </Button>
    );
  }
  return (
    <>
      <p role="status" className={styles.failed}>
        {failed && 'You are not signed in yet.'}
      </p>
      <Button variant="primary" busy={trying} onClick={() => void tryAgain()}>
        Try again
      </Button>
    </>
  );
}
