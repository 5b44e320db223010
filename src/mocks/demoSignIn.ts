import './demoSignIn.css';

import { parseUrl } from '~/contract/parseUrl';

import { demoSignInPath } from './demoSignInPath';
import { button, element } from './dom';
import type { Fault } from './faults';
import type { FaultSwitch } from './faultSwitch';
import type { KeyValueStorage } from './storage';

const signedInKey = 'webhook-console.mock.signedInAt';

/** Whether an address is that of the demo's sign-in page. */
export const isSignInPage = (pathname: string, base: string): boolean =>
  // Hosts that find a folder of this name add a slash.
  pathname === base + demoSignInPath || pathname === `${base}${demoSignInPath}/`;

/**
 * The address that `returnTo` names, if it belongs to the console: same origin, below its base. Anything else would make this
 * page a way to send people anywhere.
 */
export function wayBack(returnTo: string | null, here: { origin: string; base: string }): string | undefined {
  const way = returnTo === null ? undefined : parseUrl(returnTo, here.origin);
  if (way?.origin !== here.origin || !way.pathname.startsWith(here.base)) return undefined;
  return isSignInPage(way.pathname, here.base) ? undefined : way.href;
}

const isSignedOut = (fault: Fault) => /:unauthenticated\b/.test(fault);

/** Ends the faults that say that nobody is signed in, here and in the browser's other tabs, as a real sign-in does. */
export function endSignedOutFaults(faults: FaultSwitch, shared: KeyValueStorage): void {
  faults.set(faults.get().filter((fault) => !isSignedOut(fault)));
  shared.setItem(signedInKey, new Date().toISOString());
}

/** Follows a sign-in in another tab. */
export function followSignIn(faults: FaultSwitch): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === signedInKey) faults.set(faults.get().filter((fault) => !isSignedOut(fault)));
  });
}

/** Shows the sign-in page in place of the console. `search` is that of its address. */
export function showSignIn({
  user,
  search,
  here,
  onSignIn,
}: {
  user: string;
  search: string;
  here: { origin: string; base: string };
  /** Is given where to go next. */
  onSignIn: (next: string) => void;
}): void {
  const returnTo = new URLSearchParams(search).get('returnTo');
  const back = wayBack(returnTo, here);
  document.title = 'Demo sign-in';

  const page = element('main');
  page.className = 'demo-sign-in';
  page.append(
    element('h1', 'Demo sign-in'),
    element('p', 'This stands in for your organisation’s sign-in page. Nothing is sent anywhere.'),
  );
  if (returnTo !== null && back === undefined) {
    page.append(element('p', 'The way back was refused: it does not lead to this console.'));
  }
  page.append(button(`Sign in as ${user}`, () => onSignIn(back ?? here.origin + here.base)));
  document.body.append(page);
}
