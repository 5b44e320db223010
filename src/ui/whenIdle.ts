/** Runs a task when the browser has nothing better to do. Returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  // Safari has no such callback yet.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 500);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(task, { timeout: 5000 });
  return () => window.cancelIdleCallback(handle);
}
