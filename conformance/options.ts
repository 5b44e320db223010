import { parseArgs } from 'node:util';

import { problemStatus, type ProblemType } from '~/contract/problems';

import type { Connection } from './api';

/** What the command line asks for. */
export type Options = { connection: Connection; json: boolean; only: string | undefined };

/** What is wrong with the command line, in a sentence. */
export class UsageError extends Error {}

export const usage = `Checks a server against the contract: npm run conformance -- --api http://localhost:4010 [options]

  --api <origin>             where /api/v1 begins
  --header 'Name: value'     sent with every request, such as credentials; can be repeated
  --provoke 'problem=Name: value'
                             a header that makes the server answer with this problem type, for those that a client cannot
                             provoke alone: forbidden, unauthenticated, webhook-limit-reached, url-not-allowed, rate-limited,
                             internal; can be repeated
  --receiver <url>           where our webhooks send to; https://conformance.invalid unless given, which nobody can reach
  --only <text>              only the checks whose name or area begins with this
  --json                     the results as JSON

The exit code is 1 when a check fails or something could not be cleaned up, 2 when the options are wrong.
`;

function header(text: string): [string, string] {
  const [, name, value] = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):\s*(.+)$/.exec(text) ?? [];
  // Not quoted: it may hold credentials.
  if (name === undefined || value === undefined)
    throw new UsageError("A header is written like 'Name: value'.");
  return [name, value];
}

function provoking(texts: string[]): Connection['provoke'] {
  const provoke: Connection['provoke'] = {};
  for (const text of texts) {
    const [, type = '', rest = ''] = /^([a-z-]+)=(.*)$/s.exec(text) ?? [];
    if (!Object.hasOwn(problemStatus, type)) {
      throw new UsageError(
        `--provoke begins with a problem type and =. Types: ${Object.keys(problemStatus).join(', ')}.`,
      );
    }
    const [name, value] = header(rest);
    // hasOwn has found it to be a problem type.
    provoke[type as ProblemType] = { ...provoke[type as ProblemType], [name]: value };
  }
  return provoke;
}

/** Words of a header's value that give access: the value, and what follows a scheme such as Bearer. */
const secretsOf = (value: string): string[] =>
  [value, ...value.split(/[\s;]+/).map((part) => part.replace(/^[\w-]+=/, ''))].filter(
    (part) => part.length >= 6,
  );

/** How to reach a server, with everything in its headers kept secret. */
export function connect({
  origin,
  credentials = {},
  provoke = {},
  receiver = 'https://conformance.invalid',
  send = (request) => fetch(request),
}: Pick<Connection, 'origin'> & Partial<Connection>): Connection {
  const headers = [
    ...Object.entries(credentials),
    ...Object.values(provoke).flatMap((one) => Object.entries(one)),
  ];
  return {
    origin,
    credentials,
    provoke,
    receiver,
    send,
    prefix: `conformance-${crypto.randomUUID().slice(0, 13)}`,
    secrets: {
      headers: new Set(headers.map(([name]) => name.toLowerCase())),
      texts: new Set(Object.values(credentials).flatMap(secretsOf)),
    },
  };
}

const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/**
 * Reads the command line. Undefined when it asks for help.
 * @throws UsageError
 */
export function readOptions(args: string[]): Options | undefined {
  const string = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        api: string,
        header: many,
        provoke: many,
        receiver: string,
        only: string,
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return undefined;
  const { api, receiver, only, json } = values;
  if (api === undefined || !isHttp(api)) {
    throw new UsageError('--api must be an address that begins with http:// or https://.');
  }
  if (receiver !== undefined && !isHttp(receiver)) {
    throw new UsageError('--receiver must be an address that begins with http:// or https://.');
  }
  const connection = connect({
    origin: api.replace(/\/+$/, ''),
    credentials: Object.fromEntries(values.header.map(header)),
    provoke: provoking(values.provoke),
    ...(receiver !== undefined && { receiver }),
  });
  return { connection, json, only };
}
