import { type Progress, progressAt } from './attempts';
import type { Data } from './db';
import { eventBody } from './eventBody';
import { hashText } from './hash';
import { hostOf } from './hosts';
import type { Sending } from './sending';
import type { SentDelivery } from './sentFromConsole';
import { visitEvents } from './stream';
import { streamDeliveries, streamDelivery } from './streamDeliveries';

/** A range of time in milliseconds: `since` is part of it, `until` is not. */
export type Range = { since: number; until: number };

/** What the log follows from. */
export type World = Pick<Data, 'streams' | 'sent' | 'troubles'>;

/** A delivery, and how far it has come. */
export type LogEntry = { sending: Sending; progress: Progress };

function fromConsole(world: World, sent: SentDelivery): Sending {
  const roll = hashText(sent.id);
  const { body, eventType, createdAt } = sent;
  return {
    ...sent,
    eventType: () => eventType,
    host: hostOf(sent.url, world.troubles),
    roll,
    awaited: sent.trigger !== 'event',
    body: () =>
      ('of' in body ? streamDelivery(world, body.of)?.body() : body) ??
      eventBody(eventType, { time: createdAt, roll }),
  };
}

/** The delivery with this id, if it has been caused by `now`. */
export function findDelivery(world: World, id: string, now: number): LogEntry | undefined {
  const sent = world.sent.find((candidate) => candidate.id === id);
  const sending = sent ? fromConsole(world, sent) : streamDelivery(world, id);
  if (!sending || sending.createdAt > now) return undefined;
  return { sending, progress: progressAt(sending, now) };
}

/** Picks what has caused the deliveries of one webhook; everything, if none is named. */
export function causesOf<T extends { webhookId: string }>(causes: T[], webhookId: string | undefined): T[] {
  return webhookId === undefined ? causes : causes.filter((cause) => cause.webhookId === webhookId);
}

/** Calls back for each delivery of a range that something in the console caused. */
export function visitSent(
  world: World,
  { webhookId, since, until }: Range & { webhookId?: string | undefined },
  visit: (sending: Sending) => void,
): void {
  for (const sent of causesOf(world.sent, webhookId)) {
    if (sent.createdAt >= since && sent.createdAt < until) visit(fromConsole(world, sent));
  }
}

/** Calls back for each delivery of a range, in no order. Those of one webhook alone, if it is named. */
export function visitDeliveries(
  world: World,
  query: Range & { webhookId?: string | undefined },
  visit: (sending: Sending) => void,
): void {
  for (const stream of causesOf(world.streams, query.webhookId)) {
    const delivery = streamDeliveries(stream, world.troubles);
    visitEvents(stream, query, (event) => visit(delivery(event)));
  }
  visitSent(world, query, visit);
}
