import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type ApiOptions, createApiServer } from './apiServer';
import { type AllowedOrigin, corsHeaders, preflight } from './cors';
import { fileStorage } from './fileStorage';

/** What the log tells of a request: no headers, no query and no bodies, which may hold secrets. */
export type LogEntry = { method: string; path: string; status: number | 'hung up'; ms: number };

type Options = ApiOptions & {
  /** 0 takes a free port. */
  port: number;
  host?: string;
  /** A file that keeps the data of each scenario. */
  dataFile?: string;
  /** Which other origins may call from a browser; none unless given. */
  cors?: AllowedOrigin;
  log?: (entry: LogEntry) => void;
};

async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Uint8Array[] = [];
  // Without an encoding set, a request yields buffers.
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Request(new URL(incoming.url ?? '/', origin), {
    method: incoming.method,
    headers,
    body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
  });
}

async function send(
  response: Response,
  outgoing: ServerResponse,
  more: Record<string, string>,
): Promise<void> {
  // The mock's network errors: hang up without a word.
  if (response.type === 'error') return void outgoing.destroy();
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...more });
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/**
 * Serves the mock API over real HTTP, with the same handlers as in the browser. Rejects when the port is taken, the scenario or a
 * fault is unknown, or the data cannot be read.
 */
export async function startHttpServer({
  port,
  host = '127.0.0.1',
  dataFile,
  cors,
  log,
  ...options
}: Options): Promise<{ url: string; close: () => Promise<void> }> {
  const api = createApiServer({
    ...options,
    ...(dataFile !== undefined && { storage: fileStorage(dataFile) }),
  });
  let url = '';
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> {
    const request = await toRequest(incoming, url);
    const more = cors === undefined ? {} : corsHeaders(request, cors);
    const response = (cors !== undefined && preflight(request)) || (await api(request));
    await send(response, outgoing, more);
    return response;
  }
  const server = createServer((incoming, outgoing) => {
    const startedAt = performance.now();
    const entry = (status: LogEntry['status']) =>
      log?.({
        method: incoming.method ?? '',
        path: (incoming.url ?? '').replace(/\?.*/s, ''),
        status,
        ms: Math.round(performance.now() - startedAt),
      });
    answer(incoming, outgoing)
      .then(({ type, status }) => entry(type === 'error' ? 'hung up' : status))
      // A request that cannot even be read, such as one cut off half-way.
      .catch(() => {
        outgoing.destroy();
        entry('hung up');
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  // Only a server on a pipe or a closed one has another kind of address.
  const { port: taken, family } = server.address() as AddressInfo;
  url = `http://${family === 'IPv6' ? `[${host.replaceAll(/[[\]]/g, '')}]` : host}:${taken}`;
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
