import { queryOptions } from '@tanstack/react-query';

import type { Delivery } from '~/contract/deliveries';

import { deliveryQuery } from './deliveryQueries';

/** Shortest and longest time between two reads of a delivery that is on its way, in milliseconds. */
const shortest = 2000;
const longest = 60_000;

/**
 * How long until a delivery is worth reading again, in milliseconds: just after its next attempt. Never longer than a minute:
 * this clock and the server's may differ. false once its outcome is final.
 */
export function untilNextRead(delivery: Delivery | undefined, now: number): number | false {
  if (delivery?.status === 'pending') return shortest;
  if (delivery?.status !== 'retrying') return false;
  const next = Date.parse(delivery.nextAttemptAt ?? '');
  return Number.isNaN(next) ? longest : Math.min(Math.max(next - now + 500, shortest), longest);
}

/** One delivery, read again by itself while it is on its way. */
export const followedDeliveryQuery = (id: string) =>
  queryOptions({
    ...deliveryQuery(id),
    refetchInterval: ({ state }) => untilNextRead(state.data, Date.now()),
  });
