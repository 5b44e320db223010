import { setupWorker } from 'msw/browser';

import { afterReload, assetHandler, isToCrash } from './consoleFaults';
import { openDatabase } from './db';
import { mountDemoBanner } from './demoBanner';
import { endSignedOutFaults, followSignIn, isSignInPage, showSignIn } from './demoSignIn';
import { type Fault, type FaultKind, faultKinds } from './faults';
import { openFaultSwitch } from './faultSwitch';
import { createHandlers } from './handlers';
import { openScenarioChoice } from './scenarioChoice';
import { type ScenarioName, scenarios } from './seed/scenarios';
import { readSettings, withoutSettings, withoutSlash } from './settings';
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
 * sign-in page it never comes to an end: there is no console there. `provokeCrashes` is told which parts of the console are to
 * crash.
 */
export async function startMock(provokeCrashes: (when: (part: string) => boolean) => void): Promise<void> {
  const tab = storageOrMemory(() => window.sessionStorage);
  const browser = storageOrMemory(() => window.localStorage);
  const choice = openScenarioChoice(tab, browser);
  const faults = openFaultSwitch(tab);
  const { origin, pathname, search } = window.location;
  const base = import.meta.env.BASE_URL;

  if (isSignInPage(pathname, base)) {
    showSignIn({
      user: scenarios[choice.get()].session.user.name,
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

  faults.set(afterReload(faults.get()));
  provokeCrashes((part) => isToCrash(part, faults.get()));

  const settings = readSettings(window.location.search);
  if (settings.scenario) choice.set(settings.scenario);
  if (settings.faults) faults.set(settings.faults);
  const address = withoutSlash(withoutSettings(window.location.href), base);
  if (address !== window.location.href) window.history.replaceState(window.history.state, '', address);

  const db = openDatabase(browser, choice.get());
  await startWorker(setupWorker(assetHandler(faults.get), ...createHandlers({ db, faults, delayMs: 100 })));

  const notice = tab.getItem(noticeKey) ?? '';
  tab.removeItem(noticeKey);
  mountDemoBanner({
    scenario: choice.get(),
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
  window.demo = {
    setFaults: (...names) => faults.set(names),
    faultKinds,
    reset: (scenario) => {
      if (scenario) choice.set(scenario);
      db.reset(scenario);
    },
  };
}
