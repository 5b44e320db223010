import { delay, http, HttpResponse } from 'msw';

import {
  apiBasePath,
  type BodyOf,
  type Endpoint,
  type EndpointName,
  endpoints,
  type ParamsOf,
  type QueryOf,
} from '~/contract/endpoints';
import type { Session } from '~/contract/session';

import type { Database } from './db';
import { type FaultSource, withFaults } from './faults';
import { newId } from './newId';
import type { Operations } from './operation';
import { ProblemError } from './problemError';
import { problemResponse } from './problemResponse';
import { readBody, readQuery } from './readRequest';
import { scenarios } from './seed/scenarios';

/** What the handlers run on. */
export type Backend = {
  db: Database;
  /** The faults that are on; asked at each request. */
  faults: FaultSource;
  /** Wait before each answer, in milliseconds, so that loading states are seen. 0: never wait, whatever an operation asks for. */
  delayMs: number;
  /** Who calls; null: nobody who is signed in. Absent: the scenario's user. */
  session?: Session | null;
};

/** Longest wait for an operation that asks for one, in milliseconds: nobody wants to see a timeout in full. */
const maxWaitMs = 1500;

const methods = { GET: http.get, POST: http.post, PATCH: http.patch, DELETE: http.delete };

/** Any origin: the console may be told to call the API elsewhere. */
export const anyOrigin = (path: string): string => `*${apiBasePath}${path}`;

/** Gives a reply an id to quote, as a server would. A network error has no headers to put it in. */
export function withRequestId(response: Response): Response {
  if (response.type !== 'error') response.headers.set('X-Request-Id', newId('req'));
  return response;
}

/** Turns one row of the contract's table and the operation behind it into a handler. */
export function endpointHandler<Name extends EndpointName>(
  name: Name,
  operation: Operations[Name],
  backend: Backend,
) {
  const endpoint: Endpoint = endpoints[name];
  const scenarioSession = (): Session => scenarios[backend.db.load().scenario].session;

  async function answer(request: Request, params: object): Promise<Response> {
    const session = backend.session === undefined ? scenarioSession() : backend.session;
    if (session === null) throw new ProblemError('unauthenticated', 'There is no session, or it has ended.');
    const { permission } = endpoint;
    if (permission !== null && !session.permissions.includes(permission)) {
      throw new ProblemError('forbidden', `This needs the permission ${permission}, which you do not have.`);
    }
    // The three casts: the row's own path and schemas made these values, which is what ParamsOf, QueryOf and BodyOf say.
    const {
      data,
      notModified,
      headers,
      waitMs = 0,
    } = operation({
      params: params as ParamsOf<Name>,
      query: (endpoint.query && readQuery(request.url, endpoint.query)) as QueryOf<Name>,
      body: (endpoint.body && (await readBody(request, endpoint.body))) as BodyOf<Name>,
      headers: request.headers,
      session,
      db: backend.db,
    });
    if (waitMs > 0 && backend.delayMs > 0) await delay(Math.min(waitMs, maxWaitMs));
    if (notModified) return new HttpResponse(null, { status: 304, headers });
    if (data === undefined) return new HttpResponse(null, { status: endpoint.success, headers });
    return HttpResponse.json(data, { status: endpoint.success, headers });
  }

  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
  return methods[endpoint.method](anyOrigin(path), async ({ request, params }) => {
    if (backend.delayMs > 0) await delay(backend.delayMs);
    const id = typeof params.id === 'string' ? params.id : undefined;
    const response = await withFaults({ name, id }, backend.faults, () =>
      answer(request, params).catch(problemResponse),
    );
    return withRequestId(response);
  });
}
