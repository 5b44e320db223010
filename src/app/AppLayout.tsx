import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';

import { sessionQuery } from '~/api/session';
import { paths } from '~/paths';
import { CrashBoundary } from '~/ui/CrashBoundary';
import { WebhookIcon } from '~/ui/icons';
import { Toaster } from '~/ui/Toaster';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';
import { WhyNotTip } from '~/ui/WhyNotTip';

import styles from './AppLayout.module.css';
import { ConnectionBar } from './ConnectionBar';
import { ColorSchemePicker } from './ColorSchemePicker';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import { Navigation } from './Navigation';
import { NavigationDrawer } from './NavigationDrawer';
import { SessionEnded } from './SessionEnded';
import { useFocusAfterNavigation } from './useFocusAfterNavigation';

/** What stands around every page: title bar, sidebar, and the main region that the page fills. */
export function AppLayout() {
  const main = useRef<HTMLElement>(null);
  const { key } = useLocation();
  const loadingPage = useNavigation().state === 'loading';
  useFocusAfterNavigation();

  return (
    <>
      <a
        href="#main"
        className={styles.skipLink}
        onClick={(event) => {
          // Without a change of the address: the router would take it for a navigation.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to main content
      </a>
      <header className={styles.titleBar}>
        <NavigationDrawer />
        <Link to={paths.home} className={styles.brand}>
          <span className={styles.mark}>
            <WebhookIcon size={18} />
          </span>
          Admin Console
        </Link>
        <KeyboardShortcuts />
        <ColorSchemePicker />
        <SignedInUser />
      </header>
      <ConnectionBar loadingPage={loadingPage} />
      <div className={styles.body}>
        <nav aria-label="Main" className={styles.sidebar}>
          <CrashBoundary part="Navigation">
            <Navigation />
          </CrashBoundary>
        </nav>
        <div className={styles.column}>
          <main id="main" ref={main} tabIndex={-1} className={styles.main}>
            <CrashBoundary part="Page" place="page" resetKey={key}>
              <Outlet />
            </CrashBoundary>
          </main>
          <SessionEnded />
        </div>
      </div>
      <Toaster />
      <WhyNotTip />
      <ScrollRestoration />
    </>
  );
}

/** Says who is signed in. Its room is kept until that is known, so that nothing beside it moves. */
function SignedInUser() {
  const { data: session } = useQuery(sessionQuery);
  return (
    <span className={styles.user} title={session && inWords(session.user.email)}>
      {session && (
        <>
          <span className="visuallyHidden">Signed in as </span>
          <Verbatim text={session.user.name} />
        </>
      )}
    </span>
  );
}
