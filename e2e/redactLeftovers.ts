import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { FullConfig } from '@playwright/test';

import { redactFile } from './redact.ts';

/**
 * Takes API keys out of every file in the output folders when all journeys have run: also of what no result speaks of, such as the
 * unfinished trace of a worker that crashed, and also when other reporters were named on the command line.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default function redactLeftovers(config: FullConfig): void {
  for (const folder of new Set(config.projects.map(({ outputDir }) => outputDir))) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) redactFile(path.join(entry.parentPath, entry.name));
    }
  }
}
