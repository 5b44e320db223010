/**
 * Something typed that outlives the page where it is kept. `keep` keeps it at once, and says whether nothing would be lost now.
 */
export type Keeper = { keep: () => boolean };

const keepers = new Set<Keeper>();
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

/** For `useSyncExternalStore`: whether there is something that is kept when the page is left. */
export const areThereKeepers = (): boolean => keepers.size > 0;
export function subscribeToKeepers(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Makes ready to leave the page for good, for the sign-in page say: what was typed is kept first, and nobody is asked whether to
 * leave. Where something could not be kept, the browser asks as always.
 */
export function prepareToLeave(): void {
  // All of them, also after one that could not.
  leaving = [...keepers].map(({ keep }) => keep()).every(Boolean);
}

/** Whether the page is on its way out with nothing to lose. */
export const isLeaving = (): boolean => leaving;
