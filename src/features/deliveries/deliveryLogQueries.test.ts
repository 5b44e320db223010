import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import type { LogView } from './deliveryLogAddress';
import { isUnsettled } from './deliveryLogNews';
import { deliveryLogQuery, logNewsQuery } from './deliveryLogQueries';
import { redeliver } from './redeliver';
import { refreshDeliveries } from './deliveryQueries';

const server = createMockServer();
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://console.test/'));
  server.listen();
});
afterEach(() => {
  vi.useRealTimers();
  server.reset();
});
afterAll(() => {
  server.close();
  vi.unstubAllGlobals();
});

/** Reads the first page of a log, and gives it with the ways to look again. */
async function openLog(webhookId: string, view: LogView = {}) {
  const queryClient = new QueryClient();
  const request = { webhookId, view, entry: 'one' };
  const log = await queryClient.infiniteQuery(deliveryLogQuery(request));
  const news = logNewsQuery(queryClient, request);
  return {
    queryClient,
    request,
    rows: log.pages.flatMap(({ items }) => items),
    look: () => queryClient.query({ ...news, staleTime: 0 }),
  };
}

/** Lets the server's clock be some minutes later. */
const goOn = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });

it.each<[string, LogView]>([
  ['of everything', {}],
  // What is settled is no longer among them, and has to be looked for elsewhere.
  ['of retries only', { status: 'retrying' }],
])('in a log %s, follows retries until they are settled', async (_, view) => {
  const { rows, look } = await openLog('wh_siem', view);
  const open = rows.filter(isUnsettled);
  expect(open).not.toEqual([]);
  goOn(30);
  const { changes } = await look();
  expect(Object.keys(changes)).toEqual(open.map(({ id }) => id));
  expect(Object.values(changes).filter(isUnsettled)).toEqual([]);

  // They stay as they have become, without being asked for again.
  expect((await look()).changes).toEqual(changes);
});

it('finds what was sent since, and leaves the log as it was read', async () => {
  const { queryClient, request, rows, look } = await openLog('wh_crm-groups');
  const sent = await redeliver(rows[0]?.id ?? '');
  await refreshDeliveries(queryClient);
  expect((await look()).newest.items[0]).toMatchObject({ id: sent.id, redeliveryOf: rows[0]?.id });
  const log = queryClient.getQueryData(deliveryLogQuery(request).queryKey);
  expect(log?.pages[0]?.items).toEqual(rows);
});

it('keeps a past range where it was when the log was opened, on every page', async () => {
  const { queryClient, request, rows } = await openLog('wh_audit', { time: 'day' });
  goOn(60);
  const log = await queryClient.infiniteQuery({ ...deliveryLogQuery(request), staleTime: 0, pages: 20 });
  const all = log.pages.flatMap(({ items }) => items);
  expect(all.length).toBeGreaterThan(rows.length);
  const [start] = log.pageParams;
  expect(log.pageParams.map(({ readAt }) => readAt)).toEqual(log.pages.map(() => start?.readAt));
  const day = 24 * 3_600_000;
  expect(Date.parse(all.at(-1)?.createdAt ?? '')).toBeGreaterThanOrEqual((start?.readAt ?? 0) - day);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
