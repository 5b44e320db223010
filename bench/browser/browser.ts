import { type Browser, chromium } from '@playwright/test';

import { findBrowser, launchArgs } from '../../e2e/browser.ts';
import { localCertificate } from '../server/certificate';

/** A new Chromium in which only this machine can be reached. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      ...launchArgs,
      '--enable-precise-memory-info',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
      `--ignore-certificate-errors-spki-list=${localCertificate().print}`,
    ],
  });
}
