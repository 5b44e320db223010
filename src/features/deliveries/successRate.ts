/**
 * Share of successes in whole percent; undefined where there is nothing to have a share of. Rounded down: 100 % means that nothing
 * failed.
 */
export function successRate(succeeded: number, of: number): number | undefined {
  return of > 0 ? Math.floor((succeeded * 100) / of) : undefined;
}
