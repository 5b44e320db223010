import { readdirSync } from 'node:fs';

/** Playwright's options whose value may stand behind a blank, where it could be taken for the name of a file. */
const withValue = (
  '-c --config -g --grep -gv --grep-invert -j --workers --global-timeout --max-failures --output --project --repeat-each ' +
  '--reporter --retries --shard --timeout --trace --tsconfig -u --update-snapshots --ui-host --ui-port'
).split(' ');

/** What somebody said on the command line of a run, as far as it matters before Playwright reads it. */
export type CommandLine = {
  /** The projects that are named, or none: then all of them run. */
  projects: string[];
  /** Whether single journeys or files are named: then nobody expects the run to be all there is. */
  some: boolean;
  /** The option by which somebody watches the journeys, if any. */
  watching?: '--headed' | '--debug' | '--ui' | undefined;
};

/** Reads it. `specs`: the paths of all files of journeys. */
export function readCommandLine(args: string[], specs = specsHere()): CommandLine {
  const values = (...names: string[]) =>
    args.flatMap((arg, at) => {
      if (names.includes(arg)) return args[at + 1] ?? [];
      const name = names.find((option) => arg.startsWith(`${option}=`));
      return name ? arg.slice(name.length + 1) : [];
    });
  const files = args.filter((arg, at) => {
    if (arg.startsWith('-') || withValue.includes(args[at - 1] ?? '')) return false;
    const name = arg.replace(/(:\d+)+$/, ''); // with a line: list.spec.ts:12
    return specs.some((spec) => spec.includes(name));
  });
  const titles = values('-g', '--grep').filter((pattern) => !pattern.includes('@'));
  return {
    projects: values('--project'),
    some: files.length > 0 || titles.length > 0 || args.includes('--last-failed'),
    watching: (['--headed', '--debug', '--ui'] as const).find((option) =>
      args.some((arg) => arg === option || arg.startsWith(`${option}=`) || arg.startsWith(`${option}-`)),
    ),
  };
}

const specsHere = () =>
  readdirSync('e2e')
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `e2e/${file}`);
