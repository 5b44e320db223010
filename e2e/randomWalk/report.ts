import { writeSteps } from './plan';
import type { Plan, Report } from './takeWalk';

const counts = new Map<string, number>();

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** What a run of walks tells on the terminal. */
export const report = {
  /** Tells of one walk, and how many actions of each kind there were so far. */
  add({ seed }: Plan, taken: Report): void {
    for (const [name, count] of taken.counts) counts.set(name, (counts.get(name) ?? 0) + count);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kinds = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
    // Before a shorter walk is looked for, which takes its time.
    if (taken.failure !== undefined)
      print(`${taken.trail.at(-1)?.words ?? 'At the start'}\n${taken.failure}`);
    print(
      `seed ${seed}: ${taken.failure === undefined ? 'all well' : 'FAILED'}; ${all} actions so far (${kinds})`,
    );
  },

  /** Tells of one step as soon as it is done. */
  step: (step: number, words: string): void => print(`  ${String(step).padStart(4)}  ${words}`),

  /** Tells what failed, after what, and how to see it again. */
  failure({ seed, steps }: Plan, { trail, failure = '' }: Report): void {
    print(`\nThe walk with seed ${seed} failed. What was done:`);
    for (const { step, words } of trail) report.step(step, words);
    print(`\n${failure}\n\nThe same again: npm run walk -- --seed ${seed} --steps ${writeSteps(steps)}\n`);
  },
};
