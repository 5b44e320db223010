import { useSyncExternalStore } from 'react';

/** A short message on what just happened. Errors that belong to a field or a form never go here. */
export type Toast = { id: number; message: string; severity: 'success' | 'error' };

let current: Toast | undefined;
let lastId = 0;
const listeners = new Set<() => void>();

function set(toast: Toast | undefined) {
  current = toast;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Shows a message at the bottom of the screen, in place of the one before. */
export function showToast(message: string, severity: Toast['severity'] = 'success'): void {
  lastId += 1;
  set({ id: lastId, message, severity });
}

export const dismissToast = (): void => set(undefined);

/** The message to show now, if any. */
export const useToast = (): Toast | undefined => useSyncExternalStore(subscribe, () => current);
