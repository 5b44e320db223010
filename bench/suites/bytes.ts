import type { BrowserContext } from '@playwright/test';

import type { App } from '../apps';
import { kilobytes } from '../browser/network';
import { glance, prepareVisit, settle } from '../browser/visit';
import { type Load, measureLoad } from './load';

/** What comes over the network: the same on any machine, so that one round is enough. */
export type Bytes = Pick<Load, 'jsKB' | 'cssKB' | 'totalKB' | 'laterJsKB' | 'requests' | 'cls'>;

/** Opens the list once, as somebody who has never been here. */
export async function measureBytes(context: BrowserContext, app: App): Promise<Bytes> {
  const { jsKB, cssKB, totalKB, laterJsKB, requests, cls } = await measureLoad(
    context,
    app,
    { cpu: 1 },
    glance,
  );
  return { jsKB, cssKB, totalKB, laterJsKB, requests, cls };
}

/** Opens another page in the same way: all that comes until nothing does, which is what `npm run size` computes. */
export async function measurePage(context: BrowserContext, app: App, path: string): Promise<Bytes> {
  const visit = await prepareVisit(context, app, { cpu: 1 });
  await visit.page.goto(app.server.url + path);
  await settle(visit);
  const transfers = visit.network.transfers();
  const cls = await visit.page.evaluate(() => window.probes?.seen().cls ?? NaN);
  return {
    jsKB: kilobytes(transfers, 'Script'),
    cssKB: kilobytes(transfers, 'Stylesheet'),
    totalKB: kilobytes(transfers),
    laterJsKB: 0,
    requests: transfers.length,
    cls,
  };
}
