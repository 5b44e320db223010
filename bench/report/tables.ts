import { appNames, type SuiteName, suiteNames } from '../options';
import { table } from './markdown';
import type { Measurement, Results, Values } from './results';
import { spread } from './statistics';

type Columns<Suite extends SuiteName> = Record<keyof Values[Suite], string>;

const bytesColumns = {
  jsKB: 'JS kB',
  cssKB: 'CSS kB',
  totalKB: 'all kB',
  laterJsKB: 'JS kB later',
  requests: 'requests',
  cls: 'shift',
} satisfies Columns<'bytes'>;

/** Heading of each suite's table, and its columns. */
const layouts: { [Suite in SuiteName]: { title: string; columns: Columns<Suite> } } = {
  bytes: { title: 'Bytes until the first row (brotli), and after it', columns: bytesColumns },
  load: {
    title: 'Opening the list',
    columns: {
      fcp: 'FCP ms',
      lcp: 'LCP ms',
      row: 'first row ms',
      cpuRow: 'CPU ms to row',
      cpuAll: 'CPU ms in all',
      elements: 'elements',
      ...bytesColumns,
    },
  },
  interact: {
    title: 'Interactions',
    columns: { until: 'done ms', paint: 'next paint ms', inp: 'Event Timing ms' },
  },
  scale: {
    title: 'How much there is in the API',
    columns: { row: 'first row ms', elements: 'elements', heapMB: 'heap MB' },
  },
  soak: {
    title: 'Open, edit, save, and back, again and again',
    columns: { heapMB: 'heap MB', elements: 'elements', listeners: 'listeners' },
  },
};

function suiteTable(suite: SuiteName, measurements: Measurement[]): string {
  const { title, columns } = layouts[suite];
  const measured = measurements.filter((one) => one.suite === suite);
  if (measured.length === 0) return '';
  const conditions = [...new Set(measured.map(({ condition }) => condition))];
  const rows = conditions.flatMap((condition) =>
    appNames.flatMap((app) => {
      const values = measured
        .filter((one) => one.app === app && one.condition === condition)
        // Numbers by the keys of the suite's columns.
        .map((one): Record<string, number> => one.values);
      if (values.length === 0) return [];
      return [
        [
          condition,
          app,
          ...Object.keys(columns).map((key) => spread(values.map((value) => value[key] ?? NaN))),
        ],
      ];
    }),
  );
  return `\n### ${title}\n\n${table(['', '', ...Object.values(columns)], rows)}\n`;
}

/** Everything measured: medians, and between what they lie. */
export const tables = ({ measurements }: Results): string =>
  suiteNames.map((suite) => suiteTable(suite, measurements)).join('');
