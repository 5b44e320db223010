import { delay, HttpResponse } from 'msw';

import { type EndpointName, endpoints } from '~/contract/endpoints';
import { problemStatus, type ProblemType } from '~/contract/problems';

import { fieldError, ProblemError } from './problemError';
import { problemResponse } from './problemResponse';

/** How long the slow ones keep the console waiting, in milliseconds: until it shows progress, and until it explains itself. */
const delays = { slow: 4000, 'very-slow': 12_000 };

const errorPage = `<!doctype html><html lang="en"><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The upstream server is not available.</p></body></html>`;

const signInPage = `<!doctype html><html lang="en"><head><title>Sign in</title></head>
<body><h1>Sign in</h1><form method="post"><label>Password <input type="password" name="password"></label></form></body></html>`;

/** Problems about one field say which; the others need no more than their type. */
const fieldOf: Partial<Record<ProblemType, string>> = {
  'validation-failed': '/name',
  'name-taken': '/name',
  'url-event-overlap': '/events',
  'unknown-event-type': '/events/types',
  'url-not-allowed': '/url',
};

function problemFault(type: ProblemType) {
  const detail = `This answer comes from the fault "${type}".`;
  const pointer = fieldOf[type];
  if (pointer !== undefined) return problemResponse(fieldError(type, pointer, detail));
  const headers = type === 'rate-limited' ? { 'Retry-After': '2' } : undefined;
  return problemResponse(new ProblemError(type, detail, { headers }));
}

/** Answers given in place of the server's own, which does nothing then. `success` is a status that may have a body. */
const replacements = {
  /** The server is down: 503 without a body. */
  unavailable: () => new HttpResponse(null, { status: 503 }),
  /** A gateway cannot reach the server: 502 with a line of text. */
  'bad-gateway': () => HttpResponse.text('Bad Gateway', { status: 502 }),
  /** A gateway's error page: 502. */
  html: () => HttpResponse.html(errorPage, { status: 502 }),
  /** A proxy that wants a sign-in answers in the server's place, with success. */
  'login-page': () => HttpResponse.html(signInPage),
  /** Success, but nothing in it. */
  empty: (success: number) => new HttpResponse('', { status: success }),
  /** Success, but JSON that ends half-way. */
  'cut-json': (success: number) =>
    new HttpResponse('{"items":[{"id":"wh_', {
      status: success,
      headers: { 'Content-Type': 'application/json' },
    }),
  /** Success, but with values that the contract does not allow. */
  contract: (success: number) =>
    HttpResponse.json({ id: 7, items: 'none', total: null, user: [] }, { status: success }),
  /** The network is gone. */
  offline: () => HttpResponse.error(),
  /** The server takes the request and never answers. */
  timeout: () => new Promise<never>(() => {}),
};

/** How an operation can fail. */
export type FaultKind = ProblemType | keyof typeof replacements | keyof typeof delays | 'lost-reply';

/**
 * A failure that anybody can switch on: of one operation, `listWebhooks:internal`; of all, `*:offline`; of the next request
 * alone, `createWebhook:lost-reply:once`; of the operation on one resource alone, `updateWebhook:internal@wh_siem`.
 */
export type Fault = `${EndpointName | '*'}:${FaultKind}${'' | ':once'}${'' | `@${string}`}`;

/** Every kind there is: each problem type, the replacements, slow answers, and a reply lost after the server acted. */
export const faultKinds = [
  ...Object.keys(problemStatus),
  ...Object.keys(replacements),
  ...Object.keys(delays),
  'lost-reply',
  // Object.keys forgets that the keys of these tables are known.
] as FaultKind[];

const isDelay = (kind: FaultKind): kind is keyof typeof delays => Object.hasOwn(delays, kind);
const isProblem = (kind: FaultKind): kind is ProblemType => Object.hasOwn(problemStatus, kind);

const faultPattern = /^(?<operation>\w+|\*):(?<kind>[a-z-]+)(?<once>:once)?(?<target>@\S+)?$/;

/** Whether a name such as `listWebhooks:internal` names a fault. Only what has an id in its path can have a target. */
export function isFault(name: string): name is Fault {
  const { operation = '', kind, target } = faultPattern.exec(name)?.groups ?? {};
  if (!faultKinds.some((known) => known === kind)) return false;
  if (operation === '*') return target === undefined;
  return (
    Object.hasOwn(endpoints, operation) &&
    // hasOwn has found it to be a name of the table.
    (target === undefined || endpoints[operation as EndpointName].path.includes('{id}'))
  );
}

/** The faults that are on, and how one that is for a single request goes off. */
export type FaultSource = { get: () => Fault[]; set: (faults: Fault[]) => void };

/** Lets the faults of one operation loose on its answer, which `act` gives. `id` is that of the resource in the path. */
export async function withFaults(
  { name, id }: { name: EndpointName; id: string | undefined },
  faults: FaultSource,
  act: () => Promise<Response>,
) {
  const on = faults.get().flatMap((fault) => {
    const { operation, kind, once, target } = faultPattern.exec(fault)?.groups ?? {};
    const meets = (operation === '*' || operation === name) && (target === undefined || target === `@${id}`);
    // The pattern's kind is one of the list: isFault has seen to that.
    return meets ? { fault, kind: kind as FaultKind, once: once !== undefined } : [];
  });
  const used = on.filter(({ once }) => once).map(({ fault }) => fault);
  if (used.length > 0) faults.set(faults.get().filter((fault) => !used.includes(fault)));

  const kinds = on.map(({ kind }) => kind);
  for (const [kind, ms] of Object.entries(delays)) {
    // One wait after the other, where somebody has switched on both.
    if (kinds.some((one) => one === kind)) await delay(ms);
  }
  if (kinds.includes('lost-reply')) {
    await act();
    return HttpResponse.error();
  }
  const kind = kinds.find((one) => isProblem(one) || Object.hasOwn(replacements, one));
  if (kind === undefined || kind === 'lost-reply' || isDelay(kind)) return act();
  if (isProblem(kind)) return problemFault(kind);
  const { success } = endpoints[name];
  return replacements[kind](success === 204 ? 200 : success);
}
