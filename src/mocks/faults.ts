import { delay, HttpResponse } from 'msw';

import { type EndpointName, endpoints } from '~/contract/endpoints';
import { problemStatus, type ProblemType } from '~/contract/problems';

import { type ConsoleFault, isConsoleFault } from './consoleFaults';
import { fieldError, ProblemError } from './problemError';
import { problemResponse } from './problemResponse';

/** How long `slow` keeps the console waiting, in milliseconds. */
export const slowMs = 4000;

const errorPage = `<!doctype html><html lang="en"><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The upstream server is not available.</p></body></html>`;

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
  /** A gateway's error page: 502. */
  html: () => HttpResponse.html(errorPage, { status: 502 }),
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
};

type FaultKind = ProblemType | keyof typeof replacements | 'slow' | 'lost-reply';

/**
 * A failure of one operation that anybody can switch on, such as `listWebhooks:internal`; or of the operation on one
 * resource alone, `updateWebhook:internal@wh_siem`.
 */
export type Fault = `${EndpointName}:${FaultKind}${'' | `@${string}`}` | ConsoleFault;

/** Every kind there is: each problem type, the replacements, a slow answer, and a reply lost after the server acted. */
export const faultKinds = [
  ...Object.keys(problemStatus),
  ...Object.keys(replacements),
  'slow',
  'lost-reply',
  // Object.keys forgets that the keys of these two tables are known.
] as FaultKind[];

const isProblem = (kind: FaultKind): kind is ProblemType => Object.hasOwn(problemStatus, kind);

const faultPattern = /^(?<operation>\w+):(?<kind>[a-z-]+)(?<target>@\S+)?$/;

/** Whether a name such as `listWebhooks:internal` names a fault. Only what has an id in its path can have a target. */
export function isFault(name: string): name is Fault {
  if (isConsoleFault(name)) return true;
  const { operation = '', kind, target } = faultPattern.exec(name)?.groups ?? {};
  return (
    Object.hasOwn(endpoints, operation) &&
    faultKinds.some((known) => known === kind) &&
    // hasOwn has found it to be a name of the table.
    (target === undefined || endpoints[operation as EndpointName].path.includes('{id}'))
  );
}

/** Lets the faults of one operation loose on its answer, which `act` gives. `id` is that of the resource in the path. */
export async function withFaults(
  { name, id }: { name: EndpointName; id: string | undefined },
  faults: Fault[],
  act: () => Promise<Response>,
) {
  const isOn = (kind: FaultKind) =>
    faults.some((fault) => fault === `${name}:${kind}` || fault === `${name}:${kind}@${id}`);
  if (isOn('slow')) await delay(slowMs);
  if (isOn('lost-reply')) {
    await act();
    return HttpResponse.error();
  }
  const kind = faultKinds.find((candidate) => candidate !== 'slow' && isOn(candidate));
  if (kind === undefined || kind === 'slow' || kind === 'lost-reply') return act();
  if (isProblem(kind)) return problemFault(kind);
  const { success } = endpoints[name];
  return replacements[kind](success === 204 ? 200 : success);
}
