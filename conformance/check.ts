import type { Api } from './api';

/** What the checks are grouped by in the report. */
export const areas = {
  replies: 'Replies',
  problems: 'Problems',
  fields: 'Rules of the fields',
  webhooks: 'Webhooks',
  keys: 'API keys',
  versions: 'Versions (If-Match)',
  idempotency: 'Idempotency-Key',
  lists: 'Finding webhooks',
  queries: 'Query values',
  overlaps: 'Overlaps',
  deliveries: 'Deliveries',
};
export type Area = keyof typeof areas;

/** One rule of the contract, and how to find out whether a server keeps it. */
export type Check = {
  area: Area;
  /** The rule in a sentence. */
  rule: string;
  /** Throws `Failed` when the rule is broken, `NotChecked` when that cannot be found out. */
  run: (api: Api) => Promise<void>;
};

/** Checks of one area by their names. */
export function checksOf<Id extends string>(
  area: Area,
  checks: Record<Id, Omit<Check, 'area'>>,
): Record<Id, Check> {
  const entries = Object.entries<Omit<Check, 'area'>>(checks).map(([id, check]) => [id, { area, ...check }]);
  // The same keys as before.
  return Object.fromEntries(entries) as Record<Id, Check>;
}

/** One check for each name of a list. */
export function checkEach<Name extends string, Prefix extends string>(
  area: Area,
  prefix: Prefix,
  names: readonly Name[],
  checkOf: (name: Name) => Omit<Check, 'area'>,
): Record<`${Prefix} ${Name}`, Check> {
  const entries = names.map((name) => [`${prefix} ${name}`, { area, ...checkOf(name) }]);
  // The keys are made of the names.
  return Object.fromEntries(entries) as Record<`${Prefix} ${Name}`, Check>;
}
