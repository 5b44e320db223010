import { Api } from './api';
import { checkNames, checks } from './checks';
import { readOptions, usage, UsageError } from './options';
import { isGood, report } from './report';
import { runChecks } from './run';

type Output = { out: (text: string) => void; err: (text: string) => void };

/** Runs the suite as the command line asks. Resolves to the exit code. */
export async function main(
  args: string[],
  { out, err }: Output,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`${error.message}\n--help lists the options.\n`);
    return 2;
  }
  if (!options) {
    out(usage);
    return 0;
  }
  const { connection, json, only } = options;
  const names = checkNames.filter(
    (name) => only === undefined || name.startsWith(only) || checks[name].area.startsWith(only),
  );
  if (names.length === 0) {
    err(`No check and no area begins with "${only}".\n`);
    return 2;
  }
  try {
    await new Api(connection).call('getSession');
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    err(`There is no answer from ${connection.origin}${cause}.\n`);
    return 1;
  }
  const run = await runChecks(connection, { names, isStopped });
  out(json ? `${JSON.stringify(run, null, 2)}\n` : report(run));
  if (isStopped()) err(`Stopped after ${run.results.length} of ${names.length} checks.\n`);
  return isGood(run) && !isStopped() ? 0 : 1;
}
