import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Outlet, useLocation } from 'react-router';

import { sessionQuery } from '~/api/session';
import { CrashBoundary } from '~/ui/CrashBoundary';
import { useLoadingPage } from '~/ui/PageRouter';
import { ScrollPositions } from '~/ui/ScrollPositions';
import { Toaster } from '~/ui/Toaster';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';
import { WhyNotTip } from '~/ui/WhyNotTip';

import styles from './AppLayout.module.css';
import { ConnectionBar } from './ConnectionBar';
import { ColorSchemePicker } from './ColorSchemePicker';
import { Frame, mainClass } from './Frame';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import { Navigation } from './Navigation';
import { NavigationDrawer } from './NavigationDrawer';
import { SessionEnded } from './SessionEnded';
import { useFocusAfterNavigation } from './useFocusAfterNavigation';

/** What stands around every page: title bar, sidebar, and the main region that the page fills. */
export function AppLayout() {
  const main = useRef<HTMLElement>(null);
  const { key } = useLocation();
  const loadingPage = useLoadingPage();
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
      <Frame
        menu={<NavigationDrawer />}
        tools={
          <>
            <KeyboardShortcuts />
            <ColorSchemePicker />
            <SignedInUser />
          </>
        }
        below={<ConnectionBar loadingPage={loadingPage} />}
        navigation={
          <CrashBoundary part="Navigation">
            <Navigation />
          </CrashBoundary>
        }
      >
        <main id="main" ref={main} tabIndex={-1} className={mainClass}>
          <CrashBoundary part="Page" place="page" resetKey={key}>
            <Outlet />
          </CrashBoundary>
        </main>
        <SessionEnded />
      </Frame>
      <Toaster />
      <WhyNotTip />
      <ScrollPositions />
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
