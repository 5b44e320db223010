import { faultHeader, tokenNames } from './apiServer';
import { faultKinds } from './faults';
import { scenarios } from './seed/scenarios';

/** What `npm run mock-api -- --help` says; the names come from the tables. */
export function serverHelp(): string {
  const names = Object.entries(scenarios).map(([name, { title }]) => `    ${name.padEnd(16)} ${title}`);
  return `The mock API as an HTTP server: npm run mock-api -- [options]

  --port <number>      4010 unless given; 0 takes a free one
  --host <address>     127.0.0.1 unless given
  --scenario <name>    what it starts with; "standard" unless given
  --data <file>        keeps the data of each scenario in this file, for the next start; in memory unless given
  --fault <name>       switches a fault on; can be repeated
  --cors [<origin>]    lets pages of this origin call, or of any
  --quiet              no line for each request

Scenarios:
${names.join('\n')}

Faults: <operation or *>:<kind>, with :once for the next request alone, with @<id> for one resource alone.
  One request alone asks for one itself, by the header ${faultHeader}: <kind>.
  Kinds: ${faultKinds.join(', ')}

Other people, for one request: the header Authorization: Bearer <token>.
  Tokens: ${tokenNames.join(', ')}
`;
}
