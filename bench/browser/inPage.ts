/** What the probes have seen; times in ms since the navigation began. */
export type Seen = { fcp: number; lcp: number; cls: number; elements: number };

/** How long an interaction took, in ms from the pointer or the key going down. */
export type Timing = {
  /** Until the frame that shows what was asked for. */
  until: number;
  /** Until the first frame after the input was handled. */
  paint: number;
  /** Longest duration that the browser's Event Timing tells of: steps of 8 ms, 0 below 16. */
  inp: number;
};

export type Probes = {
  isVisible: (selector: string) => boolean;
  /** When the list's first row was there. */
  row: Promise<number>;
  seen: () => Seen;
  /** Begins to watch for one input, and for the frame in which `until` holds after it. */
  arm: (until: () => boolean) => void;
  finish: () => Promise<Timing>;
};

declare global {
  interface Window {
    probes?: Probes;
  }
}

/**
 * Runs in the page before anything else, as a text: it can use nothing from outside. Looks at the page in every animation frame,
 * which needs no round trips to the driver: what holds there is in the frame being made, and a message posted from there is
 * handled right after that frame's layout and paint.
 */
export function installProbes(rowSelector: string): void {
  if (window.probes || window !== window.top) return;
  const paints = { fcp: 0, lcp: 0, cls: 0 };
  let events: { start: number; duration: number }[] = [];

  const observe = (type: string, see: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    paints.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    if ('hadRecentInput' in entry && !entry.hadRecentInput && 'value' in entry)
      paints.cls += Number(entry.value);
  });
  observe(
    'event',
    (entry) => {
      if ('interactionId' in entry && entry.interactionId) {
        events.push({ start: entry.startTime, duration: entry.duration });
      }
    },
    { durationThreshold: 16 },
  );

  const isVisible = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const afterFrame = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const watch = async (holds: () => boolean) => {
    do await nextFrame();
    while (!holds());
    return afterFrame();
  };
  const nextPaint = async () => {
    await nextFrame();
    return afterFrame();
  };

  const probes: Probes = {
    isVisible,
    row: watch(() => isVisible(rowSelector)),
    seen: () => ({ ...paints, elements: document.getElementsByTagName('*').length }),
    arm: () => {},
    finish: () => Promise.reject(new Error('Nothing was armed.')),
  };

  probes.arm = (until) => {
    if (until()) throw new Error('What the interaction should bring about is there already.');
    events = [];
    let start = 0;
    const begin = (event: Event) => {
      if (event.isTrusted && start === 0) start = event.timeStamp;
    };
    // The first frame after the click or the input has been handled.
    const paint = new Promise<number>((resolve) => {
      const end = () => {
        removeEventListener('click', end, true);
        removeEventListener('input', end, true);
        void nextPaint().then(resolve);
      };
      addEventListener('click', end, true);
      addEventListener('input', end, true);
    });
    addEventListener('pointerdown', begin, true);
    addEventListener('keydown', begin, true);
    const done = watch(until);
    probes.finish = async () => {
      const [reached, painted] = await Promise.all([done, paint]);
      await nextPaint();
      // Event Timing tells of an event some time later.
      await new Promise((resolve) => setTimeout(resolve, 120));
      removeEventListener('pointerdown', begin, true);
      removeEventListener('keydown', begin, true);
      const durations = events.filter((event) => event.start >= start - 1).map(({ duration }) => duration);
      return { until: reached - start, paint: painted - start, inp: Math.max(0, ...durations) };
    };
  };
  window.probes = probes;
}
