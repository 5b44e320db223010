import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder below a path as the simplest of static hosts do: no headers of its own, no fallback to the first page. A
 * folder's address gets a slash, and what is not there gets the folder's 404.html, with that status. Takes a free port.
 */
export async function startStaticHost(
  folder: string,
  base: string,
): Promise<{ origin: string; server: Server }> {
  const read = (file: string) => readFile(path.join(folder, file)).catch(() => undefined);
  async function answer(
    pathname: string,
  ): Promise<{ status: number; file: string; body?: Buffer; to?: string }> {
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    const file = below === undefined || below.includes('..') ? undefined : below;
    if (file !== undefined) {
      const page = `${file}${file === '' || file.endsWith('/') ? '' : '/'}index.html`;
      const index = await read(page);
      if (index && page === `${file}index.html`) return { status: 200, file: page, body: index };
      if (index) return { status: 301, file: page, to: `${pathname}/` };
      const body = await read(file);
      if (body) return { status: 200, file, body };
    }
    return { status: 404, file: '404.html', body: await read('404.html') };
  }
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    void answer(pathname).then(({ status, file, body, to }) => {
      const headers =
        to === undefined ? { 'Content-Type': types[path.extname(file)] ?? '' } : { Location: to + search };
      return response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  // Only a server on a pipe or a closed one has another kind of address.
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
