/**
 * What the console's calls tell about its connection to the API, for whoever shows it (`useSyncExternalStore`). It holds
 * nothing of what was asked or answered.
 */
export type Connection = {
  /** When the oldest call began that has no answer yet, in epoch milliseconds; null while nothing is waited for. */
  waitingSince: number | null;
  /** Whether the last call to end got no answer: the network failed, or time ran out. */
  unreachable: boolean;
  /** Whether the last call to be answered was answered 401: there is no session, or it ended. */
  signedOut: boolean;
};

/** How a call ended, as far as the connection goes; `cancelled` tells nothing. */
export type CallEnd = 'answered' | 'unauthenticated' | 'unanswered' | 'cancelled';

const open = new Set<{ since: number }>();
const listeners = new Set<() => void>();
let current: Connection = { waitingSince: null, unreachable: false, signedOut: false };

function change(next: Partial<Connection>) {
  const [oldest] = open;
  const changed = { ...current, ...next, waitingSince: oldest?.since ?? null };
  const isNew =
    changed.waitingSince !== current.waitingSince ||
    changed.unreachable !== current.unreachable ||
    changed.signedOut !== current.signedOut;
  if (!isNew) return;
  current = changed;
  listeners.forEach((listener) => listener());
}

/** Notes that a call has begun; the function that is returned notes how it ended. */
export function beginCall(): (end: CallEnd) => void {
  const entry = { since: Date.now() };
  open.add(entry);
  change({});
  return (end) => {
    if (!open.delete(entry)) return;
    switch (end) {
      case 'answered':
        return change({ unreachable: false, signedOut: false });
      case 'unauthenticated':
        return change({ unreachable: false, signedOut: true });
      case 'unanswered':
        return change({ unreachable: true });
      case 'cancelled':
        return change({});
    }
  };
}

/**
 * Starts afresh: how calls that are under way end counts no more. For previews and tests, where one console follows another in
 * the same page.
 */
export function forgetCalls(): void {
  open.clear();
  change({ unreachable: false, signedOut: false });
}

/** The connection as it is now: the same object until something changes. */
export const getConnection = (): Connection => current;

/** Calls back after each change; returns what ends that. */
export function subscribeToConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
