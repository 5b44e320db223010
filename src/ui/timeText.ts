const units: [string, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How many of a unit ago, or ahead, is said otherwise. */
const ownWords: Partial<Record<string, string>> = {
  '-1 day': 'yesterday',
  '1 day': 'tomorrow',
  '-1 week': 'last week',
  '1 week': 'next week',
  '-1 month': 'last month',
  '1 month': 'next month',
  '-1 year': 'last year',
  '1 year': 'next year',
};

/** As `Intl.RelativeTimeFormat` says it in English, which a test compares. */
function relative(count: number, unit: string): string {
  const ahead = Math.abs(count);
  const words = ahead === 1 ? `${ahead} ${unit}` : `${ahead} ${unit}s`;
  return ownWords[`${count} ${unit}`] ?? (count > 0 ? `in ${words}` : `${words} ago`);
}

/** How long ago (or ahead) a moment is, in the largest unit that fits: "3 hours ago", "yesterday", "just now". */
export function relativeTime(at: string, now: number): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return relative(Math.trunc(seconds / length), unit);
  }
  return 'just now';
}

/**
 * A format that is made when it is first needed: the first of a page costs a tenth of a second on a slow machine, for the
 * browser reads its tables then. The list is drawn without any.
 */
export function formatOf(options: Intl.DateTimeFormatOptions): (at: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (at) => {
    format ??= new Intl.DateTimeFormat('en', options);
    return format.format(at);
  };
}

const short = formatOf({
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const exact = formatOf({ dateStyle: 'long', timeStyle: 'long' });

/** A moment with date, time and zone, in the reader's time zone. */
export const exactTime = (at: string): string => exact(new Date(at));

/** The same where there is little room: "Mar 15, 11:04:05". Text that is no time is returned as it came. */
export const shortTime = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : short(new Date(at)));
