import type { OutcomeCounts } from '~/contract/deliveries';
import { countText } from '~/ui/numberText';

import { successRate } from './successRate';

/** What becomes of deliveries, in the order it is told: what needs a look comes first. */
export const outcomes = [
  'failed',
  'retrying',
  'pending',
  'delivered',
] as const satisfies (keyof OutcomeCounts)[];

/** How many deliveries there were. */
export const totalOf = ({ failed, retrying, pending, delivered }: OutcomeCounts): number =>
  failed + retrying + pending + delivered;

/** Share of those that arrived among those whose outcome is known: what is still tried is neither a success nor a failure. */
export const successRateOf = ({ delivered, failed }: OutcomeCounts): number | undefined =>
  successRate(delivered, delivered + failed);

/** All counts in one. */
export function sumOf(counts: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = { failed: 0, retrying: 0, pending: 0, delivered: 0 };
  for (const count of counts) {
    for (const outcome of outcomes) sum[outcome] += count[outcome];
  }
  return sum;
}

/** "420 deliveries, 3 failed, 0 retrying, 1 pending, 416 delivered". */
export function countsInWords(counts: OutcomeCounts): string {
  const total = totalOf(counts);
  if (total === 0) return 'no deliveries';
  const parts = outcomes.map((outcome) => `${countText(counts[outcome])} ${outcome}`);
  return [total === 1 ? '1 delivery' : `${countText(total)} deliveries`, ...parts].join(', ');
}
