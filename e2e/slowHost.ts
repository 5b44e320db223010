import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of the console's scripts: they are handed out, come late (when `scripts` changes), or are gone. */
export type Scripts = 'there' | 'late' | 'gone';

/**
 * A server in front of the console's: hands everything on, but scripts as told, and fails the API as often as told. `asked`: the
 * paths of the API's calls, in their order.
 */
export async function startSlowHost(console: string) {
  const host = {
    origin: '',
    asked: [] as string[],
    failures: 0,
    set scripts(now: Scripts) {
      scripts = now;
      for (const go of waiting.splice(0)) go();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  let scripts: Scripts = 'there';
  const waiting: (() => void)[] = [];

  const server = createServer((request, response) => {
    const { url = '/', headers, method } = request;
    const isScript = /^\/assets\/.*\.js$/.test(url);
    const isCall = url.startsWith('/api/');
    const pass = () => {
      if (isScript && scripts === 'gone') return void response.writeHead(404).end();
      const forwarded = ask(new URL(url, console), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      request.pipe(forwarded);
    };
    if (isCall) host.asked.push(url);
    if (isCall && host.failures > 0) {
      host.failures -= 1;
      response.writeHead(503).end();
    } else if (isScript && scripts === 'late') waiting.push(pass);
    else pass();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // Only a server on a pipe or a closed one has another kind of address.
  host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
}
