/** The part of the Web Storage API that the mock needs. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage that lasts as long as the program; `entries` lets a test look inside. */
export function memoryStorage(entries = new Map<string, string>()): KeyValueStorage {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

/**
 * A browser storage that may be blocked (even looking at `window.localStorage` can throw) or full: from its first failure
 * on, memory takes over, and the console goes on until the next reload.
 */
export function storageOrMemory(open: () => KeyValueStorage): KeyValueStorage {
  const memory = memoryStorage();
  let failed = false;
  function attempt<T>(action: (storage: KeyValueStorage) => T): T {
    if (!failed) {
      try {
        return action(open());
      } catch {
        failed = true;
      }
    }
    return action(memory);
  }
  return {
    getItem: (key) => attempt((storage) => storage.getItem(key)),
    setItem: (key, value) => attempt((storage) => storage.setItem(key, value)),
    removeItem: (key) => attempt((storage) => storage.removeItem(key)),
  };
}
