import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { isToCrash } from './consoleFaults';
import { faultKinds, isFault } from './faults';
import { consoleFaultTable, crashParts, faultGroups, faultTable, lazyScripts } from './faultTable';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(app|features|ui)\b.*(?<!\.test|\.stories)\.tsx?$/.test(name),
);
const sources = files.map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');

it('has a row for each kind, in one of the groups, and says something else of each', () => {
  expect(Object.keys(faultTable).toSorted()).toEqual([...faultKinds].toSorted());
  const rows = Object.values(faultTable);
  expect(rows.filter(({ group }) => !faultGroups.includes(group))).toEqual([]);
  expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
  expect(new Set(rows.map(({ description }) => description)).size).toBe(rows.length);
});

it.each(
  Object.entries<{ targets: Record<string, readonly string[]> }>(consoleFaultTable).flatMap(
    ([kind, { targets }]) =>
      Object.values(targets)
        .flat()
        .map((target) => `${kind}@${target}`),
  ),
)('%s is a fault', (name) => {
  expect(isFault(name)).toBe(true);
});

describe('what can fail', () => {
  it('are all scripts that the console loads later, and no others', () => {
    const loaded = [...sources.matchAll(/import\('[^']*\/(?<name>\w+)'\)/g)].map(
      ({ groups }) => groups?.name,
    );
    expect(new Set<unknown>(Object.values(lazyScripts).flat())).toEqual(new Set(loaded));
  });

  const named = [
    ...sources.matchAll(/\b(?:part|title)="(?<name>[^"]+)"/g),
    ...sources.matchAll(/\blazy(?:Part|Component)\(\s*'(?<name>\w+)'/g),
  ].map(({ groups }) => groups?.name ?? '');
  // Their names are put together of a constant and a number.
  const composed = ['Webhook Events (3 events)', 'BulkProgress'];

  it.each(Object.values(crashParts).flat())('the part %s is one of the console', (part) => {
    expect([...named, ...composed].filter((name) => isToCrash(name, [`ui:crash@${part}`]))).not.toEqual([]);
  });

  it('are all parts with a boundary of their own', () => {
    const parts = [...sources.matchAll(/<CrashBoundary\b[^>]*\bpart="(?<name>[^"]+)"/g)].map(
      ({ groups }) => groups?.name ?? '',
    );
    expect(parts.length).toBeGreaterThan(5);
    const faults = Object.values(crashParts)
      .flat()
      .map((part) => `ui:crash@${part}`);
    expect(parts.filter((part) => !isToCrash(part, faults))).toEqual([]);
  });
});
