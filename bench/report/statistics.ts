const ascending = (values: readonly number[]) =>
  values.filter((value) => !Number.isNaN(value)).toSorted((one, other) => one - other);

/** The middle one, or halfway between the middle two; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = ascending(values);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Three digits, no more after the point than say something. */
export function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}

/** "median [lowest–highest]", or the one figure where they are the same. */
export function spread(values: readonly number[]): string {
  const sorted = ascending(values);
  const range = [figure(sorted[0]), figure(sorted.at(-1))];
  const middle = figure(median(values));
  return range[0] === range[1] ? middle : `${middle} [${range.join('–')}]`;
}
