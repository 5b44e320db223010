import type { RuleTag } from './documentation.ts';

/** What a journey is about: each journey has one of these. `npm run e2e -- --grep @list` runs them. */
export const areas = {
  '@list': 'the list: finding webhooks, its states, many at once',
  '@form': 'creating and editing: every field, drafts, refusals',
  '@webhook': 'one webhook: its page, its switch, deleting it',
  '@events': 'the event catalogue and what an endpoint will receive',
  '@deliveries': 'the log, one delivery, redelivering, test events',
  '@report': 'the Webhook Report',
  '@files': 'exporting and importing',
  '@console': 'what is around the pages: navigation, session, permissions, connection, crashes',
  '@mock-api': 'the mock, as one meets it in the console or over HTTP',
  '@deployment': 'builds and the servers that deliver them',
} as const;

/** What a journey looks at, whatever it is about. */
export const kinds = {
  '@smoke': 'the heart of the product, in under two minutes; in Firefox and WebKit too',
  '@a11y': 'accessibility: axe, focus, what screen readers get',
  '@keyboard': 'without a mouse',
  '@phone': 'on a narrow screen',
  '@visual': 'pictures compared with how it looked',
  '@faults': 'with a server or network that fails',
  '@security': 'secrets, hostile data, content security',
  '@mock': 'needs the mock’s demo data or faults: not for a console with a real API',
  '@deep': 'exhaustive: not in npm test, but in npm run test:deep',
  '@chromium': 'needs what only Chromium has',
} as const;

/** Every tag of a journey. A tag that is not here does not compile. */
export type Tag = keyof typeof areas | keyof typeof kinds | RuleTag;
