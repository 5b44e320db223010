import { apiBasePath, type EndpointName, endpoints } from '~/contract/endpoints';
import { problemStatus, type ProblemType, problemTypeUri } from '~/contract/problems';

import type { CheckName } from '../checks';

/** A request as a broken server sees it. */
export type Sent = {
  endpoint: EndpointName;
  id: string;
  query: Record<string, string>;
  headers: Headers;
  body: unknown;
  /** Whether another request to the same address was on its way when this one came. */
  atOnce: boolean;
};

/** What the server behind says, which keeps to the contract. */
export type Got = { status: number; headers: Headers; json: unknown };

/** What a broken server asks the server behind, in place of what it was asked. */
export type Instead = {
  query?: Record<string, string>;
  headers?: Record<string, string | null>;
  body?: unknown;
};
export type Forward = (instead: Instead) => Promise<Got>;

/** One way in which a server can break the contract. It may remember what it saw, so each run makes it anew. */
export type Breakage = {
  /** Which exchanges it breaks. Called once for each, in order. */
  when: (sent: Sent, got: Got) => boolean;
  change: (sent: Sent, got: Got, forward: Forward) => Got | Promise<Got>;
  /** Other checks that must notice it, because their rules are broken with it. */
  also?: readonly CheckName[];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A part of a JSON value: `events.mode`. */
export const at = (json: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json);

/** The value with another part; without it, where that is undefined. */
export function withPart(json: unknown, path: string, part: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const value = rest.length === 0 ? part : withPart(at(json, key), rest.join('.'), part);
  if (Array.isArray(json)) return json.map((item: unknown, index) => (String(index) === key ? value : item));
  return { ...(isObject(json) ? json : {}), [key]: value };
}

/** What can stand in a reply; undefined takes the member away. */
type Json = string | number | boolean | null | undefined | object;

/** The reply with another part of its body. */
export const edit =
  (path: string, part: Json | ((before: unknown, sent: Sent) => unknown)): Breakage['change'] =>
  (sent, got) => ({
    ...got,
    json: withPart(
      got.json,
      path,
      typeof part === 'function'
        ? (part as (b: unknown, s: Sent) => unknown)(at(got.json, path), sent)
        : part,
    ),
  });

/** The reply with another header, or without it. */
export const editHeader =
  (name: string, value: string | null): Breakage['change'] =>
  (_sent, got) => {
    const headers = new Headers(got.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return { ...got, headers };
  };

/** A problem in place of what the server said. */
export const answerProblem =
  (type: ProblemType): Breakage['change'] =>
  () => ({
    status: problemStatus[type],
    headers: new Headers({ 'Content-Type': 'application/problem+json' }),
    json: { type: problemTypeUri(type), title: 'Broken on purpose', status: problemStatus[type] },
  });

/** A success that tells nothing in place of what the server said. */
export const answerNothing: Breakage['change'] = () => ({
  status: 200,
  headers: new Headers({ 'Content-Type': 'application/json' }),
  json: {},
});

/** What the server behind says to another request. */
export const asked =
  (instead: Instead | ((sent: Sent) => Instead)): Breakage['change'] =>
  (sent, _got, forward) =>
    forward(typeof instead === 'function' ? instead(sent) : instead);

let count = 0;

/** A name and a URL that are nobody's, for what should have been refused. */
export const free = (sent: Sent): object => {
  count += 1;
  const before = isObject(sent.body) ? sent.body : {};
  return { ...before, name: `Broken ${count}`, url: `https://broken.example.com/${count}` };
};

/** Does what should have been refused: a creation under another name, or a change that hurts nobody. */
export const allowed = asked((sent) =>
  sent.endpoint === 'createWebhook' ? { body: free(sent) } : { body: { description: 'Allowed' } },
);

export const problemOf = ({ json }: Got): string => {
  const type = at(json, 'type');
  return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : '';
};

// Object.keys forgets that the table's keys are known.
const names = Object.keys(endpoints) as EndpointName[];

function endpointOf(method: string, path: string): { endpoint: EndpointName; id: string } {
  for (const endpoint of names) {
    const row = endpoints[endpoint];
    const pattern = new RegExp(`^${row.path.replace('{id}', '(?<id>[^/]+)')}$`);
    const found = row.method === method ? pattern.exec(path) : null;
    if (found) return { endpoint, id: found.groups?.id ?? '' };
  }
  throw new Error(`No endpoint: ${method} ${path}`);
}

const bodyOf = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

const gotOf = async (response: Response): Promise<Got> => ({
  status: response.status,
  headers: new Headers(response.headers),
  json: bodyOf(await response.text()),
});

const responseOf = ({ status, headers, json }: Got): Response =>
  new Response(json === undefined || status === 204 || status === 304 ? null : JSON.stringify(json), {
    status,
    headers,
  });

/** Stands between the suite and a server that keeps to the contract. `onExchange` is told of what that server said. */
export function between(
  server: (request: Request) => Promise<Response>,
  { breakage, onExchange }: { breakage?: Breakage; onExchange?: (sent: Sent, got: Got) => void },
): (request: Request) => Promise<Response> {
  const onTheWay: string[] = [];
  return async (request) => {
    const url = new URL(request.url);
    const atOnce = onTheWay.includes(request.url);
    onTheWay.push(request.url);
    const text = await request.text();
    const forward: Forward = async ({ query, headers = {}, body }) => {
      const to = new URL(url);
      if (query) to.search = new URLSearchParams(query).toString();
      const sentHeaders = new Headers(request.headers);
      for (const [name, value] of Object.entries(headers)) {
        if (value === null) sentHeaders.delete(name);
        else sentHeaders.set(name, value);
      }
      const sentText = body === undefined ? text : JSON.stringify(body);
      return gotOf(
        await server(
          new Request(to, {
            method: request.method,
            headers: sentHeaders,
            ...(sentText !== '' && { body: sentText }),
          }),
        ),
      );
    };
    const sent: Sent = {
      ...endpointOf(request.method, url.pathname.slice(apiBasePath.length)),
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: bodyOf(text),
      atOnce,
    };
    const got = await forward({});
    onTheWay.splice(onTheWay.indexOf(request.url), 1);
    onExchange?.(sent, got);
    return responseOf(breakage?.when(sent, got) ? await breakage.change(sent, got, forward) : got);
  };
}
