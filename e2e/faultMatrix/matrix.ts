import { type EndpointName, endpoints } from '~/contract/endpoints';
import { faultTable } from '~/mocks/faultTable';

import type { FaultKind } from '../faults';
import { type Outcome, outcomes } from './outcomes';

/** One fault: what the console says about it, and what comes of it for a read, a keyed write, another write. */
type Row = { says: string; read: Outcome; keyed: Outcome; versioned: Outcome };

const network = 'The server could not be reached.';

/** A refusal by a problem of the contract: the server's own sentence is shown. */
const refusal = (kind: FaultKind, changes: Partial<Row> = {}): Row => ({
  says: `This answer comes from the fault "${kind}".`,
  read: 'why',
  keyed: 'refused',
  versioned: 'refused',
  ...changes,
});

/** A failure after which nobody knows whether a write happened. */
const open = (says: string, read: Outcome): Row => ({
  says,
  read,
  keyed: 'once',
  versioned: 'looks',
});

/** Every fault of the mock: without a row for each this does not compile. */
export const faultRows = {
  offline: open(network, 'again'),
  timeout: open('The server took too long to answer.', 'why'),
  'lost-reply': open(network, 'again'),
  'malformed-request': refusal('malformed-request'),
  unauthenticated: refusal('unauthenticated', {
    read: 'sign in',
    keyed: 'sign in',
    versioned: 'sign in',
  }),
  forbidden: refusal('forbidden', { read: 'closed' }),
  'not-found': refusal('not-found'),
  'name-taken': refusal('name-taken'),
  'url-event-overlap': refusal('url-event-overlap'),
  'webhook-limit-reached': refusal('webhook-limit-reached'),
  'precondition-failed': refusal('precondition-failed'),
  'validation-failed': refusal('validation-failed'),
  'unknown-event-type': refusal('unknown-event-type'),
  'url-not-allowed': refusal('url-not-allowed'),
  'precondition-required': refusal('precondition-required'),
  'rate-limited': refusal('rate-limited', { read: 'again' }),
  internal: open('This answer comes from the fault "internal".', 'why'),
  'bad-gateway': open('The server has a problem (status 502).', 'again'),
  unavailable: open('The server has a problem (status 503).', 'again'),
  html: open('The server has a problem (status 502).', 'again'),
  'login-page': open('A web page came instead of the server’s answer', 'why'),
  empty: open('The server’s answer was empty.', 'why'),
  'cut-json': open('The server’s answer broke off.', 'why'),
  contract: open('The server sent an answer that this console does not understand.', 'why'),
  slow: { says: '', read: 'waits', keyed: 'waits', versioned: 'waits' },
  'very-slow': { says: '', read: 'waits', keyed: 'waits', versioned: 'waits' },
} as const satisfies Record<FaultKind, Row>;

/** How an operation is meant, which decides what the console may do by itself. */
type Manner = 'read' | 'keyed' | 'versioned';

/** Every operation of the contract, and where it differs from the others of its manner. An operation without a row does not compile. */
export const operationRows = {
  getSession: {
    manner: 'read',
    // Nothing waits for it but the name in the title bar.
    differs: Object.fromEntries(
      Object.entries(faultRows)
        .filter(([, { read }]) => read !== 'sign in' && read !== 'waits')
        .map(([kind]) => [kind, 'goes on']),
    ),
  },
  listEventTypes: { manner: 'read' },
  listWebhooks: { manner: 'read' },
  createWebhook: { manner: 'keyed' },
  getWebhook: { manner: 'read', differs: { 'not-found': 'gone' } },
  updateWebhook: { manner: 'versioned' },
  deleteWebhook: { manner: 'versioned', differs: { 'not-found': 'deleted' } },
  sendTest: { manner: 'keyed' },
  listDeliveries: { manner: 'read' },
  summarizeDeliveries: { manner: 'read' },
  getDelivery: { manner: 'read', differs: { 'not-found': 'gone' } },
  redeliver: { manner: 'keyed' },
} satisfies Record<EndpointName, { manner: Manner; differs?: Partial<Record<FaultKind, Outcome>> }>;

// Object.keys forgets that the tables' keys are known.
export const faultKinds = Object.keys(faultRows) as FaultKind[];

/** One fault of each class: what every operation meets in every run. The others differ in a status or in words, and are for the exhaustive run. */
export const tellingFaults = [
  'timeout',
  'lost-reply',
  'unauthenticated',
  'forbidden',
  'not-found',
  'internal',
  'slow',
] as const satisfies FaultKind[];

const names = Object.keys(endpoints) as EndpointName[];

/** What comes of a fault of an operation. */
export function outcomeOf(name: EndpointName, kind: FaultKind): Outcome {
  const { manner, differs }: { manner: Manner; differs?: Partial<Record<FaultKind, Outcome>> } =
    operationRows[name];
  return differs?.[kind] ?? faultRows[kind][manner];
}

/** The matrix as the README shows it. */
export function matrixInMarkdown(): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['fault', '', ...names.map((name) => `\`${name}\``)]),
    line(['---', '---', ...names.map(() => '---')]),
    ...faultKinds.map((kind) =>
      line([`\`${kind}\``, faultTable[kind].title, ...names.map((name) => outcomeOf(name, kind))]),
    ),
    '',
    ...Object.entries(outcomes).map(([word, meaning]) => `- **${word}**: ${meaning}`),
  ].join('\n');
}
