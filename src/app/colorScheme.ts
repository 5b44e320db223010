import { useSyncExternalStore } from 'react';

/** What the administrator chose; "system" follows the operating system. */
export const colorSchemes = ['light', 'dark', 'system'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

/** Also read by the script in index.html, before the first paint. */
const storageKey = 'color-scheme';

const isColorScheme = (value: unknown): value is ColorScheme =>
  colorSchemes.some((scheme) => scheme === value);

const listeners = new Set<() => void>();

function apply(scheme: ColorScheme) {
  if (scheme === 'system') delete document.documentElement.dataset.colorScheme;
  else document.documentElement.dataset.colorScheme = scheme;
  for (const listener of listeners) listener();
}

/** The document remembers: `data-color-scheme` on <html> is what tokens.css obeys. */
function current(): ColorScheme {
  const scheme = document.documentElement.dataset.colorScheme;
  return isColorScheme(scheme) ? scheme : 'system';
}

function subscribe(listener: () => void) {
  const onStorage = (event: StorageEvent) => {
    if (event.key === storageKey) apply(isColorScheme(event.newValue) ? event.newValue : 'system');
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** Switches at once, in every tab, and remembers where the browser lets us. */
export function setColorScheme(scheme: ColorScheme): void {
  apply(scheme);
  try {
    localStorage.setItem(storageKey, scheme);
  } catch {
    // Storage is closed or full: the choice holds until the page is left.
  }
}

/** The chosen colour scheme. */
export const useColorScheme = (): ColorScheme => useSyncExternalStore(subscribe, current);
