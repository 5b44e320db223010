import { useEffect, useLayoutEffect, useState } from 'react';

import { usePages } from './PageRouter';

/** In the storage of the tab: how far down each entry of its history was left, in pixels, by the entry's name. */
const storageKey = 'webhook-console.scroll-positions';

/** A new page begins at its top; Back, Forward and a reload show a page where it was left. */
export function ScrollPositions() {
  const { navigation, place } = usePages();
  const [positions] = useState(readPositions);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    let shown = navigation.place().location.key;
    const keep = () => {
      positions[shown] = window.scrollY;
      shown = navigation.place().location.key;
    };
    const keepForReload = () => {
      keep();
      writePositions(positions);
      // What is not there yet when the console starts is not there to be scrolled to: the browser waits for it.
      window.history.scrollRestoration = 'auto';
    };
    // Told before the next page is drawn.
    const stop = navigation.subscribe(keep);
    window.addEventListener('pagehide', keepForReload);
    return () => {
      stop();
      window.removeEventListener('pagehide', keepForReload);
      window.history.scrollRestoration = 'auto';
    };
  }, [navigation, positions]);

  useLayoutEffect(() => {
    const left = positions[place.location.key];
    if (left !== undefined) window.scrollTo(0, left);
    else if (!place.keepsScroll) window.scrollTo(0, 0);
  }, [place, positions]);

  return null;
}

function readPositions(): Record<string, number> {
  try {
    // Written below.
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function writePositions(positions: Record<string, number>): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(positions));
  } catch {
    // Without storage a reload begins at the top.
  }
}
