import { parseArgs } from 'node:util';

import { type Condition, conditions } from './browser/conditions';

export const suiteNames = ['bytes', 'load', 'interact', 'scale', 'soak'] as const;
export type SuiteName = (typeof suiteNames)[number];

/** What is measured, in the order of the tables. `react-admin` comes with `--peers` only. */
export const appNames = ['floor-html', 'floor-react', 'react-admin', 'console'] as const;
export type AppName = (typeof appNames)[number];

/** What the command line asks for. */
export type Options = {
  suites: SuiteName[];
  apps: AppName[];
  /** Of the loads. */
  conditions: Condition[];
  runs: number;
  /** Rounds of the soak. */
  rounds: number;
  /** Where a build of the console is; undefined: one is made. */
  dist: string | undefined;
  out: string;
  /** The first of the ports, one for each app; 0 takes free ones. */
  port: number;
};

/** What is wrong with the command line, in a sentence. */
export class UsageError extends Error {}

export const usage = `Measures production builds side by side in Chromium: npm run bench -- [options]

  --suite <names>       ${suiteNames.join(', ')}; bytes, load and interact unless given
  --apps <names>        ${appNames.join(', ')}; all but react-admin unless given
  --peers               react-admin too: installs it in bench/react-admin
  --conditions <names>  of the loads: ${Object.keys(conditions).join(', ')}; all unless given
  --runs <number>       rounds; 5 unless given. The tables show medians and [lowest–highest]
  --rounds <number>     rounds of the soak; 100 unless given
  --built               measures dist/ as it is, instead of building the console
  --dist <folder>       the same with another folder
  --out <file>          where all values go as JSON; bench-results/<time>.json unless given
  --port <number>       the first of the ports, one for each app; free ones unless given

No figure fails anything. The exit code is 1 when an app could not be measured at all, 2 when the options are wrong.
`;

function names<Name extends string>(option: string, text: string, known: readonly Name[]): Name[] {
  const asked = text.split(',').filter((name) => name !== '');
  const unknown = asked.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined || asked.length === 0) {
    throw new UsageError(`--${option} knows ${known.join(', ')}, but not "${unknown ?? ''}".`);
  }
  // In the order of the tables, each once.
  return known.filter((name) => asked.includes(name));
}

function wholeNumber(option: string, text: string, lowest: number, highest: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < lowest || number > highest) {
    throw new UsageError(`--${option} must be a number from ${lowest} to ${highest}, but it is "${text}".`);
  }
  return number;
}

/**
 * Reads the command line; undefined when it asks for help.
 * @throws UsageError
 */
export function readOptions(args: string[]): Options | undefined {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean', default: false } as const;
  const values = (() => {
    try {
      return parseArgs({
        args,
        options: {
          suite: { ...string, default: 'bytes,load,interact' },
          apps: string,
          peers: boolean,
          conditions: { ...string, default: Object.keys(conditions).join(',') },
          runs: { ...string, default: '5' },
          rounds: { ...string, default: '100' },
          built: boolean,
          dist: string,
          out: string,
          port: { ...string, default: '0' },
          help: boolean,
        },
      }).values;
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  if (values.help) return undefined;
  const standard = appNames.filter((name) => name !== 'react-admin').join(',');
  const asked = `${values.apps ?? standard}${values.peers ? ',react-admin' : ''}`;
  // Their keys are these names.
  const conditionNames = Object.keys(conditions) as Condition[];
  return {
    suites: names('suite', values.suite, suiteNames),
    apps: names('apps', asked, appNames),
    conditions: names('conditions', values.conditions, conditionNames),
    runs: wholeNumber('runs', values.runs, 1, 1000),
    rounds: wholeNumber('rounds', values.rounds, 2, 100_000),
    dist: values.dist ?? (values.built ? 'dist' : undefined),
    out: values.out ?? `bench-results/${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`,
    port: wholeNumber('port', values.port, 0, 65_530),
  };
}
