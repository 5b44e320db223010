const storageKey = 'keyboard-shortcuts';

/** For as long as the page lives where nothing can be stored. */
let off = read();

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'off';
  } catch {
    return false;
  }
}

/**
 * Whether single keys act as shortcuts. They can be switched off for good, because speech input and tremor press keys that
 * nobody meant (WCAG 2.1.4).
 */
export const areShortcutsOn = (): boolean => !off;

/** Switches the shortcuts on or off and remembers it where the browser lets us. */
export function setShortcutsOn(on: boolean): void {
  off = !on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Blocked or full: it holds until the page is left.
  }
}
