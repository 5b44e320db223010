import type { SummaryInterval } from './webhookReportRange';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const date = { month: 'short', day: 'numeric' } as const;

const hourFormat = new Intl.DateTimeFormat('en', { ...date, ...clock });
const clockFormat = new Intl.DateTimeFormat('en', clock);
const dateFormat = new Intl.DateTimeFormat('en', date);
// A day of a summary is a UTC day, whatever day it is here.
const dayFormat = new Intl.DateTimeFormat('en', { weekday: 'short', ...date, timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const utcDateFormat = new Intl.DateTimeFormat('en', { ...date, timeZone: 'UTC' });

/** A moment in the reader's time zone: "Oct 6, 15:20". */
export const momentText = (at: string): string => hourFormat.format(new Date(at));

/**
 * An interval's name: the hour as the reader's clock shows it, "Oct 6, 15:00", or the UTC day, "Tue, Oct 6". It breaks after the
 * comma only.
 */
export function intervalName(start: string, interval: SummaryInterval): string {
  const name = interval === 'hour' ? momentText(start) : dayFormat.format(new Date(start));
  return name.replace(/(?<!,) /, '\u00A0');
}

/** What stands below a bar, in one line or two, and whether there is room for it. */
export type AxisLabel = { lines: string[]; room: 'any' | 'wide' };

/** The label of the interval at `index` of `count`; undefined where its neighbours' labels leave no room. */
export function axisLabel(
  start: string,
  interval: SummaryInterval,
  index: number,
  count: number,
): AxisLabel | undefined {
  const at = new Date(start);
  if (interval === 'hour') {
    const hour = at.getHours();
    if (hour % 3 !== 0) return undefined;
    const lines = hour === 0 ? [clockFormat.format(at), dateFormat.format(at)] : [clockFormat.format(at)];
    return { lines, room: hour % 6 === 0 ? 'any' : 'wide' };
  }
  const everyWeek = (count - 1 - index) % 7 === 0;
  if (count > 7 && !everyWeek) return undefined;
  return { lines: [weekdayFormat.format(at), utcDateFormat.format(at)], room: 'any' };
}
