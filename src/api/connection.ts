/** How the talk with the API goes. */
export type Connection = {
  /** When the oldest request that still has no answer began (epoch, ms); null: nothing is open. */
  waitingSince: number | null;
  /** The last request that ended got no answer. */
  unreachable: boolean;
  /** The API said that nobody is signed in, and nothing else since. */
  signedOut: boolean;
};

let current: Connection = { waitingSince: null, unreachable: false, signedOut: false };
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export const getConnection = (): Connection => current;

/** Calls back after each change. Returns what ends that. */
export function subscribeToConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Notes the status of an answer. */
export function noteAnswer(status: number): void {
  const signedOut = status === 401;
  if (signedOut === current.signedOut) return;
  current = { ...current, signedOut };
  for (const listener of listeners) listener();
}
