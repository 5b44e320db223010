import type { CDPSession } from '@playwright/test';

/** One request. Times in seconds of the browser's own clock. */
export type Transfer = {
  url: string;
  start: number;
  end?: number;
  type: string;
  /** Compressed, with headers. */
  bytes: number;
  cached: boolean;
};

/** What the page has asked for. */
export type Network = { transfers: () => Transfer[]; navigationStart: () => number };

/** Listens from now on. */
export async function watchNetwork(session: CDPSession): Promise<Network> {
  const byId = new Map<string, Transfer>();
  let navigationStart = 0;
  const update = (id: string, change: Partial<Transfer>) => {
    const transfer = byId.get(id);
    if (transfer) Object.assign(transfer, change);
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type = 'Other' }) => {
    if (!/^https?:/.test(request.url)) return;
    if (type === 'Document' && navigationStart === 0) navigationStart = timestamp;
    byId.set(requestId, { url: request.url, start: timestamp, type, bytes: 0, cached: false });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) update(requestId, { cached: true });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => update(requestId, { cached: true }));
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    update(requestId, { end: timestamp, bytes: encodedDataLength }),
  );
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => update(requestId, { end: timestamp }));
  await session.send('Network.enable');
  return { transfers: () => [...byId.values()], navigationStart: () => navigationStart };
}

/** Compressed kB of the transfers that are no cache's; of one type, if it is named. */
export const kilobytes = (transfers: Transfer[], type?: string): number =>
  transfers
    .filter((transfer) => !transfer.cached && (type === undefined || transfer.type === type))
    .reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
