/** As far as it is used here; TypeScript's own DOM types do not know Trusted Types yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string | null },
  ) => { createScriptURL: (url: string) => string };
};

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

/**
 * While `start` runs, lets it register the service worker at `url` on a page that demands Trusted Types. MSW hands a plain text
 * to the browser, which then refuses it. The policy knows no other address and is in no production build.
 */
export async function withTrustedWorkerUrl<T>(url: string, start: () => Promise<T>): Promise<T> {
  const policy = window.trustedTypes?.createPolicy('mock-service-worker', {
    createScriptURL: (asked) => (asked === url ? asked : null),
  });
  if (!policy) return start();
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = (asked, options) => register(policy.createScriptURL(String(asked)), options);
  try {
    return await start();
  } finally {
    // What the container inherits is back.
    Reflect.deleteProperty(serviceWorker, 'register');
  }
}
