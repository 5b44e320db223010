import { type EndpointName, endpoints } from '~/contract/endpoints';

import type { FaultKind } from '../faults';
import { type Outcome, outcomes } from './outcomes';

/** One fault: what it is, what the console says about it, and what comes of it for a read, a keyed write, another write. */
type Row = { words: string; says: string; read: Outcome; keyed: Outcome; versioned: Outcome };

const network = 'The server could not be reached.';

/** A refusal by a problem of the contract: the server's own sentence is shown. */
const refusal = (kind: FaultKind, words: string, changes: Partial<Row> = {}): Row => ({
  words,
  says: `This answer comes from the fault "${kind}".`,
  read: 'why',
  keyed: 'refused',
  versioned: 'refused',
  ...changes,
});

/** A failure after which nobody knows whether a write happened. */
const open = (words: string, says: string, read: Outcome): Row => ({
  words,
  says,
  read,
  keyed: 'once',
  versioned: 'looks',
});

/** Every fault of the mock: without a row for each this does not compile. */
export const faultRows = {
  offline: open('the network is gone', network, 'again'),
  timeout: open('no answer in 30 seconds', 'The server took too long to answer.', 'why'),
  'lost-reply': open('the answer is lost after the server acted', network, 'again'),
  'malformed-request': refusal('malformed-request', '400'),
  unauthenticated: refusal('unauthenticated', '401', {
    read: 'sign in',
    keyed: 'sign in',
    versioned: 'sign in',
  }),
  forbidden: refusal('forbidden', '403', { read: 'closed' }),
  'not-found': refusal('not-found', '404'),
  'name-taken': refusal('name-taken', '409, name'),
  'url-event-overlap': refusal('url-event-overlap', '409, overlap'),
  'webhook-limit-reached': refusal('webhook-limit-reached', '409, limit'),
  'precondition-failed': refusal('precondition-failed', '412'),
  'validation-failed': refusal('validation-failed', '422, a field'),
  'unknown-event-type': refusal('unknown-event-type', '422, event'),
  'url-not-allowed': refusal('url-not-allowed', '422, URL'),
  'precondition-required': refusal('precondition-required', '428'),
  'rate-limited': refusal('rate-limited', '429 with Retry-After', { read: 'again' }),
  internal: open('500', 'This answer comes from the fault "internal".', 'why'),
  'bad-gateway': open('502', 'The server has a problem (status 502).', 'again'),
  unavailable: open('503', 'The server has a problem (status 503).', 'again'),
  html: open('502 with a web page', 'The server has a problem (status 502).', 'again'),
  'login-page': open(
    'a web page instead of the answer',
    'A web page came instead of the server’s answer',
    'why',
  ),
  empty: open('an empty answer', 'The server’s answer was empty.', 'why'),
  'cut-json': open('JSON that ends half-way', 'The server’s answer broke off.', 'why'),
  contract: open(
    'an answer that breaks the contract',
    'The server sent an answer that this console does not understand.',
    'why',
  ),
  slow: { words: '4 seconds late', says: '', read: 'waits', keyed: 'waits', versioned: 'waits' },
  'very-slow': { words: '12 seconds late', says: '', read: 'waits', keyed: 'waits', versioned: 'waits' },
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
      line([`\`${kind}\``, faultRows[kind].words, ...names.map((name) => outcomeOf(name, kind))]),
    ),
    '',
    ...Object.entries(outcomes).map(([word, meaning]) => `- **${word}**: ${meaning}`),
  ].join('\n');
}
