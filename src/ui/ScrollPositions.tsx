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
      // Until the console is there again it is the browser's matter.
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
    if (left !== undefined) return scrollOnceItIsThere(left);
    if (!place.keepsScroll) window.scrollTo(0, 0);
    return undefined;
  }, [place, positions]);

  return null;
}

/** How long what a page shows may take to come, in milliseconds. */
const patience = 10_000;

/** Scrolls down so many pixels, again while the page grows to that height; not once somebody does something. Returns what ends it. */
function scrollOnceItIsThere(pixels: number): () => void {
  const acts = ['wheel', 'keydown', 'pointerdown'];
  const stop = () => {
    grown.disconnect();
    clearTimeout(timer);
    for (const act of acts) window.removeEventListener(act, stop);
  };
  // What is to be shown may have to be fetched first.
  const grown = new ResizeObserver(() => {
    window.scrollTo(0, pixels);
    if (document.documentElement.scrollHeight >= pixels + window.innerHeight) stop();
  });
  const timer = setTimeout(stop, patience);
  for (const act of acts) window.addEventListener(act, stop, { passive: true });
  window.scrollTo(0, pixels);
  grown.observe(document.body);
  return stop;
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
