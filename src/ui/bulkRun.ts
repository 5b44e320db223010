/** How many jobs run at the same time. */
export const maxAtOnce = 4;

/** An item whose job failed, and why, in a sentence. */
export type Failed<Item> = { item: Item; reason: string };

/** A run at one moment. Every item is in exactly one of the four lists, in the order of the run. */
export type BulkState<Item> = {
  /** `stopping`: nothing new is started, but something still runs. `resting`: nothing runs. */
  phase: 'running' | 'stopping' | 'resting';
  total: number;
  succeeded: Item[];
  failed: Failed<Item>[];
  running: Item[];
  /** Not started: they wait for their turn, or were left when the run was stopped. */
  waiting: Item[];
};

/** One job for each of many items. It tells of every step, and does no item's job again once that has succeeded. */
export type BulkRun<Item> = {
  getState: () => BulkState<Item>;
  /** Calls back after each step; returns what ends that. */
  subscribe: (listener: () => void) => () => void;
  /** Starts nothing more. What runs already is finished. */
  stop: () => void;
  /** Runs the failed items again, once the run rests. */
  retry: () => void;
  /** Runs what was left when the run was stopped, once it rests. */
  resume: () => void;
};

type Outcome = 'waiting' | 'running' | 'succeeded' | { reason: string };

/** Starts a job for each item, at most four at a time. A job fails by rejecting or throwing; the others go on. */
export function startBulkRun<Item>(
  items: readonly Item[],
  job: (item: Item) => Promise<unknown>,
): BulkRun<Item> {
  // By position: an item that occurs twice is two.
  const entries = items.map((item) => ({ item, outcome: 'waiting' as Outcome }));
  type Entry = (typeof entries)[number];

  const listeners = new Set<() => void>();
  let queue: Entry[] = [];
  let stopped = false;
  let state = snapshot();

  function snapshot(): BulkState<Item> {
    const having = (outcome: Outcome) =>
      entries.filter((entry) => entry.outcome === outcome).map(({ item }) => item);
    const running = having('running');
    return {
      phase: running.length === 0 ? 'resting' : stopped ? 'stopping' : 'running',
      total: entries.length,
      succeeded: having('succeeded'),
      failed: entries.flatMap(({ item, outcome }) =>
        typeof outcome === 'object' ? [{ item, reason: outcome.reason }] : [],
      ),
      running,
      waiting: having('waiting'),
    };
  }

  function tell() {
    state = snapshot();
    listeners.forEach((listener) => listener());
  }

  async function run(entry: Entry) {
    try {
      await job(entry.item);
      entry.outcome = 'succeeded';
    } catch (error) {
      entry.outcome = { reason: error instanceof Error ? error.message : String(error) };
    }
    startNext();
    tell();
  }

  function startNext() {
    const free = maxAtOnce - entries.filter(({ outcome }) => outcome === 'running').length;
    const next = stopped ? [] : queue.splice(0, free);
    for (const entry of next) entry.outcome = 'running';
    for (const entry of next) void run(entry);
  }

  function start(wanted: (outcome: Outcome) => boolean) {
    if (state.phase !== 'resting') return;
    stopped = false;
    queue = entries.filter(({ outcome }) => wanted(outcome));
    for (const entry of queue) entry.outcome = 'waiting';
    startNext();
    tell();
  }

  start(() => true);
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      tell();
    },
    retry: () => start((outcome) => typeof outcome === 'object'),
    resume: () => start((outcome) => outcome === 'waiting'),
  };
}
