import type { Health } from './deliveryHealth';

/** One after the other, oldest first. */
export type Hours = NonNullable<Health['hours']>;

/** The drawing's size, in units of its own. Each hour has three: two for its bar, one to keep it apart. */
export const barHeight = 24;
export const barsWidth = (hours: Hours): number => hours.length * 3 - 1;

/** Even one delivery among thousands is to be seen. */
const least = 2;

/** Each hour as a bar: what did not arrive stands on the ground, what arrived on top of it. As two SVG paths, whatever their number. */
export function healthBars(hours: Hours): { arrived: string; missing: string } {
  const highest = Math.max(1, ...hours.map(({ deliveries }) => deliveries));
  let arrived = '';
  let missing = '';
  for (const [index, { deliveries, succeeded }] of hours.entries()) {
    const bar = (from: number, height: number) =>
      height > 0 ? `M${index * 3} ${round(barHeight - from)}h2v${-height}h-2z` : '';
    const full = heightOf(deliveries, highest);
    const lost = Math.min(heightOf(deliveries - succeeded, highest), full);
    missing += bar(0, lost);
    arrived += bar(lost, round(full - lost));
  }
  return { arrived, missing };
}

const heightOf = (count: number, highest: number): number =>
  count > 0 ? Math.max(round((count / highest) * barHeight), least) : 0;

const round = (length: number): number => Math.round(length * 10) / 10;
