import * as z from 'zod/mini';

import {
  apiBasePath,
  type BodyOf,
  type Endpoint,
  type EndpointName,
  endpoints,
  type Endpoints,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
} from '~/contract/endpoints';
import { Problem } from '~/contract/problems';

import { ApiError } from './apiError';
import { noteAnswer } from './connection';
import { noteForbidden } from './forbidden';

/** Longest wait for an answer, in milliseconds. */
const timeout = 30_000;

let baseUrl = '';

/** Sets what stands in front of `/api/v1`; call it once, before the first request. See `parseApiBaseUrl`. */
export function configureApi(url: string): void {
  baseUrl = url;
}

/** What a call needs: path parameters, query and body where its endpoint has them. */
export type CallOptions<Name extends EndpointName> = {
  signal?: AbortSignal;
  headers?: Record<string, string>;
} & (Endpoints[Name]['path'] extends `${string}{${string}` ? { params: ParamsOf<Name> } : object) &
  (Endpoints[Name] extends { query: unknown } ? { query?: QueryOf<Name> } : object) &
  (Endpoints[Name] extends { body: unknown } ? { body: BodyOf<Name> } : object);

/** Any call's options, as the code that is the same for all endpoints sees them. */
type AnyOptions = {
  signal?: AbortSignal;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
};

/**
 * Calls one endpoint of the contract and gives its checked reply.
 * @throws ApiError for everything that goes wrong; the `AbortError` of `signal` passes through.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  options: CallOptions<Name>,
): Promise<ReplyOf<Name>> {
  return (await exchange(name, options)).reply;
}

/**
 * The same, with the version of what the reply holds: a change names it in `If-Match`.
 * @throws ApiError as `call` does, and when the reply has no ETag.
 */
export async function callVersioned<Name extends EndpointName>(
  name: Name,
  options: CallOptions<Name>,
): Promise<{ reply: ReplyOf<Name>; etag: string }> {
  const { reply, response } = await exchange(name, options);
  const etag = response.headers.get('ETag');
  if (etag === null) throw new ApiError('contract', { status: response.status });
  return { reply, etag };
}

async function exchange<Name extends EndpointName>(
  name: Name,
  options: CallOptions<Name>,
): Promise<{ reply: ReplyOf<Name>; response: Response }> {
  const { method, path, success, reply: schema }: Endpoint = endpoints[name];
  // TypeScript does not resolve the conditional parts of CallOptions for a Name that is still open.
  const { params, query, body, headers, signal } = options as AnyOptions;
  const deadline = AbortSignal.timeout(timeout);

  /** Says of a lost connection what it is: while asking as well as in the middle of the answer. */
  const answering = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ApiError(deadline.aborted ? 'timeout' : 'network');
    }
  };

  const response = await answering(() =>
    fetch(address(path, params, query), {
      method,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      credentials: 'include',
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );
  noteAnswer(response.status);
  if (response.status === 403) noteForbidden();
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const received = await answering(() => readJson(response));
  if (!response.ok) {
    const problem = z.safeParse(Problem, received);
    throw new ApiError('status', { status: response.status, problem: problem.data, requestId });
  }
  const reply = schema && z.safeParse(schema, received);
  if (response.status !== success || reply?.success === false) {
    throw new ApiError('contract', { status: response.status, requestId });
  }
  // Checked against this endpoint's own schema just above.
  return { reply: reply?.data as ReplyOf<Name>, response };
}

function address(
  path: string,
  params: Record<string, string> = {},
  query: Record<string, string | number | undefined> = {},
): URL {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const url = new URL(`${baseUrl}${apiBasePath}${filled}`, globalThis.location.origin);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return url;
}

/** The reply's JSON, or undefined for an empty body, an HTML page or cut JSON: the schema then refuses it. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
