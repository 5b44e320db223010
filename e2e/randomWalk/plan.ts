import type { Plan } from './takeWalk';

/** The walk that CI takes. */
const ci = { seed: 5, actions: 15 };
/** How many actions a walk has at most: then another begins, with the next seed and a browser context of its own. */
const longest = 250;

const minute = 60_000;

/** What is to be walked, and for how long. */
export type Walks = {
  walks: () => Generator<Plan>;
  /** When the whole run is given up, in milliseconds. */
  limitMs: number;
  /** How long a failure may be looked into for a shorter walk with the same end, in milliseconds. */
  shrinkMs: number;
};

/**
 * Reads what is asked for: `WALK_SEED` and `WALK_ACTIONS` or `WALK_MINUTES` for long runs, `WALK_STEPS` ("3,17,20-25") to take
 * some steps of one walk again; `WALK_SHRINK`, in minutes, is for the search for a shorter walk after a failure. Without any, CI's walk.
 */
export function planOf(env: Record<string, string | undefined>): Walks {
  const seed = Number(env.WALK_SEED ?? ci.seed);
  const minutes = env.WALK_MINUTES === undefined ? undefined : Number(env.WALK_MINUTES);
  const steps = env.WALK_STEPS === undefined ? undefined : readSteps(env.WALK_STEPS);
  const asked = steps?.length ?? (minutes === undefined ? Number(env.WALK_ACTIONS ?? ci.actions) : Infinity);
  const isLong = minutes !== undefined || env.WALK_ACTIONS !== undefined;
  return {
    *walks() {
      if (steps) {
        yield { seed, steps };
        return;
      }
      const end = minutes === undefined ? Infinity : Date.now() + minutes * minute;
      for (let left = asked, number = 0; left > 0 && Date.now() < end; left -= longest, number += 1) {
        yield { seed: seed + number, steps: range(0, Math.min(left, longest) - 1) };
      }
    },
    limitMs: isLong ? 0 : 8 * minute,
    shrinkMs: env.WALK_SHRINK === undefined ? 2 * minute : Number(env.WALK_SHRINK) * minute,
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function readSteps(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.split('-').map(Number);
    return range(first, last);
  });
}

/** The other way round: "3,17,20-25". */
export function writeSteps(steps: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && run[1] === step - 1) run[1] = step;
    else runs.push([step, step]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
