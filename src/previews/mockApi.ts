import type { SetupWorker } from 'msw/browser';

import { beginCall } from '~/api/connection';
import { clearSelection } from '~/features/webhooks/webhookSelection';
import { openDatabase } from '~/mocks/db';
import type { Fault } from '~/mocks/faults';
import { openFaultSwitch } from '~/mocks/faultSwitch';
import { createHandlers } from '~/mocks/handlers';
import type { ScenarioName } from '~/mocks/seed/scenarios';
import { memoryStorage } from '~/mocks/storage';
import { hideWhyNot } from '~/ui/whyNot';
import { dismissToast } from '~/ui/toasts';

/** What a story asks of the mock API, as `parameters.api`. */
export type MockApi = {
  scenario?: ScenarioName;
  /** On from the start; `setFaults` changes them in a play function. */
  faults?: readonly Fault[];
};

let faultSwitch = openFaultSwitch(memoryStorage());

/** Replaces the faults that are on; takes effect with the next request. */
export const setFaults = (...faults: Fault[]): void => faultSwitch.set(faults);

/** Gives a story data of its own, as if nobody had used the console before. */
export function startMockApi(worker: SetupWorker, { scenario, faults = [] }: MockApi): void {
  faultSwitch = openFaultSwitch(memoryStorage(), [...faults]);
  worker.use(
    ...createHandlers({ db: openDatabase(memoryStorage(), scenario), faults: faultSwitch, delayMs: 0 }),
  );
}

/** Takes from the console what it still knows of the story before. */
export function forgetStory(): void {
  beginCall()('answered');
  clearSelection();
  dismissToast();
  hideWhyNot();
  // Drafts and test data. Storybook keeps what it remembers in the local storage.
  sessionStorage.clear();
}
