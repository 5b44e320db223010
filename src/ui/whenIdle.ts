/** Runs a task when the browser has nothing better to do, but not before `pause` (ms) is over. Returns what calls it off. */
export function whenIdle(task: () => void, pause: number): () => void {
  let handle: number | undefined;
  const timer = setTimeout(() => {
    // Safari has no such callback yet.
    if (typeof window.requestIdleCallback === 'function') {
      handle = window.requestIdleCallback(task, { timeout: 5000 });
    } else {
      task();
    }
  }, pause);
  return () => {
    clearTimeout(timer);
    if (handle !== undefined) window.cancelIdleCallback(handle);
  };
}
