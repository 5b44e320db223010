import type { RootOptions } from 'react-dom/client';

import { errorText } from '~/ui/errorText';
import { showToast } from '~/ui/toasts';

/** Developers get all of it; elsewhere the browser's console is told no more than what may be quoted in a report. */
// oxlint-disable-next-line no-console -- the one line that the console's own errors leave there
const log = (error: unknown) => console.error(import.meta.env.DEV ? error : errorText(error));

/** What React does with errors while it renders. Where they show is up to the boundary that catches them. */
export const rootOptions: RootOptions = {
  onCaughtError: log,
  onUncaughtError: log,
  onRecoverableError: log,
};

/** An error that nobody means: requests that were cancelled, and what browsers say of sizes that go on changing. */
const isHarmless = (error: unknown) =>
  error instanceof DOMException && (error.name === 'AbortError' || error.name === 'TimeoutError');

/**
 * Says on screen when something failed that no part of the page answers for, such as what a press of a button started: silence
 * would look like success.
 */
export function watchForErrors(): void {
  const tell = (event: Event, error: unknown) => {
    // The browser's own line would quote the error in full.
    if (!import.meta.env.DEV) event.preventDefault();
    if (isHarmless(error)) return;
    log(error);
    showToast(
      'Something went wrong in the console. What you did last may not have worked: check it, and reload the page if it happens again.',
      'error',
    );
  };
  window.addEventListener('unhandledrejection', (event) => tell(event, event.reason));
  window.addEventListener('error', (event) => {
    // Neither what a browser extension does, nor the browser's remark on a ResizeObserver, which has no error.
    if (event.error instanceof Error) tell(event, event.error);
  });
}
