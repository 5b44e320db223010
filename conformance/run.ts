import { Api, type Connection } from './api';
import type { Area } from './check';
import { checkNames, checks, type CheckName } from './checks';
import { quote, withoutSecrets } from './exchange';
import { Failed, NotChecked } from './outcome';

/** What came of a check. Everything in it may be shown: secrets are out. */
export type Result = { name: CheckName; area: Area; rule: string } & (
  | { outcome: 'passed' }
  | { outcome: 'failed'; expected: string; got: string; request?: string; reply?: string; requestId?: string }
  | { outcome: 'not checked'; why: string }
);

export type Run = { results: Result[]; cleanUp: { deleted: number; left: string[] } };

/** Runs one check, and leaves what it created. */
export async function outcomeOf(name: CheckName, api: Api): Promise<Result> {
  const { area, rule, run } = checks[name];
  const { secrets } = api.connection;
  const clean = (text: string) => withoutSecrets(text, secrets);
  try {
    await run(api);
    return { name, area, rule, outcome: 'passed' };
  } catch (error) {
    if (error instanceof NotChecked)
      return { name, area, rule, outcome: 'not checked', why: clean(error.message) };
    if (error instanceof Failed) {
      const { expected, got, exchange } = error;
      const requestId = exchange.headers.get('X-Request-Id') ?? undefined;
      return {
        name,
        area,
        rule,
        outcome: 'failed',
        expected: clean(expected),
        got: clean(got).slice(0, 500),
        ...quote(exchange, secrets),
        ...(requestId !== undefined && { requestId }),
      };
    }
    // The connection broke, or a reply was none of HTTP.
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    const got = clean(`${error instanceof Error ? error.message : String(error)}${cause}`);
    return { name, area, rule, outcome: 'failed', expected: 'an answer', got };
  }
}

/** Runs one check, and takes away what it created, also after a failure. */
export async function runCheck(
  name: CheckName,
  connection: Connection,
): Promise<{ result: Result } & Run['cleanUp']> {
  const api = new Api(connection);
  const result = await outcomeOf(name, api);
  return { result, ...(await api.cleanUp()) };
}

/** Deletes what bears this run's prefix, for instance where the reply to its creation was lost. */
async function sweep(connection: Connection): Promise<{ deleted: number; left: string[] }> {
  const api = new Api(connection);
  let deleted = 0;
  const left: string[] = [];
  try {
    const { items } = (await api.ok('listWebhooks', { query: { q: connection.prefix, pageSize: 100 } })).data;
    for (const { id, name } of items.filter(
      (one) => one.url.includes(connection.prefix) || one.name.includes(connection.prefix),
    )) {
      if (await api.remove(id)) deleted += 1;
      else left.push(`${name} (${id})`);
    }
  } catch {
    // A server whose list does not work has failed more than one check already.
  }
  return { deleted, left };
}

/** Runs the checks one after the other. `isStopped` is asked before each, so that what was created is taken away first. */
export async function runChecks(
  connection: Connection,
  {
    names = checkNames,
    isStopped = () => false,
    onResult,
  }: { names?: readonly CheckName[]; isStopped?: () => boolean; onResult?: (result: Result) => void } = {},
): Promise<Run> {
  const results: Result[] = [];
  let deleted = 0;
  const left: string[] = [];
  for (const name of names) {
    if (isStopped()) break;
    const { result, ...gone } = await runCheck(name, connection);
    deleted += gone.deleted;
    left.push(...gone.left);
    results.push(result);
    onResult?.(result);
  }
  const swept = await sweep(connection);
  const stillThere = left.filter((id) => !swept.left.some((other) => other.includes(id)));
  return { results, cleanUp: { deleted: deleted + swept.deleted, left: [...stillThere, ...swept.left] } };
}
