import type { Delivery } from '~/contract/deliveries';

import { type DeliveryFilter, readEveryDelivery } from './deliveryQueries';
import type { TimeRange } from './timeRange';

/** Failed deliveries, by what is to be done with them. */
export type FailedDeliveries = {
  /** Each stands for an event that has not arrived. Oldest first, as the events happened. */
  toSend: Delivery[];
  /** How many are left out because the same event has been delivered since, by a redelivery. */
  delivered: number;
  /** How many are left out because a redelivery is still on its way. */
  underWay: number;
  /** How many are left out because they failed to send an event that is to be sent already. */
  repeated: number;
};

/** Whose, of which event types, and of what time. */
export type FailedRequest = { webhookId: string; eventType?: string | undefined; range: TimeRange };

/**
 * Reads the failed deliveries of a range, and what has become of their events since. `onProgress` gets how many deliveries were read.
 * @throws ApiError
 */
export async function readFailedDeliveries(
  { webhookId, eventType, range: { since, until } }: FailedRequest,
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<FailedDeliveries> {
  let before = 0;
  const read = async (filter: DeliveryFilter) => {
    const found = await readEveryDelivery({ webhookId, ...filter }, signal, (count) =>
      onProgress(before + count),
    );
    before += found.length;
    return found;
  };
  // Also those after the range: one of them may be a redelivery of one in it.
  const failed = await read({ status: 'failed', eventType, since });
  const inRange = failed.filter(
    ({ createdAt }) => until === undefined || Date.parse(createdAt) < Date.parse(until),
  );
  const oldest = inRange.at(-1);
  if (!oldest) return chooseFailed([], []);

  // Redeliveries can't be asked for; of what was delivered only these event types can be among them.
  const others = [];
  for (const status of ['pending', 'retrying', 'delivered'] as const) {
    for (const type of new Set(inRange.map((delivery) => delivery.eventType))) {
      others.push(...(await read({ status, eventType: type, since: oldest.createdAt })));
    }
  }
  return chooseFailed(inRange, [...failed, ...others]);
}

/** Chooses which of the failed deliveries are worth sending again, given all that came after them. */
export function chooseFailed(failed: Delivery[], later: Delivery[]): FailedDeliveries {
  const originalOf = new Map(later.map(({ id, redeliveryOf }) => [id, redeliveryOf]));
  /** The first delivery of the event: a redelivery may itself be one of a redelivery. */
  const rootOf = ({ id, redeliveryOf }: Pick<Delivery, 'id' | 'redeliveryOf'>): string =>
    redeliveryOf === null
      ? id
      : rootOf({ id: redeliveryOf, redeliveryOf: originalOf.get(redeliveryOf) ?? null });
  const rootsOf = (statuses: string[]) =>
    new Set(later.filter(({ status }) => statuses.includes(status)).map(rootOf));
  const delivered = rootsOf(['delivered']);
  const underWay = rootsOf(['pending', 'retrying']);

  const chosen: FailedDeliveries = { toSend: [], delivered: 0, underWay: 0, repeated: 0 };
  const events = new Set<string>();
  for (const delivery of failed.toReversed()) {
    const root = rootOf(delivery);
    if (delivered.has(root)) chosen.delivered += 1;
    else if (underWay.has(root)) chosen.underWay += 1;
    else if (events.has(root)) chosen.repeated += 1;
    else chosen.toSend.push(delivery);
    events.add(root);
  }
  return chosen;
}
