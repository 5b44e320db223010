import { onlineManager } from '@tanstack/react-query';
import type { SetupWorker } from 'msw/browser';

import { forgetCalls } from '~/api/connection';
import { apiBasePath } from '~/contract/endpoints';
import { clearSelection } from '~/features/webhooks/webhookSelection';
import { isToCrash } from '~/mocks/consoleFaults';
import { openDatabase } from '~/mocks/db';
import type { Fault } from '~/mocks/faults';
import { openFaultSwitch } from '~/mocks/faultSwitch';
import { createHandlers } from '~/mocks/handlers';
import type { ScenarioName } from '~/mocks/seed/scenarios';
import { memoryStorage } from '~/mocks/storage';
import { provokeCrashes } from '~/ui/crashTest';
import { hideWhyNot } from '~/ui/whyNot';
import { dismissToast } from '~/ui/toasts';

/** What a story asks of the mock API: as `parameters.api`, or a screen as its `args`. */
export type MockApi = {
  scenario?: ScenarioName;
  /** On from the start; `setFaults` changes them in a play function. */
  faults?: readonly Fault[];
  /** How many of the scenario's webhooks there are, where not all of them. */
  webhooks?: number;
};

let faultSwitch = openFaultSwitch(memoryStorage());
/** Counts the stories of this page. */
let story = 0;

/** Replaces the faults that are on; takes effect with the next request. */
export const setFaults = (...faults: Fault[]): void => faultSwitch.set(faults);

/** Gives a story data of its own, as if nobody had used the console before. */
export function startMockApi(worker: SetupWorker, { scenario, faults = [], webhooks }: MockApi): void {
  story += 1;
  faultSwitch = openFaultSwitch(memoryStorage(), [...faults]);
  provokeCrashes((part) => isToCrash(part, faultSwitch.get()));
  const db = openDatabase(memoryStorage(), scenario);
  if (webhooks !== undefined) {
    const data = db.load();
    db.save({ ...data, webhooks: data.webhooks.slice(0, webhooks) });
  }
  worker.use(...createHandlers({ db, faults: faultSwitch, delayMs: 0 }));
}

/** Takes from the console what it still knows of the story before. */
export function forgetStory(): void {
  story += 1;
  forgetCalls();
  goOnline();
  clearSelection();
  dismissToast();
  hideWhyNot();
  // Drafts and test data. Storybook keeps what it remembers in the local storage.
  sessionStorage.clear();
}

/** Has the browser say that it has no network, and lets no request through. */
export function goOffline(): void {
  setFaults('*:offline');
  // An own property hides the browser's, until it is deleted.
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event('offline'));
}

function goOnline(): void {
  Reflect.deleteProperty(navigator, 'onLine');
  // It listens to the browser only while there is a console on the page.
  onlineManager.setOnline(true);
}

const browserFetch = globalThis.fetch;

/*
 * An answer that comes after its story is over reaches nobody. Nor does a timeout: a write that never gets its answer would else
 * be tried again half a minute later, in the midst of another story.
 */
globalThis.fetch = (...request) => {
  const [input] = request;
  const address = input instanceof Request ? input.url : String(input);
  if (!address.includes(apiBasePath)) return browserFetch(...request);
  const asking = story;
  return new Promise((resolve, reject) => {
    const answer = async () => {
      try {
        const response = await browserFetch(...request);
        if (asking === story) resolve(response);
      } catch (error) {
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- passed on as it came
        if (asking === story) reject(error);
      }
    };
    void answer();
  });
};
