import type { Condition } from '../browser/conditions';
import { appNames } from '../options';
import type { Load } from '../suites/load';
import { table } from './markdown';
import type { Results } from './results';
import { spread } from './statistics';

const loadColumns: Record<keyof Load, string> = {
  jsKB: 'JS kB',
  cssKB: 'CSS kB',
  totalKB: 'all kB',
  laterJsKB: 'JS kB later',
  requests: 'requests',
  fcp: 'FCP ms',
  lcp: 'LCP ms',
  row: 'first row ms',
  cpuRow: 'CPU ms to row',
  cpuAll: 'CPU ms in all',
  cls: 'shift',
  nodes: 'elements',
};
// Its keys are those of Load.
const loadKeys = Object.keys(loadColumns) as (keyof Load)[];

function loadTable({ load }: Results, condition: Condition): string {
  const measured = load.filter((entry) => entry.condition === condition);
  const rows = appNames.flatMap((app) => {
    const values = measured.filter((entry) => entry.app === app).map(({ value }) => value);
    if (values.length === 0) return [];
    return [[app, ...loadKeys.map((key) => spread(values.map((value) => value[key])))]];
  });
  return `\n### Load, ${condition}\n\n${table(['', ...Object.values(loadColumns)], rows)}\n`;
}

/** Everything measured: medians, and between what they lie. */
export function tables(results: Results): string {
  const loads = [...new Set(results.load.map(({ condition }) => condition))];
  return loads.map((condition) => loadTable(results, condition)).join('');
}
