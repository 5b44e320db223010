import { documentedEventTypes, manyEventTypes } from '../api/eventTypes';
import { type InteractionName, interactionIn } from '../suites/interactions';
import { scaleIn } from '../suites/scale';
import type { AppName, SuiteName } from '../options';
import { table } from './markdown';
import type { Results, Values } from './results';
import { figure, median } from './statistics';

/** The median of a figure in this run; undefined: not measured. */
type Read = <Suite extends SuiteName>(
  suite: Suite,
  condition: string,
  key: keyof Values[Suite],
  app?: AppName,
) => number | undefined;

type Goal = {
  what: string;
  /** What is measured, as a number that must not be above `limit`; undefined: not measured. */
  value: (read: Read) => number | undefined;
  limit: number;
  unit: string;
};

/** A ratio to another app, or to another condition. */
const per = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one / other;

/** The same figure of the console and of another app. */
function against<Suite extends SuiteName>(
  app: AppName,
  suite: Suite,
  condition: string,
  key: keyof Values[Suite],
): Goal['value'] {
  return (read) => per(read(suite, condition, key), read(suite, condition, key, app));
}

/** On the slow processor. */
const slowly = (name: InteractionName, count = documentedEventTypes) => interactionIn('cold-4x', count, name);

const times = {
  'floor-html': '× plain HTML',
  'floor-react': '× React alone',
  'react-admin': '× react-admin',
};

const goals: Goal[] = [
  {
    what: 'JS until the first row',
    value: against('floor-react', 'bytes', 'cold', 'jsKB'),
    limit: 2.2,
    unit: times['floor-react'],
  },
  {
    what: 'JS until the first row',
    value: against('react-admin', 'bytes', 'cold', 'jsKB'),
    limit: 0.45,
    unit: times['react-admin'],
  },
  {
    what: 'First row, cold-4x-slow4g',
    value: against('floor-react', 'load', 'cold-4x-slow4g', 'row'),
    limit: 1.1,
    unit: times['floor-react'],
  },
  {
    what: 'First row, cold-4x-slow4g',
    value: against('react-admin', 'load', 'cold-4x-slow4g', 'row'),
    limit: 0.4,
    unit: times['react-admin'],
  },
  {
    what: 'CPU until the first row, cold-4x',
    value: against('floor-react', 'load', 'cold-4x', 'cpuRow'),
    limit: 1.6,
    unit: times['floor-react'],
  },
  {
    what: 'First paint, cold-1x-slow4g',
    value: against('floor-html', 'load', 'cold-1x-slow4g', 'fcp'),
    limit: 1.3,
    unit: times['floor-html'],
  },
  {
    what: 'First paint, cold-4x-slow4g',
    value: against('floor-html', 'load', 'cold-4x-slow4g', 'fcp'),
    limit: 1.3,
    unit: times['floor-html'],
  },
  {
    what: 'First row, warm-1x',
    value: against('floor-react', 'load', 'warm-1x', 'row'),
    limit: 1.5,
    unit: times['floor-react'],
  },
  { what: 'Layout shift', value: (read) => read('bytes', 'cold', 'cls'), limit: 0, unit: '' },
  {
    what: 'Layout shift, cold-4x-slow4g',
    value: (read) => read('load', 'cold-4x-slow4g', 'cls'),
    limit: 0,
    unit: '',
  },
  {
    what: 'Open create, 4x',
    value: against('react-admin', 'interact', slowly('open create'), 'until'),
    limit: 0.4,
    unit: times['react-admin'],
  },
  {
    what: 'A letter, 4x',
    value: against('react-admin', 'interact', slowly('letter'), 'until'),
    limit: 0.4,
    unit: times['react-admin'],
  },
  {
    what: 'A letter, 4x: next paint',
    value: (read) => read('interact', slowly('letter'), 'paint'),
    limit: 100,
    unit: 'ms',
  },
  {
    what: 'A letter among 1,000 event types, 4x',
    value: (read) =>
      per(
        read('interact', slowly('letter', manyEventTypes), 'until'),
        read('interact', slowly('letter'), 'until'),
      ),
    limit: 2,
    unit: '× among 92',
  },
  {
    what: 'Pick one, 4x',
    value: against('react-admin', 'interact', slowly('pick one'), 'until'),
    limit: 0.4,
    unit: times['react-admin'],
  },
  {
    what: 'Select all 92, 4x',
    value: (read) => read('interact', slowly('select all'), 'until'),
    limit: 100,
    unit: 'ms',
  },
  ...(['row', 'elements', 'heapMB'] as const).map((key): Goal => ({
    what: `100,000 webhooks: ${{ row: 'first row', elements: 'elements', heapMB: 'heap' }[key]}`,
    value: (read) => per(read('scale', scaleIn(100_000), key), read('scale', scaleIn(20), key)),
    limit: 1.1,
    unit: '× with 20',
  })),
  {
    what: 'Heap after the soak',
    value: (read) => per(read('soak', 'end', 'heapMB'), read('soak', 'start', 'heapMB')),
    limit: 1.1,
    unit: '× at its start',
  },
];

/** The goals, and whether this run met them: ratios within one run hold on any machine, milliseconds do not. */
export function goalTable({ measurements }: Results): string {
  const read: Read = (suite, condition, key, app = 'console') =>
    median(
      measurements.flatMap((one) =>
        one.suite === suite && one.app === app && one.condition === condition
          ? // The keys are those of the suite that the measurement is of.
            [(one.values as Values[typeof suite])[key] as number]
          : [],
      ),
    );
  const rows = goals.map(({ what, value, limit, unit }) => {
    const reached = value(read);
    const verdict = reached === undefined ? 'not measured' : reached <= limit ? 'met' : '**not met**';
    return [what, `≤ ${limit} ${unit}`.trim(), figure(reached), verdict];
  });
  return `\n### Goals, as ratios of this run\n\n${table(['', 'goal', 'here', ''], rows)}\n`;
}
