import { describe, expect, it } from 'vitest';

import type { AppName } from '../options';
import { goalTable } from './goals';
import type { Measurement, Results } from './results';

const bytes = (app: AppName, jsKB: number, cls = 0): Measurement => ({
  suite: 'bytes',
  app,
  condition: 'cold',
  values: { jsKB, cssKB: 0, totalKB: 0, laterJsKB: 0, requests: 0, cls },
});

function verdicts(measurements: Measurement[]): string[] {
  const results: Results = {
    when: '',
    machine: { node: '', processors: 2, model: '', browser: '' },
    args: [],
    measurements,
    failures: [],
  };
  return goalTable(results).split('\n');
}

describe('goals', () => {
  it('are ratios of the medians of one run', () => {
    const lines = verdicts([
      ...[50, 60, 90].map((kB) => bytes('floor-react', kB)),
      ...[120, 120, 500].map((kB) => bytes('console', kB)),
    ]);
    expect(lines).toContain('| JS until the first row | ≤ 2.2 × React alone | 2 | met |');
  });

  it('are not met above their limit, and not measured without both sides', () => {
    const lines = verdicts([bytes('floor-react', 50), bytes('console', 111, 0.01)]);
    expect(lines).toContain('| JS until the first row | ≤ 2.2 × React alone | 2.22 | **not met** |');
    expect(lines).toContain('| JS until the first row | ≤ 0.45 × react-admin | – | not measured |');
    expect(lines).toContain('| Layout shift | ≤ 0 | 0.01 | **not met** |');
  });
});
