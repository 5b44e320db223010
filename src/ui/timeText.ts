const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const short = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'long' });

/** How long ago (or ahead) a moment is, in the largest unit that fits: "3 hours ago", "yesterday", "just now". */
export function relativeTime(at: string, now: number): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  }
  return 'just now';
}

/** A moment with date, time and zone, in the reader's time zone. */
export const exactTime = (at: string): string => exact.format(new Date(at));

/** The same where there is little room: "Mar 15, 11:04:05". Text that is no time is returned as it came. */
export const shortTime = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? at : short.format(new Date(at));
