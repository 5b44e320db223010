import type { BrowserContext } from '@playwright/test';

import type { App } from '../apps';
import type { Circumstances } from '../browser/conditions';
import { kilobytes } from '../browser/network';
import { metricsOf, openList, prepareVisit, settle } from '../browser/visit';

/** What opening the list cost. Times in ms since the navigation began, sizes in compressed kB. */
export type Load = {
  /** Scripts and style sheets that had come when the first row was there. */
  jsKB: number;
  cssKB: number;
  totalKB: number;
  /** Scripts that came after it, while nobody did anything. */
  laterJsKB: number;
  /** Begun before the first row. */
  requests: number;
  fcp: number;
  lcp: number;
  row: number;
  /** Layout shift until the page has settled. */
  cls: number;
  /** The main thread's time until the first row, and until the page has settled. */
  cpuRow: number;
  cpuAll: number;
  elements: number;
};

/** Opens the list, as somebody who has never been here, or for the third time, and looks at it for `pause` ms. */
export async function measureLoad(
  context: BrowserContext,
  app: App,
  circumstances: Circumstances,
  pause = 0,
): Promise<Load> {
  if (circumstances.warm) {
    for (let visits = 0; visits < 2; visits += 1) {
      const before = await prepareVisit(context, app, { cpu: 1 });
      await openList(before);
      await settle(before);
      await before.page.close();
    }
  }
  const visit = await prepareVisit(context, app, circumstances);
  const row = await openList(visit);
  const atRow = await metricsOf(visit);
  await settle(visit, pause);
  const settled = await metricsOf(visit);
  const seen = await visit.page.evaluate(() => window.probes?.seen());
  if (!seen) throw new Error('The probes are not in the page.');
  if (visit.errors.length > 0) throw new Error(visit.errors.join(' '));

  const rowAt = visit.network.navigationStart() + row / 1000;
  const transfers = visit.network.transfers();
  const inTime = transfers.filter(({ end = Infinity }) => end <= rowAt);
  return {
    jsKB: kilobytes(inTime, 'Script'),
    cssKB: kilobytes(inTime, 'Stylesheet'),
    totalKB: kilobytes(inTime),
    laterJsKB: kilobytes(transfers, 'Script') - kilobytes(inTime, 'Script'),
    requests: transfers.filter(({ start }) => start <= rowAt).length,
    ...seen,
    row,
    cpuRow: (atRow.TaskDuration ?? NaN) * 1000,
    cpuAll: (settled.TaskDuration ?? NaN) * 1000,
  };
}
