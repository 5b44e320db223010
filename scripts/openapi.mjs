// Writes the contract as an OpenAPI document: npm run openapi. With --check it fails when openapi.json is stale. Either way it is linted.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { runnerImport } from 'vite';

import { formatted } from './formatted.mjs';

const file = 'openapi.json';
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** @type {{ module: typeof import('./openApiDocument.ts') }} */
const { module } = await runnerImport('./scripts/openApiDocument.ts', { resolve: { tsconfigPaths: true } });
const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync('package.json', 'utf8')));
const right = await formatted(file, JSON.stringify(module.openApiDocument(version)));

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

const config = await createConfig({ extends: ['recommended-strict'], rules: module.lintRules });
const problems = await lintFromString({ source: right, absoluteRef: file, config });
for (const { ruleId, message, location } of problems)
  fail(`${file} ${location[0]?.pointer ?? ''}: ${message} (${ruleId})`);

if (!values.check) {
  writeFileSync(file, right);
} else if (readKept() !== right) {
  fail(`${file} does not say what src/contract/ says any more. Run: npm run openapi`);
}

/** Undefined when there is none. */
function readKept() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
