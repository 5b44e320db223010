import type { SetupWorker } from 'msw/browser';

import { withTrustedWorkerUrl } from './trustedWorkerUrl';

/** How long the worker may take to start, in milliseconds. */
const limitMs = 10_000;

/** Starts the worker. A script that never answers would hang `start` for ever, so there is a limit on it. */
export async function startWorker(worker: SetupWorker): Promise<void> {
  const url = `${import.meta.env.BASE_URL}mockServiceWorker.js`;
  const started = withLateGoodbye(() =>
    withTrustedWorkerUrl(url, () =>
      worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } }),
    ),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    await Promise.race([started, limit]);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The mock API could not start: ${reason}. Reload the page. If that does not help, check that ${url} is served as ` +
        'JavaScript, and remove the old service worker of this site in the developer tools (Application, Service workers).',
      { cause },
    );
  } finally {
    clearTimeout(timer);
  }
}

/**
 * MSW takes its leave on `beforeunload`. That also comes when the browser asks "Leave site?" and the answer is to stay: from
 * then on nobody would answer the page's requests. `pagehide` comes only when the page really goes.
 */
async function withLateGoodbye<T>(start: () => Promise<T>): Promise<T> {
  const addEventListener = window.addEventListener.bind(window);
  window.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => addEventListener(type === 'beforeunload' ? 'pagehide' : type, listener, options);
  try {
    return await start();
  } finally {
    // What the window inherits is back.
    Reflect.deleteProperty(window, 'addEventListener');
  }
}
