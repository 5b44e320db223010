const hour = 3_600_000;
const day = 24 * hour;

/** Ranges that end now, by what they are called in an address; lengths in milliseconds. */
export const pastRanges = {
  hour: { label: 'Last hour', length: hour },
  day: { label: 'Last 24 hours', length: day },
  week: { label: 'Last 7 days', length: 7 * day },
  month: { label: 'Last 30 days', length: 30 * day },
} as const;
export type PastRange = keyof typeof pastRanges;

// Object.keys forgets that the keys of the table are known.
export const pastRangeNames = Object.keys(pastRanges) as PastRange[];

/** From a moment until just before another, as ISO times. Open where one is absent. */
export type TimeRange = { since?: string | undefined; until?: string | undefined };

/** A range that ends at the moment it is looked at. */
export const rangeUntilNow = (name: PastRange, now: number): TimeRange => ({
  since: new Date(now - pastRanges[name].length).toISOString(),
});

/** Why nothing can lie in a range; undefined when something can. */
export function rangeProblem({ since, until }: TimeRange): string | undefined {
  if (since === undefined || until === undefined || Date.parse(since) < Date.parse(until)) return undefined;
  return 'The end must be later than the beginning.';
}

/** A moment as a `datetime-local` input takes it: in the browser's time zone, to the minute. Empty for none. */
export function toLocalInput(at: string | undefined): string {
  const date = new Date(at ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment that a `datetime-local` input holds; undefined while it holds none. */
export function fromLocalInput(text: string): string | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The browser's time zone, such as "Europe/Berlin". */
export const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
