import { setupWorker } from 'msw/browser';

import { openDatabase } from './db';
import { mountDemoBanner } from './demoBanner';
import { endSignedOutFaults, followSignIn, isSignInPage, showSignIn } from './demoSignIn';
import { type Fault, type FaultKind, faultKinds } from './faults';
import { openFaultSwitch } from './faultSwitch';
import { createHandlers } from './handlers';
import { type ScenarioName, scenarios } from './seed/scenarios';
import { readSettings, withoutSettings } from './settings';
import { storageOrMemory } from './storage';
import { startWorker } from './startWorker';

const noticeKey = 'webhook-console.mock.notice';

declare global {
  interface Window {
    /** The mock's switches, for the developer tools and for e2e journeys: `demo.setFaults('createWebhook:slow')`. */
    demo?: {
      /** Replaces the faults that are on; none switches all off. Takes effect with the next request. */
      setFaults: (...faults: Fault[]) => void;
      /** Every way in which an operation can fail. */
      faultKinds: readonly FaultKind[];
      /** Seeds the data anew. Views that are open show it after a reload. */
      reset: (scenario?: ScenarioName) => void;
    };
  }
}

/**
 * Starts the mock API in this page and shows the demo banner. Rejects with what to do when it cannot start. On the demo's
 * sign-in page it never comes to an end: there is no console there.
 */
export async function startMock(): Promise<void> {
  const tab = storageOrMemory(() => window.sessionStorage);
  const browser = storageOrMemory(() => window.localStorage);
  const db = openDatabase(browser);
  const faults = openFaultSwitch(tab);
  const { origin, pathname, search } = window.location;
  const base = import.meta.env.BASE_URL;

  if (isSignInPage(pathname, base)) {
    showSignIn({
      user: scenarios[db.load().scenario].session.user.name,
      search,
      here: { origin, base },
      onSignIn: (next) => {
        endSignedOutFaults(faults, browser);
        // In place of this page: Back leads to where people were before.
        window.location.replace(next);
      },
    });
    return new Promise(() => {});
  }
  followSignIn(faults);

  const settings = readSettings(window.location.search);
  if (settings.scenario && settings.scenario !== db.load().scenario) db.reset(settings.scenario);
  if (settings.faults) faults.set(settings.faults);
  const address = withoutSettings(window.location.href);
  if (address !== window.location.href) window.history.replaceState(window.history.state, '', address);

  await startWorker(setupWorker(...createHandlers({ db, faults, delayMs: 100 })));

  const notice = tab.getItem(noticeKey) ?? '';
  tab.removeItem(noticeKey);
  mountDemoBanner({
    faults,
    unknown: settings.unknown,
    notice,
    resetData: () => {
      db.reset();
      tab.setItem(noticeKey, 'Demo data was reset.');
      // Whatever a view holds of the old data is gone with the page.
      window.location.reload();
    },
  });
  window.demo = { setFaults: (...names) => faults.set(names), faultKinds, reset: db.reset };
}
