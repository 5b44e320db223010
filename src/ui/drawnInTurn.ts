import { startTransition, useEffect, useState } from 'react';

import { whenIdle } from './whenIdle';

/** Whether the console draws its first page, and nobody has seen that one before: there is no place to come back to. */
let isStarting = false;

/** Call before the first rendering. After a reload, or on the way back, the page is drawn whole: its scroll position is restored. */
export function drawFirstInTurn(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  isStarting = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
}

/** Time for the first frame and for what somebody wants to do at once, in milliseconds. */
const pause = 200;

/**
 * Rows as they are to be drawn now: when the console starts, at first those in sight, and the rest when the browser has time, or
 * somebody wants to see them. `height`: the least that a row is high; `above`: the least that stands above them; in pixels.
 */
export function useDrawnInTurn<Row>(
  rows: Row[],
  { height, above }: { height: number; above: number },
): Row[] {
  const [whole, setWhole] = useState(!isStarting);
  useEffect(() => {
    isStarting = false;
    if (whole) return undefined;
    const drawRest = () => startTransition(() => setWhole(true));
    const events = ['scroll', 'keydown', 'pointerdown', 'resize'];
    for (const event of events) window.addEventListener(event, drawRest, { passive: true });
    const callOff = whenIdle(drawRest, pause);
    return () => {
      for (const event of events) window.removeEventListener(event, drawRest);
      callOff();
    };
  }, [whole]);
  return whole ? rows : rows.slice(0, Math.ceil((window.innerHeight - above) / height));
}
