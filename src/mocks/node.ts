import { setupServer } from 'msw/node';

import { openDatabase } from './db';
import type { Fault } from './faults';
import { openFaultSwitch } from './faultSwitch';
import { createHandlers } from './handlers';
import type { ScenarioName } from './seed/scenarios';
import { type KeyValueStorage, memoryStorage } from './storage';

type Options = {
  scenario?: ScenarioName;
  faults?: Fault[];
  /** Where the data lives; in memory unless given. */
  storage?: KeyValueStorage;
};

/**
 * The mock API for unit and component tests. Call `listen` before all tests, `reset` after each, `close` after all. Requests
 * that it does not know fail the test.
 */
export function createMockServer({ scenario, faults, storage = memoryStorage() }: Options = {}) {
  const db = openDatabase(storage, scenario);
  const faultSwitch = openFaultSwitch(memoryStorage(), faults);
  const server = setupServer(...createHandlers({ db, faults: faultSwitch, delayMs: 0 }));
  return {
    listen: () => server.listen({ onUnhandledRequest: 'error' }),
    close: () => server.close(),
    /** Back to the start: seeded data, and the faults given at first. */
    reset: (next: ScenarioName = scenario ?? 'standard') => {
      db.reset(next);
      faultSwitch.set(faults ?? []);
    },
    /** Replaces the faults that are on; takes effect with the next request. */
    setFaults: (...next: Fault[]) => faultSwitch.set(next),
  };
}
