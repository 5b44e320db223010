import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { localCertificate } from './certificate';
import { quickBrotli } from './compress';
import { openFiles, type Reply } from './files';

/** A call of an app's API. */
export type ApiCall = { method: string; path: string; query: URLSearchParams; body: string };

/** What an app's API answers; undefined: the call is not known. */
export type ApiAnswer = { json: unknown; status?: number; headers?: Record<string, string> };
export type Api = (call: ApiCall) => ApiAnswer | undefined;

export type BenchServer = {
  url: string;
  /** What was asked for and is not there. */
  missing: string[];
  close: () => Promise<void>;
};

type Site = {
  /** A build. */
  folder: string;
  /** Answers below `/api/`, at the page's own origin, so that the network's emulation counts for it too. */
  api: Api;
  /** With every reply. */
  headers: Record<string, string>;
  port: number;
};

function toReply({ json, status = 200, headers }: ApiAnswer): Reply {
  const text = Buffer.from(JSON.stringify(json));
  const body = quickBrotli(text);
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'content-encoding': 'br',
      'content-length': String(body.length),
      'cache-control': 'no-store',
      ...headers,
    },
    body,
  };
}

async function bodyOf(request: Http2ServerRequest): Promise<string> {
  const chunks: Uint8Array[] = [];
  // Without an encoding set, a request yields buffers.
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

/** Serves a build and its API over HTTP/2 and TLS, both compressed, from memory. Nothing leaves the machine. */
export async function serve({ folder, api, headers, port }: Site): Promise<BenchServer> {
  const { key, cert } = localCertificate();
  const file = openFiles(folder);
  const missing: string[] = [];

  async function replyTo(request: Http2ServerRequest): Promise<Reply> {
    const { pathname, searchParams } = new URL(request.url, 'https://localhost');
    if (pathname.startsWith('/api/')) {
      const call = {
        method: request.method,
        path: pathname,
        query: searchParams,
        body: await bodyOf(request),
      };
      const known = api(call);
      if (known) return toReply(known);
    } else {
      // Any address without a file's ending is a page of the app.
      const found = file(path.extname(pathname) === '' ? '/index.html' : pathname);
      if (found && request.headers['if-none-match'] === found.headers.etag) {
        const { etag = '', 'cache-control': caching = '' } = found.headers;
        return { status: 304, headers: { etag, 'cache-control': caching }, body: Buffer.alloc(0) };
      }
      if (found) return found;
    }
    missing.push(`${request.method} ${request.url}`);
    return { status: 404, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
  }

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const reply = await replyTo(request);
    response.writeHead(reply.status, { ...headers, ...reply.headers });
    response.end(reply.body);
  }

  const server = createSecureServer({ key, cert });
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      missing.push(`${request.method} ${request.url}: ${String(error)}`);
      response.stream.close();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    // Only a server on a pipe or a closed one has another kind of address.
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        // Connections that browsers keep open must not hold it up.
        const limit = setTimeout(resolve, 500);
        server.close(() => {
          clearTimeout(limit);
          resolve();
        });
      }),
  };
}
