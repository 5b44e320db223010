/** Draws that are the same for the same seed, on every machine. */
export type Random = {
  /** True this often, from 0 to 1. */
  chance: (likelihood: number) => boolean;
  pick: <const T>(choices: readonly [T, ...T[]]) => T;
  /** One of them, or nothing when there is none. */
  pickAny: <T>(choices: readonly T[]) => T | undefined;
  /** One of them, by its weight. */
  weighted: <const T>(choices: readonly (readonly [weight: number, choice: T])[]) => T | undefined;
  /** So many of them, or all when there are fewer, in their order. */
  some: <T>(count: number, choices: readonly T[]) => T[];
  /** A whole number from `min` to `max`, both included. */
  whole: (min: number, max: number) => number;
};

/**
 * Draws for one step of a walk. They depend on the walk's seed and the step's number alone, so that a step stays what it was
 * when others are left out.
 */
export function randomOf(seed: number, step: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 0;
  // Mulberry32: small, fast, and good enough to choose what to press.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pickAny = <T>(choices: readonly T[]): T | undefined => choices[whole(0, choices.length - 1)];
  return {
    chance: (likelihood) => next() < likelihood,
    pick: (choices) => pickAny(choices) ?? choices[0],
    pickAny,
    weighted: (choices) => {
      let rest = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      return choices.find(([weight]) => (rest -= weight) < 0)?.[1];
    },
    some: (count, choices) => {
      const left = choices.map((_, index) => index);
      const taken = choices.slice(0, count).map(() => left.splice(whole(0, left.length - 1), 1)[0]);
      return choices.filter((_, index) => taken.includes(index));
    },
    whole,
  };
}
