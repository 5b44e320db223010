import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { maxAtOnce, startBulkRun } from './bulkRun';

/** A run whose jobs end when the test says so. */
function controlledRun(count: number) {
  const items = Array.from({ length: count }, (_, index) => index);
  const started: number[] = [];
  const ends = new Map<number, (failure?: Error) => void>();
  const run = startBulkRun(items, (item) => {
    started.push(item);
    return new Promise<void>((resolve, reject) => {
      ends.set(item, (failure) => (failure ? reject(failure) : resolve()));
    });
  });
  const end = async (item: number, failure?: string) => {
    const finish = ends.get(item);
    if (!finish) throw new Error(`${item} is not running`);
    ends.delete(item);
    finish(failure === undefined ? undefined : new Error(failure));
    // Lets the run take note of it.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { run, started, running: ends, end };
}

describe('a run', () => {
  it('starts four jobs, and another whenever one ends', async () => {
    const { run, started, end } = controlledRun(6);
    expect(started).toEqual([0, 1, 2, 3]);
    expect(run.getState()).toMatchObject({ phase: 'running', total: 6, waiting: [4, 5] });
    await end(2);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    expect(run.getState()).toMatchObject({ succeeded: [2], running: [0, 1, 3, 4], waiting: [5] });
  });

  it('collects failures with their reasons and goes on', async () => {
    const { run, end } = controlledRun(2);
    await end(0, 'The server said no.');
    await end(1);
    expect(run.getState()).toMatchObject({
      phase: 'resting',
      succeeded: [1],
      failed: [{ item: 0, reason: 'The server said no.' }],
    });
  });

  it('takes a job that throws at once, or something that is no error, as failed', async () => {
    const run = startBulkRun(['now', 'odd'], (item) => {
      if (item === 'now') throw new Error('At once.');
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what the test is about
      return Promise.reject('odd');
    });
    await vi.waitFor(() => expect(run.getState().phase).toBe('resting'));
    expect(run.getState().failed.map(({ reason }) => reason)).toEqual(['At once.', 'odd']);
  });

  it('of nothing rests from the start', () => {
    expect(startBulkRun([], () => Promise.resolve()).getState()).toMatchObject({
      phase: 'resting',
      total: 0,
    });
  });

  it('that is stopped finishes what runs and starts nothing more, until it is resumed', async () => {
    const { run, started, end } = controlledRun(6);
    run.stop();
    expect(run.getState().phase).toBe('stopping');
    for (const item of [0, 1, 2]) await end(item);
    expect(run.getState().phase).toBe('stopping');
    run.resume();
    expect(started).toHaveLength(4);
    await end(3, 'No.');
    expect(run.getState()).toMatchObject({ phase: 'resting', waiting: [4, 5] });

    run.resume();
    expect(started).toEqual([0, 1, 2, 3, 4, 5]);
    expect(run.getState().failed).toHaveLength(1);
  });

  it('that is retried runs the failed items alone, also when others still wait', async () => {
    const { run, started, end } = controlledRun(6);
    run.stop();
    for (const item of [0, 1, 2]) await end(item);
    await end(3, 'No.');
    run.retry();
    expect(started).toEqual([0, 1, 2, 3, 3]);
    await end(3);
    expect(run.getState()).toMatchObject({
      phase: 'resting',
      succeeded: [0, 1, 2, 3],
      failed: [],
      waiting: [4, 5],
    });
  });

  it('tells of each step with a new state, until the listener has had enough', async () => {
    const { run, end } = controlledRun(2);
    const listener = vi.fn();
    const unsubscribe = run.subscribe(listener);
    const before = run.getState();
    expect(run.getState()).toBe(before);
    await end(0);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(run.getState()).not.toBe(before);
    unsubscribe();
    await end(1);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

it('whatever is pressed and however jobs end: nothing is done twice or lost, and never more than four run', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ press: fc.constant('end'), fails: fc.boolean(), which: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ press: fc.constantFrom('stop', 'retry', 'resume') }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 12 }), fc.array(step, { maxLength: 40 }), async (count, steps) => {
      const { run, started, running, end } = controlledRun(count);
      const succeededSoFar = new Set<number>();
      for (const action of steps) {
        if (!('which' in action)) run[action.press]();
        else if (running.size > 0) {
          const item = [...running.keys()][action.which % running.size] ?? 0;
          if (!action.fails) succeededSoFar.add(item);
          await end(item, action.fails ? 'No.' : undefined);
        }
        const { phase, succeeded, failed, running: now, waiting } = run.getState();
        const all = [...succeeded, ...failed.map(({ item }) => item), ...now, ...waiting];
        expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(now.length).toBeLessThanOrEqual(maxAtOnce);
        expect(new Set(now)).toEqual(new Set(running.keys()));
        expect(phase === 'resting').toBe(now.length === 0);
        expect(new Set(succeeded)).toEqual(succeededSoFar);
      }
      // An item runs again only after a failure.
      for (const item of succeededSoFar) expect(running.has(item)).toBe(false);
      expect(started.length).toBeGreaterThanOrEqual(Math.min(count, maxAtOnce));
    }),
    { numRuns: 100 },
  );
});
