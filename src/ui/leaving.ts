/*
 * How the page goes away without losing anything. What was typed is kept by keepers; forms and runs that hold who leaves
 * (useLeaveGuard) are asked as holders when it is the console that wants to reload the page.
 */

/**
 * Something typed that outlives the page where it is kept. `keep` keeps it at once, and says whether nothing would be lost now.
 */
export type Keeper = { keep: () => boolean };

/** Says whether something would be lost for good if the page went away now. */
type Holder = () => boolean;

const keepers = new Set<Keeper>();
const holders = new Set<Holder>();
const listeners = new Set<() => void>();
let leaving = false;

// A page that comes back as it was left (Back, from the browser's memory) is not on its way out any more.
globalThis.addEventListener?.('pageshow', () => {
  leaving = false;
});

/** Takes part in keeping what was typed when the page is left on purpose. Returns what ends that. */
export function addKeeper(keeper: Keeper): () => void {
  keepers.add(keeper);
  for (const listener of listeners) listener();
  return () => {
    keepers.delete(keeper);
    for (const listener of listeners) listener();
  };
}

/** Asks `holder` from now on; returns what ends that. */
export function addHolder(holder: Holder): () => void {
  holders.add(holder);
  return () => holders.delete(holder);
}

/** For `useSyncExternalStore`: whether there is something that is kept when the page is left. */
export const areThereKeepers = (): boolean => keepers.size > 0;
export function subscribeToKeepers(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

// All of them, also after one that could not.
const keepAll = (): boolean => [...keepers].map(({ keep }) => keep()).every(Boolean);

/**
 * Makes ready to leave the page for good, for the sign-in page say: what was typed is kept first, and nobody is asked whether to
 * leave. Where something could not be kept, the browser asks as always.
 */
export function prepareToLeave(): void {
  leaving = keepAll();
}

/** Whether the page is on its way out with nothing to lose: then nobody is asked whether they want to leave. */
export const isLeaving = (): boolean => leaving;

/** Reloads the page if nothing would be lost by it: what is kept as a draft is there again afterwards. Says whether it does. */
export function reloadSafely(): boolean {
  if (!keepAll() || [...holders].some((holds) => holds())) return false;
  leaving = true;
  window.location.reload();
  return true;
}
