import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Delivery, DeliveryDetails, DeliverySummary } from '~/contract/deliveries';

import { callApi, patchWebhook, readLog } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
const now = new Date('2026-11-20T12:34:56.789Z');
const unit = { hour: 3_600_000, day: 86_400_000 };
const iso = (time: number) => new Date(time).toISOString();

beforeAll(() => server.listen());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  server.reset();
});
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const summary = async (query: string) =>
  (await callApi(`GET /deliveries/summary?${query}`)).json(DeliverySummary);

/** Counts what a log holds, as one would with a pencil. */
function naive(log: Delivery[]) {
  const counts = { pending: 0, retrying: 0, delivered: 0, failed: 0 };
  // The mock knows no other status.
  for (const { status } of log) counts[status as keyof typeof counts] += 1;
  return counts;
}

/** The starts of all whole hours or days in a range, and its own start. */
function starts(since: number, until: number, interval: keyof typeof unit): number[] {
  const found = [since];
  for (let time = since + 1; time < until; time += 1) {
    if (time % unit[interval] === 0) found.push(time);
    else time += Math.max(0, unit[interval] - (time % unit[interval]) - 1);
  }
  return found;
}

describe('the summary', () => {
  it('counts exactly what the log lists', async () => {
    // What is known of the time before must not hide what happens from now on.
    await summary(
      `since=${iso(now.getTime() - 30 * unit.day)}&until=${iso(now.getTime() + unit.day)}&interval=hour`,
    );
    // Something of everything: what was sent from the console, a deleted webhook, another one that was changed.
    await callApi('POST /webhooks/wh_local/test', { body: { eventType: 'FLOW_CREATED' } });
    await callApi('DELETE /webhooks/wh_partner', { headers: { 'If-Match': '*' } });
    await patchWebhook('wh_siem', { url: 'https://fails.example.com/' });
    vi.setSystemTime(now.getTime() + 40 * 60_000);
    const end = Date.now();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 * 24 * 60 }),
        fc.integer({ min: 1, max: 3 * 24 * 60 }),
        fc.nat(60_000),
        fc.constantFrom<keyof typeof unit>('hour', 'day'),
        fc.constantFrom(undefined, 'wh_siem', 'wh_audit', 'wh_partner', 'wh_seats'),
        async (back, length, odd, interval, webhookId) => {
          const since = end - back * 60_000 - odd;
          const until = since + length * 60_000;
          const only = webhookId === undefined ? '' : `&webhookId=${webhookId}`;
          const range = `since=${iso(since)}&until=${iso(until)}${only}`;
          const log = await readLog(range);
          const { intervals, webhooks } = await summary(`${range}&interval=${interval}`);

          const cuts = starts(since, until, interval);
          const expected = cuts.map((start, index) => ({
            start: iso(start),
            ...naive(
              log.filter(
                ({ createdAt }) => createdAt >= iso(start) && createdAt < iso(cuts[index + 1] ?? until),
              ),
            ),
          }));
          expect(intervals).toEqual(expected);
          const ids = new Set(log.map((delivery) => delivery.webhookId));
          expect(new Set(webhooks.map((webhook) => webhook.webhookId))).toEqual(ids);
          for (const { webhookId: id, webhookName, answerMs: _, start: __, ...counts } of webhooks.map(
            (webhook) => ({ ...webhook, start: 0 }),
          )) {
            const own = log.filter((delivery) => delivery.webhookId === id);
            expect(counts).toEqual(naive(own));
            expect(webhookName).toBe(own[0]?.webhookName);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('keeps up with deliveries that are under way', async () => {
    // The hour before is over, but some of its deliveries are still being retried.
    vi.setSystemTime(new Date('2026-11-20T12:01:00Z'));
    server.reset();
    const range = 'since=2026-11-20T11:00:00Z&until=2026-11-20T12:00:00Z&interval=hour&webhookId=wh_siem';
    const outcomes = async () => naive(await readLog(range.replace('&interval=hour', '')));
    for (const minutes of [0, 4, 20]) {
      vi.setSystemTime(new Date('2026-11-20T12:01:00Z').getTime() + minutes * 60_000);
      expect((await summary(range)).intervals).toEqual([
        { start: '2026-11-20T11:00:00.000Z', ...(await outcomes()) },
      ]);
    }
    expect(await outcomes()).toMatchObject({ retrying: 0 });
  });

  it('tells how long answers took, of all attempts that got one', async () => {
    const range = `since=${iso(now.getTime() - unit.day)}&until=${iso(now.getTime())}&webhookId=wh_siem`;
    const durations: number[] = [];
    for (const { id } of await readLog(range)) {
      const { attempts } = (await callApi(`GET /deliveries/${id}`)).json(DeliveryDetails);
      durations.push(...attempts.filter(({ response }) => response).map(({ durationMs }) => durationMs));
    }
    const [webhook] = (await summary(`${range}&interval=day`)).webhooks;
    const { median, p95 } = webhook?.answerMs ?? { median: Number.NaN, p95: Number.NaN };
    const atMost = (limit: number) =>
      durations.filter((duration) => duration <= limit).length / durations.length;
    expect(durations).toContain(median);
    expect(atMost(median)).toBeGreaterThanOrEqual(0.5);
    expect(atMost(median - 1)).toBeLessThan(0.5);
    expect(atMost(p95)).toBeGreaterThanOrEqual(0.95);
    expect(atMost(p95 - 1)).toBeLessThan(0.95);
  });

  it('has no answer times where nothing was answered', async () => {
    const range = `since=${iso(now.getTime() - 10 * unit.day)}&until=${iso(now.getTime())}&webhookId=wh_local`;
    expect((await summary(`${range}&interval=day`)).webhooks).toMatchObject([
      { answerMs: null, delivered: 0 },
    ]);
  });

  it.each([
    ['the end before the beginning', 'since=2026-11-02T00:00:00Z&until=2026-11-01T00:00:00Z&interval=day'],
    ['an empty range', 'since=2026-11-02T00:00:00Z&until=2026-11-02T00:00:00Z&interval=day'],
    ['too many intervals', 'since=2026-01-01T00:00:00Z&until=2026-11-02T00:00:00Z&interval=hour'],
    ['no interval', 'since=2026-11-01T00:00:00Z&until=2026-11-02T00:00:00Z'],
    ['an unknown interval', 'since=2026-11-01T00:00:00Z&until=2026-11-02T00:00:00Z&interval=week'],
    ['no beginning', 'until=2026-11-02T00:00:00Z&interval=day'],
  ])('refuses %s', async (_what, query) => {
    expect((await callApi(`GET /deliveries/summary?${query}`)).problem()).toMatchObject({
      status: 400,
      name: 'malformed-request',
    });
  });
});
