import type { ConsoleFaultKind } from './consoleFaults';
import type { FaultKind } from './faults';

/** The groups in which faults are offered. */
export const faultGroups = [
  'Network',
  'Gateways and failures',
  'The server refuses',
  'Broken answers',
  'Late answers',
] as const;

/** A kind of fault, for people. */
export type FaultEntry = {
  group: (typeof faultGroups)[number];
  /** In a few words, small enough for a column of the fault matrix. */
  title: string;
  /** What happens. */
  description: string;
  /** What it is for: what of the console can be seen with it. */
  use: string;
};

const refusal = (title: string, description: string, use: string): FaultEntry => ({
  group: 'The server refuses',
  title,
  description,
  use,
});
const gateway = (title: string, description: string, use: string): FaultEntry => ({
  group: 'Gateways and failures',
  title,
  description,
  use,
});
const broken = (title: string, description: string, use: string): FaultEntry => ({
  group: 'Broken answers',
  title,
  description,
  use,
});

/**
 * Every way in which an operation can fail. The Demo panel lists them, and so do the README (`npm run demo-tables`) and the fault
 * matrix, of which e2e/faultMatrix.spec.ts tries every cell.
 */
export const faultTable = {
  offline: {
    group: 'Network',
    title: 'the network is gone',
    description: 'The request does not get out; the server does nothing.',
    use: 'Tries of its own, the bar about the connection, Retry.',
  },
  timeout: {
    group: 'Network',
    title: 'no answer in 30 seconds',
    description: 'The server takes the request and never answers.',
    use: 'Giving up after 30 seconds, and what is said then.',
  },
  'lost-reply': {
    group: 'Network',
    title: 'the answer is lost after the server acted',
    description: 'The server does what was asked, and the connection breaks.',
    use: 'Writes of which nobody knows whether they happened.',
  },
  'malformed-request': refusal(
    '400',
    'The request cannot be read.',
    'A console that is at odds with the server.',
  ),
  unauthenticated: refusal('401', 'The session has ended.', 'Signing in again without losing what is typed.'),
  forbidden: refusal('403', 'A permission is missing.', 'Permissions taken away in the middle of work.'),
  'not-found': refusal('404', 'There is no such thing.', 'What somebody else has deleted meanwhile.'),
  'name-taken': refusal('409, name', 'Another webhook has this name.', 'An error under the name.'),
  'url-event-overlap': refusal(
    '409, overlap',
    'Another webhook sends the same events to this URL.',
    'An error at the events.',
  ),
  'webhook-limit-reached': refusal('409, limit', 'The plan is full.', 'A limit that was reached meanwhile.'),
  'precondition-failed': refusal(
    '412',
    'Somebody else saved first.',
    'The conflict dialog of the edit form.',
  ),
  'validation-failed': refusal(
    '422, a field',
    'A field breaks a rule.',
    'A rule that only the server knows.',
  ),
  'unknown-event-type': refusal('422, event', 'An event does not exist.', 'A catalogue that has changed.'),
  'url-not-allowed': refusal('422, URL', 'The server forbids this URL.', 'An error under the URL.'),
  'precondition-required': refusal(
    '428',
    'The version is missing.',
    'A console that is at odds with the server.',
  ),
  'rate-limited': refusal(
    '429 with Retry-After',
    'Too many requests; in 2 seconds again.',
    'Waiting as told.',
  ),
  internal: gateway('500', 'The server fails, and says so.', 'An error with a number to quote.'),
  'bad-gateway': gateway('502', 'A gateway cannot reach the server.', 'Tries of its own, then Retry.'),
  unavailable: gateway('503', 'The server is down.', 'Tries of its own, then Retry.'),
  html: gateway(
    '502 with a web page',
    'A gateway’s error page.',
    'That no page of somebody else is ever shown.',
  ),
  'login-page': gateway(
    'a web page instead of the answer',
    'A proxy’s sign-in page, with status 200.',
    'That it is not taken for an answer.',
  ),
  empty: broken('an empty answer', 'Success, with nothing in it.', 'An answer that is not what it says.'),
  'cut-json': broken(
    'JSON that ends half-way',
    'Success, broken off in the middle.',
    'A connection that broke.',
  ),
  contract: broken(
    'an answer that breaks the contract',
    'Success, with values that cannot be.',
    'A server of another version.',
  ),
  slow: {
    group: 'Late answers',
    title: '4 seconds late',
    description: 'The answer as usual, after 4 seconds.',
    use: 'Placeholders and progress.',
  },
  'very-slow': {
    group: 'Late answers',
    title: '12 seconds late',
    description: 'The answer as usual, after 12 seconds.',
    use: 'What the console says about a long wait.',
  },
} as const satisfies Record<FaultKind, FaultEntry>;

/** Parts of the console that can be made to crash: a page, or a part that has its own boundary. */
export const crashParts = {
  'The frame': ['console', 'navigation', 'page'],
  'The list': ['toolbar', 'list', 'selectionbar'],
  'A webhook': ['tab', 'endpoint', 'deliveries-in-the-last-24-hours', 'webhook-events', 'history'],
  'The form': ['hints-on-the-url', 'overlaps', 'what-the-endpoint-receives'],
  Deliveries: ['delivery', 'attempts', 'event', 'send-a-test-event', 'result'],
  'Events and reports': ['what-webhook-events-are', 'webhooks-that-listen', 'slowest-endpoints'],
  Dialogs: ['requestexampledialog', 'shortcutsdialog', 'deletewebhook', 'bulkprogress'],
} as const;

/** Scripts of the console that are loaded when they are needed. */
export const lazyScripts = {
  Pages: [
    'CreateWebhookPage',
    'EditWebhookPage',
    'ImportWebhooksPage',
    'WebhookDetailsPage',
    'DeliveryPage',
    'EventCataloguePage',
    'WebhookReportPage',
  ],
  Tabs: ['WebhookOverview', 'DeliveryLog', 'TestEvent'],
  'Parts and dialogs': [
    'ActionMenuList',
    'BulkProgress',
    'DeleteWebhook',
    'DeleteWebhooks',
    'EditConflictDialog',
    'RedeliverFailedDialog',
    'RequestExampleDialog',
    'SelectionBar',
    'ShortcutsDialog',
    'ToastSnackbar',
    'WebhookExample',
  ],
} as const;

/** Failures of the console itself: the beginning of the fault's name, before "@" and what it is about. */
export const consoleFaultTable = {
  'ui:crash': {
    title: 'a part crashes',
    description: 'A part of the screen crashes while it is drawn.',
    use: 'What stands in its place, and that the rest goes on.',
    targets: crashParts,
  },
  'assets:missing': {
    title: 'a script is missing (404)',
    description: 'A script of the console is gone for good.',
    use: 'One reload, then a message with Try again.',
    targets: lazyScripts,
  },
  'assets:outdated': {
    title: 'a script is missing until the page is reloaded',
    description: 'As after a deployment: the reload gets the new ones.',
    use: 'The reload, and that nothing typed is lost by it.',
    targets: lazyScripts,
  },
  'assets:offline': {
    title: 'a script cannot be reached',
    description: 'The network is gone while a script is loaded.',
    use: 'A message, and that it comes by itself later.',
    targets: lazyScripts,
  },
} as const satisfies Record<
  ConsoleFaultKind,
  Omit<FaultEntry, 'group'> & { targets: Record<string, readonly string[]> }
>;
