import type { Delivery } from '~/contract/deliveries';
import { type BulkRun, startBulkRun } from '~/ui/bulkRun';
import type { BulkWords } from '~/ui/bulkWords';
import { shortTime } from '~/ui/timeText';

import { redeliver, refusalWords } from './redeliver';

/** How a run of many redeliveries is spoken of. One that was sent counts, whatever the receiver said to it. */
export const redeliverWords: BulkWords = {
  one: 'delivery',
  many: 'deliveries',
  doing: 'Redelivering',
  done: 'sent again',
};

/** What a delivery is called in the result; an event type alone would be the name of many. */
export const nameOf = ({ eventType, createdAt, id }: Delivery): string =>
  `${eventType}, ${shortTime(createdAt)} (${id})`;

/** The new delivery's status, by the id of the one that was sent again. */
export type Fates = Map<string, string>;

/** Starts sending deliveries again, and notes what becomes of each. */
export function startRedelivering(deliveries: Delivery[]): { run: BulkRun<Delivery>; fates: Fates } {
  const fates: Fates = new Map();
  const run = startBulkRun(deliveries, async ({ id }) => {
    try {
      fates.set(id, (await redeliver(id)).status);
    } catch (error) {
      throw error instanceof Error ? new Error(refusalWords(error), { cause: error }) : error;
    }
  });
  return { run, fates };
}

/** What has become of those that were sent again. */
export function fateWords(sent: Delivery[], fates: Fates): string {
  const count = (...statuses: string[]) =>
    sent.filter(({ id }) => statuses.includes(fates.get(id) ?? '')).length;
  const delivered = count('delivered');
  const failedAgain = count('failed', 'retrying');
  const open = sent.length - delivered - failedAgain;
  return [
    delivered > 0 && `${were(delivered)} delivered this time.`,
    failedAgain > 0 && `${failedAgain} failed again: the log says why, and when the next attempt is.`,
    open > 0 && `${open} ${open === 1 ? 'has' : 'have'} no answer yet.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const were = (count: number) => `${count} ${count === 1 ? 'was' : 'were'}`;
