import {
  apiBasePath,
  type BodyOf,
  type Endpoint,
  type EndpointName,
  endpoints,
  type ReplyOf,
} from '~/contract/endpoints';
import type { ProblemType } from '~/contract/problems';
import type { Webhook, WebhookCreate } from '~/contract/webhooks';

import type { Exchange, Secrets } from './exchange';
import { NotChecked } from './outcome';

/** How to reach the server, and what was agreed with it. */
export type Connection = {
  /** Where the base path begins: `http://localhost:4010`. */
  origin: string;
  /** Headers of every request: who we are. */
  credentials: Record<string, string>;
  /** For problems that a client cannot provoke alone: headers that make the server answer with them. */
  provoke: Partial<Record<ProblemType, Record<string, string>>>;
  /** Begin of the URLs of our webhooks. The server sends test events there. */
  receiver: string;
  /** What all our names begin with, so that they are nobody else's. */
  prefix: string;
  send: (request: Request) => Promise<Response>;
  secrets: Secrets;
  /** Told of each exchange. */
  onExchange?: (exchange: Exchange) => void;
};

export type Reply = {
  status: number;
  headers: Headers;
  text: string;
  /** Undefined when the text is not JSON. */
  json: unknown;
  exchange: Exchange;
};

export type CallOptions = {
  id?: string;
  query?: Record<string, string | number>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  text?: string;
  headers?: Record<string, string>;
  /** Whether to leave out the credentials. */
  anonymous?: boolean;
};

/** A good reply with the version that it tells. */
export type Good<Value> = { data: Value; etag: string; reply: Reply };

let count = 0;

/** A text that no other part of any run uses. */
const unique = (): string => `${(count += 1).toString(36)}${Math.random().toString(36).slice(2, 8)}`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The API as one check sees it. It remembers what was created, to take it away again. */
export class Api {
  readonly connection: Connection;
  readonly #created = new Set<string>();
  #eventTypes: string[] | undefined;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Calls an endpoint, whatever comes back. */
  async call(name: EndpointName, options: CallOptions = {}): Promise<Reply> {
    const { id = '', query = {}, body, text = body === undefined ? '' : JSON.stringify(body) } = options;
    const endpoint: Endpoint = endpoints[name];
    const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
    const path = `${endpoint.path.replace('{id}', encodeURIComponent(id))}${search.size > 0 ? `?${search}` : ''}`;
    const headers = {
      ...(options.anonymous ? {} : this.connection.credentials),
      ...(text !== '' && { 'Content-Type': 'application/json' }),
      ...options.headers,
    };
    const reply = await this.#send(endpoint.method, path, headers, text);
    if (name === 'createWebhook' && reply.status < 300) this.#note(reply.json);
    if (name === 'deleteWebhook' && reply.status === 204) this.#created.delete(id);
    return reply;
  }

  async #send(method: string, path: string, headers: Record<string, string>, body: string): Promise<Reply> {
    const { origin, send, onExchange } = this.connection;
    const request = new Request(`${origin}${apiBasePath}${path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(body !== '' && { body }),
    });
    const response = await send(request);
    const text = await response.text();
    const exchange: Exchange = {
      method,
      path,
      sent: { headers, text: body },
      status: response.status,
      headers: response.headers,
      text,
    };
    onExchange?.(exchange);
    return { status: response.status, headers: response.headers, text, json: parseJson(text), exchange };
  }

  #note(json: unknown): void {
    if (typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string') {
      this.#created.add(json.id);
    }
  }

  /** Calls an endpoint that has to work before the check can look at what it is about. */
  async ok<Name extends EndpointName>(name: Name, options?: CallOptions): Promise<Good<ReplyOf<Name>>> {
    const reply = await this.call(name, options);
    const { success, reply: schema }: Endpoint = endpoints[name];
    const parsed = schema?.safeParse(reply.json);
    if (reply.status !== success || parsed?.success === false) {
      throw new NotChecked(`It needs a good reply of ${name}, and got one with status ${reply.status}.`);
    }
    // The endpoint's own schema has read it.
    return { data: parsed?.data as ReplyOf<Name>, etag: reply.headers.get('ETag') ?? '', reply };
  }

  /** Some event types of the catalogue, at least four. */
  async eventTypes(): Promise<string[]> {
    this.#eventTypes ??= (await this.ok('listEventTypes')).data.items.map(({ id }) => id);
    if (this.#eventTypes.length < 4)
      throw new NotChecked('It needs a catalogue of at least four event types.');
    return this.#eventTypes;
  }

  /** A name and a URL that nobody else has. */
  fresh(): { name: string; url: string } {
    const { prefix, receiver } = this.connection;
    const own = unique();
    return { name: `${prefix} ${own}`, url: `${receiver.replace(/\/$/, '')}/${prefix}/${own}` };
  }

  /** An API key that nobody else has. The report never shows it. */
  key(): string {
    const key = `cfm-${unique()}-${unique()}`;
    this.connection.secrets.texts.add(key);
    return key;
  }

  /** A body that every server must accept, with changes. */
  async body(changes: object = {}): Promise<WebhookCreate> {
    const types = (await this.eventTypes()).slice(0, 2);
    return { ...this.fresh(), events: { mode: 'selected', types }, notificationType: 'REST', ...changes };
  }

  /** A webhook that exists now. */
  async create(changes: object = {}): Promise<Good<Webhook>> {
    return this.ok('createWebhook', { body: await this.body(changes) });
  }

  /** A change that has to work. */
  patch({ data, etag }: Good<Webhook>, body: BodyOf<'updateWebhook'> | object): Promise<Good<Webhook>> {
    return this.ok('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } });
  }

  read(id: string): Promise<Good<Webhook>> {
    return this.ok('getWebhook', { id });
  }

  /** A test event that has been sent. */
  async test(id: string, changes: object = {}) {
    const [eventType] = await this.eventTypes();
    return this.ok('sendTest', { id, body: { eventType, ...changes } });
  }

  /** The headers that make the server answer with this problem, where we were told them. */
  provoking(type: ProblemType): Record<string, string> {
    const headers = this.connection.provoke[type];
    if (!headers)
      throw new NotChecked(`A client cannot provoke it alone. Say how: --provoke '${type}=Header: value'.`);
    return headers;
  }

  /** Deletes what this check created and is still there. Returns the ids of what could not be deleted. */
  async cleanUp(): Promise<{ deleted: number; left: string[] }> {
    const ids = [...this.#created];
    const left: string[] = [];
    for (const id of ids) if (!(await this.remove(id))) left.push(id);
    return { deleted: ids.length - left.length, left };
  }

  /** Deletes a webhook, whatever its version. False when that did not work. */
  async remove(id: string): Promise<boolean> {
    try {
      const { status, headers } = await this.call('getWebhook', { id });
      if (status === 404) return true;
      const etag = headers.get('ETag') ?? '*';
      const gone = await this.call('deleteWebhook', { id, headers: { 'If-Match': etag } });
      return gone.status === 204 || gone.status === 404;
    } catch {
      return false;
    }
  }
}
