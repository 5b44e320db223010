import type { BulkState } from './bulkRun';

/** How a run is spoken of: "Disabling 2 webhooks", "2 webhooks disabled". */
export type BulkWords = {
  one: string;
  many: string;
  doing: string;
  done: string;
};

/** "1 webhook", "12 webhooks". */
export const counted = (count: number, { one, many }: Pick<BulkWords, 'one' | 'many'>): string =>
  `${count} ${count === 1 ? one : many}`;

/** What came of a run, in a line. */
export function summary({ total, succeeded }: BulkState<unknown>, words: BulkWords): string {
  const all = succeeded.length === total;
  return `${all ? '' : `${succeeded.length} of `}${counted(total, words)} ${words.done}`;
}
