import * as z from 'zod/mini';

import {
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

import { apiAddress } from './apiAddress';
import { ApiError, type Flaw, hasStatus } from './apiError';
import { beginCall, type CallEnd } from './connection';
import { readInit, takeEarlyReply } from './earlyReplies';
import { noteForbidden } from './forbidden';
import { pause, readRetryAfter, waitBeforeRetry } from './retry';

/** Longest wait for one answer, in milliseconds. */
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
  if (etag === null) {
    const requestId = response.headers.get('X-Request-Id') ?? undefined;
    throw new ApiError('contract', { status: response.status, requestId });
  }
  return { reply, etag };
}

/** Calls an endpoint: a read as often as it is worth it, a write once. */
async function exchange<Name extends EndpointName>(
  name: Name,
  options: CallOptions<Name>,
): Promise<{ reply: ReplyOf<Name>; response: Response }> {
  const isRead = endpoints[name].method === 'GET';
  const endCall = beginCall();
  let end: CallEnd = 'answered';
  try {
    for (let failures = 1; ; failures += 1) {
      try {
        // Each try follows from how the one before it ended.
        return await tryOnce(name, options);
      } catch (error) {
        const wait = isRead && error instanceof ApiError ? waitBeforeRetry(error, failures) : undefined;
        if (wait === undefined) throw error;
        await pause(wait, options.signal);
      }
    }
  } catch (error) {
    end = callEnd(error);
    if (hasStatus(error, 403)) noteForbidden();
    throw error;
  } finally {
    endCall(end);
  }
}

function callEnd(error: unknown): CallEnd {
  if (!(error instanceof ApiError)) return 'cancelled';
  if (error.kind === 'network' || error.kind === 'timeout') return 'unanswered';
  return hasStatus(error, 401) ? 'unauthenticated' : 'answered';
}

async function tryOnce<Name extends EndpointName>(
  name: Name,
  options: CallOptions<Name>,
): Promise<{ reply: ReplyOf<Name>; response: Response }> {
  const { method, path, success, reply: schema }: Endpoint = endpoints[name];
  // TypeScript does not resolve the conditional parts of CallOptions for a Name that is still open.
  const { params, query, body, headers, signal } = options as AnyOptions;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeout);

  try {
    const address = apiAddress(baseUrl, path, params, query);
    const stop = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
    const early = method === 'GET' && !headers ? takeEarlyReply(address, stop) : undefined;
    const response = await (early ??
      fetch(address, {
        ...readInit,
        method,
        signal: stop,
        headers: {
          ...readInit.headers,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      }));
    const received = readJson(await response.text());
    const about = {
      status: response.status,
      requestId: response.headers.get('X-Request-Id') ?? undefined,
    };
    if (!response.ok) {
      const problem = z.safeParse(Problem, received.json).data;
      const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'));
      throw new ApiError('status', { ...about, problem, retryAfterMs });
    }
    const reply = schema && z.safeParse(schema, received.json);
    if (response.status !== success || reply?.success === false) {
      throw new ApiError('contract', { ...about, flaw: received.flaw });
    }
    // Checked against this endpoint's own schema just above.
    return { reply: reply?.data as ReplyOf<Name>, response };
  } catch (error) {
    if (error instanceof ApiError || signal?.aborted) throw error;
    // The connection broke, while asking or in the middle of the answer.
    throw new ApiError(deadline.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
  }
}

/** The JSON in an answer's text, or what is wrong with it; the schema then refuses that. */
function readJson(text: string): { json: unknown; flaw?: Flaw } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return { json: undefined, flaw: 'empty' };
    return { json: undefined, flaw: text.trimStart().startsWith('<') ? 'page' : 'cut' };
  }
}
