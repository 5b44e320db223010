import { expect, test } from 'vitest';

import { readCommandLine } from '../e2e/commandLine.ts';

const read = (line: string) =>
  readCommandLine(line.split(' ').filter(Boolean), ['e2e/url.spec.ts', 'e2e/contentSecurity.spec.ts']);

test.each([
  ['', []],
  ['--project=firefox url', ['firefox']],
  ['--project firefox --project=webkit', ['firefox', 'webkit']],
])('the projects of "%s"', (line, projects) => {
  expect(read(line).projects).toEqual(projects);
});

test.each([
  ['url', true],
  ['e2e/url.spec.ts:12:3', true],
  ['--headed url.spec', true],
  ['--grep title', true],
  ['--last-failed', true],
  ['', false],
  ['--trace on', false],
  ['--shard 1/3 --workers=2', false],
  ['--grep @smoke', false],
  ['--grep-invert title', false],
])('whether "%s" names some', (line, some) => {
  expect(read(line).some).toBe(some);
});

test.each([
  ['url --headed', '--headed'],
  ['--ui', '--ui'],
  ['--ui-port=9323', '--ui'],
  ['--debug', '--debug'],
  ['--trace on', undefined],
])('how "%s" is watched', (line, watching) => {
  expect(read(line).watching).toBe(watching);
});
