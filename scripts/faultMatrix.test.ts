import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { faultKinds, faultRows, matrixInMarkdown, tellingFaults } from '../e2e/faultMatrix/matrix';

describe('the fault matrix', () => {
  it('is the one in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const squeeze = (text: string) => text.replaceAll(/ +|-{2,}/g, ' ');
    expect(squeeze(readme), 'npm run fault-matrix writes it').toContain(squeeze(matrixInMarkdown()));
  });

  it.each([
    ['every fault', faultKinds],
    ['the telling ones', tellingFaults],
  ])(
    'says something else after each of %s, so that each step of a journey brings its own message',
    (_, kinds) => {
      const said: string[] = kinds.map((kind) => faultRows[kind].says).filter((words) => words !== '');
      expect(said.filter((words, index) => words === said[index + 1])).toEqual([]);
    },
  );

  it('has a telling fault for everything that can come of one', () => {
    for (const manner of ['read', 'keyed', 'versioned'] as const) {
      const outcomesOf = (kinds: readonly (typeof faultKinds)[number][]) =>
        new Set(kinds.map((kind) => faultRows[kind][manner]));
      expect(outcomesOf(tellingFaults)).toEqual(outcomesOf(faultKinds));
    }
  });
});
