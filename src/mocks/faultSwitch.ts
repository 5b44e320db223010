import { type Fault, isFault } from './faults';
import type { KeyValueStorage } from './storage';

const faultsKey = 'webhook-console.mock.faults';

/** Which faults are on: kept in a storage, so that they last as long as it does (a tab, in the browser). */
export type FaultSwitch = {
  get: () => Fault[];
  /** Takes effect with the next request. */
  set: (faults: Fault[]) => void;
  /** Calls back after each change. */
  subscribe: (listener: () => void) => void;
};

/** Opens the switch on a storage. Names in it that are not faults are ignored. */
export function openFaultSwitch(storage: KeyValueStorage, initial: Fault[] = []): FaultSwitch {
  const listeners: (() => void)[] = [];
  const set = (faults: Fault[]) => {
    storage.setItem(faultsKey, faults.join(' '));
    listeners.forEach((listener) => listener());
  };
  if (initial.length > 0) set(initial);
  return {
    get: () => (storage.getItem(faultsKey) ?? '').split(' ').filter(isFault),
    set,
    subscribe: (listener) => void listeners.push(listener),
  };
}
