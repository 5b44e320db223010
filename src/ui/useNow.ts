import { useSyncExternalStore } from 'react';

/** How often the time on the screen moves on, in milliseconds. */
const step = 30_000;

// One timer for all: a long list tells hundreds of times.
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(onChange: () => void) {
  timer ??= setInterval(() => listeners.forEach((listener) => listener()), step);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const currentStep = () => Math.ceil(Date.now() / step) * step;

/** The time to a step of 30 seconds, so that it is the same for all that is rendered together. */
export const useNow = (): number => useSyncExternalStore(subscribe, currentStep);

/** A text that follows the time. Who shows it renders only when the text becomes another one. */
export const useTextOfNow = (text: (now: number) => string): string =>
  useSyncExternalStore(subscribe, () => text(currentStep()));
