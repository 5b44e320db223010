import type { BrowserContext } from '@playwright/test';

import type { App } from '../apps';
import { type Load, measureLoad } from './load';

/** What comes over the network: the same on any machine, so that one round is enough. */
export type Bytes = Pick<Load, 'jsKB' | 'cssKB' | 'totalKB' | 'laterJsKB' | 'requests' | 'cls'>;

/** Opens the list once, as somebody who has never been here. */
export async function measureBytes(context: BrowserContext, app: App): Promise<Bytes> {
  const { jsKB, cssKB, totalKB, laterJsKB, requests, cls } = await measureLoad(context, app, { cpu: 1 });
  return { jsKB, cssKB, totalKB, laterJsKB, requests, cls };
}
