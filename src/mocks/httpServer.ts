import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getResponse } from 'msw';

import { openDatabase } from './db';
import type { Fault } from './faults';
import { openFaultSwitch } from './faultSwitch';
import { createHandlers } from './handlers';
import { isScenarioName, scenarios } from './seed/scenarios';
import { type KeyValueStorage, memoryStorage } from './storage';

type Options = {
  /** 0 takes a free port. */
  port: number;
  host?: string;
  /** The name of a scenario; a plain string, for it comes from a command line. */
  scenario?: string;
  faults?: Fault[];
  /** Where the data lives; in memory unless given. */
  storage?: KeyValueStorage;
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

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  // The mock's network errors: hang up without a word.
  if (response.type === 'error') return void outgoing.destroy();
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Serves the mock API over real HTTP, with the same handlers as in the browser. Rejects when the port is taken or the scenario is unknown. */
export async function startHttpServer({
  port,
  host = '127.0.0.1',
  scenario = 'standard',
  faults = [],
  storage = memoryStorage(),
}: Options): Promise<{ url: string; close: () => Promise<void> }> {
  if (!isScenarioName(scenario)) {
    const names = Object.keys(scenarios).join(', ');
    throw new Error(`There is no scenario "${scenario}". Use one of: ${names}.`);
  }
  const handlers = createHandlers({
    db: openDatabase(storage, scenario),
    faults: openFaultSwitch(memoryStorage(), faults),
    delayMs: 0,
  });
  let url = '';
  async function answer(incoming: IncomingMessage): Promise<Response> {
    const response = await getResponse(handlers, await toRequest(incoming, url));
    return response ?? new Response('Not found', { status: 404 });
  }
  const server = createServer((incoming, outgoing) => {
    answer(incoming)
      .then((response) => send(response, outgoing))
      // A request that cannot even be read, such as one cut off half-way.
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  // Only a server on a pipe or a closed one has another kind of address.
  url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
