import type { StoredWebhook } from './seed/storedWebhook';
import type { SeedTraffic } from './seed/seedWebhook';
import type { Stream } from './stream';
import { eventMix } from './eventMix';

const keyOf = (webhookId: string, number: number): string => `${webhookId.replace(/^wh_/, '')}.${number}`;

/** The streams of a seed webhook: its events at fixed moments, and those that go on. */
export function openStreams({ id, url, apiKey, events }: StoredWebhook, traffic: SeedTraffic): Stream[] {
  const { perDay, moments, from, until } = traffic;
  const shared = { webhookId: id, url, apiKey, events };
  return [
    ...(moments.length > 0
      ? [{ ...shared, key: keyOf(id, 0), from: moments[0] ?? from, until, pace: { moments } }]
      : []),
    ...(perDay > 0 ? [{ ...shared, key: keyOf(id, 1), from, until, pace: { perDay } }] : []),
  ];
}

const settingsOf = ({ url, apiKey, events, enabled }: StoredWebhook): string =>
  JSON.stringify({ url, apiKey, events, enabled });

/**
 * The streams after a webhook was changed or deleted (`after` is null then) at a time: what it was sent until then stays as it
 * was, what it is sent from then on goes by the new settings.
 */
export function changeStreams(
  streams: Stream[],
  { before, after, now }: { before: StoredWebhook; after: StoredWebhook | null; now: number },
): Stream[] {
  if (after && settingsOf(before) === settingsOf(after)) return streams;
  const own = streams.filter(({ webhookId }) => webhookId === before.id);
  const closed = streams.map((stream) =>
    stream.webhookId === before.id && stream.until === null ? { ...stream, until: now } : stream,
  );
  const pace = own.findLast((stream) => 'perDay' in stream.pace)?.pace;
  if (!after?.enabled || !pace || eventMix(after.events).length === 0) return closed;
  const { id, url, apiKey, events } = after;
  return [
    ...closed,
    { key: keyOf(id, own.length + 1), webhookId: id, url, apiKey, events, from: now, until: null, pace },
  ];
}
