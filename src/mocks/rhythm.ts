const hour = 3_600_000;
const day = 24 * hour;

/** How busy each hour of a working day is (UTC), from 0 to 1. */
const hours = [
  0.2, 0.16, 0.14, 0.14, 0.18, 0.3, 0.5, 0.75, 0.95, 1, 1, 0.96, 0.88, 0.95, 1, 0.97, 0.9, 0.78, 0.62, 0.52,
  0.48, 0.42, 0.34, 0.26,
];
const weekend = 0.45;

/** How busy a moment is, from 0 to 1: people are up by day, and work from Monday to Friday. */
export function busyness(time: number): number {
  // The epoch was a Thursday.
  const weekday = (Math.floor(time / day) + 4) % 7;
  const factor = weekday === 0 || weekday === 6 ? weekend : 1;
  return factor * (hours[Math.floor(time / hour) % 24] ?? 1);
}

/** The average of `busyness` over a week. */
export const averageBusyness =
  (hours.reduce((sum, factor) => sum + factor, 0) / hours.length) * ((5 + 2 * weekend) / 7);
