/*
 * Whether the page can go away without losing anything. Forms and runs that hold who leaves (useLeaveGuard) are asked here too
 * when it is the console that wants to reload the page.
 */

/** Says whether something would be lost for good if the page went away now. */
type Holder = () => boolean;

const holders = new Set<Holder>();
let going = false;

/** Asks `holder` from now on; returns what ends that. */
export function addHolder(holder: Holder): () => void {
  holders.add(holder);
  return () => holders.delete(holder);
}

/** Whether the page is going away because the console said so: then nobody is asked whether they want to leave. */
export const isGoing = (): boolean => going;

/** Reloads the page if nothing would be lost by it: what is kept as a draft is there again afterwards. Says whether it does. */
export function reloadSafely(): boolean {
  if ([...holders].some((holds) => holds())) return false;
  going = true;
  window.location.reload();
  return true;
}
