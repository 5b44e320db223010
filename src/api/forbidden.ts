const listeners = new Set<() => void>();

/** Calls back whenever the API refuses something for want of a permission. Returns what ends that. */
export function subscribeToForbidden(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says that an answer had the status 403. */
export function noteForbidden(): void {
  for (const listener of listeners) listener();
}
