// Writes e2e/COVERAGE.md: the sections and rules of the product documentation and the journeys that show them, and all tags.
// npm run journeys; with --check it fails where that file is stale, a rule has no journey, or a journey's tags are wrong.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

import { formatted } from './formatted.mjs';

const file = 'e2e/COVERAGE.md';
/** @type {{ module: typeof import('../e2e/coverage.ts') }} */
const { module } = await runnerImport('./e2e/coverage.ts');

const listed = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter=json'],
  // All journeys of the repository, wherever they run and however long they take.
  {
    env: { ...process.env, E2E_DEEP: '1', E2E_FIREFOX: 'no', E2E_WEBKIT: 'no', E2E_BASE_URL: '' },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  },
);
if (listed.status !== 0) {
  process.stderr.write(`${listed.stdout}${listed.stderr}`);
  process.exit(1);
}
const journeys = module.journeysOf(
  /** @type {Parameters<typeof module.journeysOf>[0]} */ (JSON.parse(listed.stdout)),
);
const flaws = module.flawsOf(journeys);
const page = await formatted(file, module.coverageInMarkdown(journeys));
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) flaws.push(`${file} is stale: npm run journeys writes it.`);
} else {
  writeFileSync(file, page);
}
for (const flaw of flaws) process.stderr.write(`${flaw}\n`);
process.stdout.write(`${journeys.length} journeys, ${flaws.length} flaws\n`);
process.exit(flaws.length > 0 ? 1 : 0);
