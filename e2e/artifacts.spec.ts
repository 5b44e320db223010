import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { unzipSync } from 'fflate';

import { newJourneyKey } from './journeyKey';
import { holds, secretPart } from './secretSearch';
import { expect, tagged, test } from './test';

type Left = { name: string; bytes: Buffer };

/** What is packed in a file: in a zip file, or in the zip file within a page of Playwright's report. */
function unpack({ name, bytes }: Left): Left[] {
  const [, packed] = /data:application\/zip;base64,([\w+/=]+)/.exec(bytes.toString('latin1')) ?? [];
  const zip = packed === undefined ? bytes : Buffer.from(packed, 'base64');
  if (zip.toString('latin1', 0, 2) !== 'PK') return [];
  return Object.entries(unzipSync(zip)).flatMap(([inner, content]) => {
    const file = { name: `${name} ${inner}`, bytes: Buffer.from(content) };
    return [file, ...unpack(file)];
  });
}

/** All files below a folder, and what is packed in them. */
function filesOf(folder: string): Left[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const left = { name: path.relative(folder, file), bytes: readFileSync(file) };
      return [left, ...unpack(left)];
    });
}

/** Runs the journeys that fail with keys, and gives all that they leave behind and the keys that they had. */
async function runLeaking(folder: string, env: Record<string, string | undefined>) {
  const keys = [newJourneyKey(), newJourneyKey()];
  const generatedIn = path.join(folder, '..', `${path.basename(folder)}-generated.txt`);
  // A run of its own: it is not to take itself for one of this run's workers.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(TEST_|PLAYWRIGHT_|PW)/.test(name));
  const run = spawn(
    process.execPath,
    [
      path.resolve('node_modules/@playwright/test/cli.js'),
      'test',
      '--config=e2e/leaking/playwright.config.ts',
      `--output=${path.join(folder, 'results')}`,
    ],
    {
      env: {
        ...Object.fromEntries(inherited),
        ...env,
        E2E_RECORD: 'always',
        LEAK_KEY: keys[0],
        LEAK_OTHER_KEY: keys[1],
        LEAK_GENERATED: generatedIn,
        LEAK_REPORT: path.join(folder, 'report'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: Buffer[] = [];
  run.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  run.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => {
    run.on('close', resolve);
  });
  const files = [...filesOf(folder), { name: 'output', bytes: Buffer.concat(output) }];
  const secrets = [...keys, readFileSync(generatedIn, 'utf8')].map(secretPart);
  const withKeys = files
    .filter(({ name, bytes }) => secrets.some((secret) => holds(name + bytes.toString('latin1'), secret)))
    .map(({ name }) => name);
  const pictures = files.filter(({ name }) => /^results.*pictured.*field\.png$/.test(name));
  rmSync(folder, { recursive: true });
  rmSync(generatedIn);
  return { code, files, withKeys, pictures: pictures.map(({ bytes }) => bytes.toString('base64')) };
}

test.describe(
  'what failed journeys leave behind',
  tagged('@console', '@security', '@chromium', '@mock'),
  () => {
    test.setTimeout(240_000); // each runs a handful of journeys that fail, some by waiting

    test('holds no API key', tagged('@deep'), async ({ baseURL }, info) => {
      const { code, files, withKeys, pictures } = await runLeaking(info.outputPath('redacted'), {
        LEAK_URL: baseURL,
      });
      expect(code).toBe(1);
      expect(withKeys).toEqual([]);
      // Something is left, and it still says what went wrong.
      const all = files.map(({ bytes }) => bytes.toString('latin1')).join('\n');
      expect(all).toContain('[redacted]');
      expect(files.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/trace\.zip$/),
          expect.stringMatching(/trace\.zip .*\.trace$/),
          expect.stringMatching(/trace\.zip .*\.network$/),
          expect.stringMatching(/error-context\.md$/),
          expect.stringMatching(/^report\/index\.html .*\.json$/),
          expect.stringMatching(/^report\/data\/.*\.zip .*\.trace$/),
        ]),
      );
      // Whatever the key: the picture is the same.
      expect(pictures).toHaveLength(2);
      expect(pictures[0] === pictures[1]).toBe(true);
    });

    test('would be full of API keys otherwise', tagged('@deep'), async ({ baseURL }, info) => {
      const { code, withKeys, pictures } = await runLeaking(info.outputPath('leaking'), {
        LEAK_URL: baseURL,
        LEAK: 'on',
      });
      expect(code).toBe(1);
      expect(withKeys).toEqual(
        expect.arrayContaining([
          'output',
          expect.stringMatching(/trace\.zip .*\.trace$/),
          expect.stringMatching(/trace\.zip resources/),
          expect.stringMatching(/error-context\.md$/),
          expect.stringMatching(/^report\/index\.html .*\.json$/),
          expect.stringMatching(/^report\/data\/.*\.zip .*\.trace$/),
        ]),
      );
      expect(pictures).toHaveLength(2);
      expect(pictures[0] === pictures[1]).toBe(false);
    });
  },
);
