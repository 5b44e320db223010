import { maxSummaryIntervals } from '~/contract/deliveries';

import type { Data } from './db';
import { readCursor, writeCursor } from './deliveryCursor';
import { findDelivery } from './deliveryLog';
import { deliveryDetails, deliveryReply, webhookNames } from './deliveryReply';
import { intervalsOf, summarize } from './deliverySummary';
import { newestDeliveries } from './newestDeliveries';
import type { Operation } from './operation';
import { ProblemError } from './problemError';

/** Deliveries of a page unless asked otherwise. */
const defaultLimit = 25;

/** `GET /deliveries`: newest first, one page. */
export const listDeliveries: Operation<'listDeliveries'> = ({ query, db }) => {
  const data = db.load();
  const { webhookId, status, eventType, since, until, cursor, limit = defaultLimit } = query;
  const found = newestDeliveries(data, {
    webhookId,
    since: since === undefined ? 0 : Date.parse(since),
    until: until === undefined ? Infinity : Date.parse(until),
    wants: ({ sending, progress }) =>
      (status === undefined || progress.status === status) &&
      (eventType === undefined || sending.eventType() === eventType),
    after: cursor === undefined ? undefined : readCursor(cursor),
    limit: limit + 1,
    now: Date.now(),
  });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const nameOf = webhookNames(data);
  return {
    data: {
      items: page.map((entry) => deliveryReply(entry, nameOf)),
      nextCursor: last ? writeCursor(last.sending) : null,
    },
  };
};

/** `GET /deliveries/summary`. */
export const summarizeDeliveries: Operation<'summarizeDeliveries'> = ({ query, db }) => {
  const { webhookId, interval } = query;
  const range = { since: Date.parse(query.since), until: Date.parse(query.until) };
  if (range.until <= range.since) {
    throw new ProblemError('malformed-request', 'The query parameter "until" must be later than "since".');
  }
  if (intervalsOf(range, interval).length > maxSummaryIntervals) {
    throw new ProblemError(
      'malformed-request',
      `The range has more than ${maxSummaryIntervals} intervals. Use a shorter range or a longer interval.`,
    );
  }
  return { data: summarize(db.load(), { webhookId, interval, ...range }, Date.now()) };
};

/** The delivery with this id and how far it has come. Refuses one that does not exist. */
export function requireDelivery(data: Data, id: string) {
  const entry = findDelivery(data, id, Date.now());
  if (!entry) throw new ProblemError('not-found', 'This delivery does not exist, or it is no longer kept.');
  return entry;
}

/** `GET /deliveries/{id}`. */
export const getDelivery: Operation<'getDelivery'> = ({ params, db }) => {
  const data = db.load();
  return { data: deliveryDetails(requireDelivery(data, params.id), webhookNames(data)) };
};
