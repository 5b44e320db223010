import { eventBody } from './eventBody';
import { eventMix, pickType } from './eventMix';
import { chance } from './hash';
import { hostOf } from './hosts';
import type { Trouble } from './seed/trouble';
import type { Sending } from './sending';
import { eventsByIndex, type Stream, type StreamEvent } from './stream';

const idOf = (stream: Stream, index: number): string => `dlv_${stream.key}_${index}`;

/** Makes the deliveries of a stream's events, each from its number and its time. */
export function streamDeliveries(stream: Stream, troubles: Trouble[]) {
  const host = hostOf(stream.url, troubles);
  // Only asked for where somebody wants to know the types: counting does not.
  let mix: ReturnType<typeof eventMix> | undefined;
  const typeOf = (roll: number) => pickType((mix ??= eventMix(stream.events)), chance(roll, 'eventType'));
  const { webhookId, url, apiKey } = stream;
  return ({ index, time, roll }: StreamEvent): Sending => ({
    id: idOf(stream, index),
    webhookId,
    url,
    apiKey,
    eventType: () => typeOf(roll),
    trigger: 'event',
    redeliveryOf: null,
    createdAt: time,
    host,
    roll,
    awaited: false,
    body: () => eventBody(typeOf(roll), { time, roll }),
  });
}

/** The delivery that an id names, or undefined where no stream has caused it. */
export function streamDelivery(
  { streams, troubles }: { streams: Stream[]; troubles: Trouble[] },
  id: string,
): Sending | undefined {
  const { key, number } = /^dlv_(?<key>.+)_(?<number>0|[1-9]\d{0,8})$/.exec(id)?.groups ?? {};
  const stream = streams.find((candidate) => candidate.key === key);
  const event = stream && eventsByIndex(stream)(Number(number));
  return stream && event && streamDeliveries(stream, troubles)(event);
}
