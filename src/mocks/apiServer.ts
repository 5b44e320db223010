import { getResponse, type HttpHandler } from 'msw';

import { apiBasePath } from '~/contract/endpoints';
import { type Permission, permissions, type Session } from '~/contract/session';

import { openDatabase } from './db';
import { type Fault, isFault } from './faults';
import { openFaultSwitch } from './faultSwitch';
import { createHandlers } from './handlers';
import { ProblemError } from './problemError';
import { problemResponse } from './problemResponse';
import { isScenarioName, scenarios } from './seed/scenarios';
import { type KeyValueStorage, memoryStorage } from './storage';

/** The header that switches a fault on for one request: `rate-limited`, or with an operation, `createWebhook:internal`. */
export const faultHeader = 'X-Mock-Fault';

/** Whom a bearer token stands for; null: nobody. Without a token it is the scenario's user. */
const tokens: Record<string, ((session: Session) => Session) | null> = {
  'demo-admin': (session) => ({ ...session, permissions: [...permissions] }),
  'demo-reader': (session) => ({ ...session, permissions: ['webhooks:read'] satisfies Permission[] }),
  'demo-no-access': (session) => ({ ...session, permissions: [] }),
  /** An administrator whose plan has no room. */
  'demo-full': (session) => ({ ...session, permissions: [...permissions], limits: { maxWebhooks: 0 } }),
  'demo-ended': null,
};

export const tokenNames = Object.keys(tokens);

export type ApiOptions = {
  /** The name of a scenario; a plain string, for it comes from a command line. */
  scenario?: string;
  /** Plain strings for the same reason. */
  faults?: readonly string[];
  /** Where the data lives; in memory unless given. */
  storage?: KeyValueStorage;
};

/** Answers a request, as a server does. A network error where the mock hangs up. */
export type ApiServer = (request: Request) => Promise<Response>;

/** Whom the request's bearer token stands for; undefined without one. An unknown token is nobody's. */
function sessionOf(request: Request, session: Session): Session | null | undefined {
  const token = /^Bearer (?<token>\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.groups?.token;
  if (token === undefined) return undefined;
  return (Object.hasOwn(tokens, token) && tokens[token]?.(session)) || null;
}

/** The faults that a request asks for; a kind alone means this request, whatever it does. */
function faultsOf(request: Request): Fault[] {
  const names = (request.headers.get(faultHeader) ?? '').split(/[\s,]+/).filter((name) => name !== '');
  return names.map((name) => requireFault(name.includes(':') ? name : `*:${name}`));
}

function requireFault(name: string): Fault {
  if (isFault(name)) return name;
  throw new ProblemError('malformed-request', `There is no fault "${name}".`);
}

/**
 * The mock API as a function from requests to replies, with what only a server of its own has: bearer tokens that stand for other
 * people, and faults for one request.
 * @throws Error when there is no such scenario or fault.
 */
export function createApiServer({
  scenario = 'standard',
  faults = [],
  storage = memoryStorage(),
}: ApiOptions = {}): ApiServer {
  if (!isScenarioName(scenario)) {
    const names = Object.keys(scenarios).join(', ');
    throw new Error(`There is no scenario "${scenario}". Use one of: ${names}.`);
  }
  const wrong = faults.find((name) => !isFault(name));
  if (wrong !== undefined) {
    throw new Error(`There is no fault "${wrong}". One looks like listWebhooks:internal or *:offline.`);
  }
  const db = openDatabase(storage, scenario);
  // At once, so that data which cannot be stored stop the start and not the first request.
  db.load();
  const faultSwitch = openFaultSwitch(memoryStorage(), faults.filter(isFault));

  const made = new Map<string, HttpHandler[]>();
  /** Handlers for whoever asks. Kept for each token, because MSW takes long to make one. */
  function handlersFor(request: Request, asked: Fault[]): HttpHandler[] {
    const { session: user } = scenarios[db.load().scenario];
    const session = sessionOf(request, user);
    const make = () =>
      createHandlers({
        db,
        faults: {
          get: () => asked.concat(faultSwitch.get()),
          // What this request alone asked for must not stay.
          set: (next) => faultSwitch.set(next.filter((fault) => !asked.includes(fault))),
        },
        delayMs: 0,
        ...(session !== undefined && { session }),
      });
    if (asked.length > 0) return make();
    const who = JSON.stringify(session ?? String(session));
    const handlers = made.get(who) ?? make();
    made.set(who, handlers);
    return handlers;
  }

  return async (request) => {
    if (!new URL(request.url).pathname.startsWith(`${apiBasePath}/`)) {
      return new Response('Not found', { status: 404 });
    }
    let asked: Fault[];
    try {
      asked = faultsOf(request);
    } catch (error) {
      return problemResponse(error);
    }
    const response = await getResponse(handlersFor(request, asked), request);
    // The last handler takes all below the base path.
    return response ?? new Response('Not found', { status: 404 });
  };
}
