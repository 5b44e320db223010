import { apiKeyLength } from './apiKey';
import type { FieldProblem, ProblemType } from './problems';

/** What a person who implements or calls the API should know of a problem type. */
export type ProblemDoc = {
  /** The `title` that comes with it: the same for every problem of the type. */
  title: string;
  /** When it is the answer. */
  when: string;
  /** Headers that come with it besides the usual ones. */
  headers?: readonly ('Retry-After' | 'ETag')[];
  example: { detail: string; errors?: FieldProblem[] };
};

const about = (pointer: string, code: string, detail: string) => ({
  detail,
  errors: [{ pointer, code, detail }],
});

/** Every problem type of the API. The console never reads this: it shows what the server says. */
export const problemDocs = {
  'malformed-request': {
    title: 'The request cannot be read',
    when: 'The body is not JSON, or a query parameter has a value that is not known. `detail` says which.',
    example: {
      detail: 'The query parameter "status" is wrong. Use one of: enabled, disabled, failing.',
    },
  },
  unauthenticated: {
    title: 'You are not signed in',
    when: 'There is no session, or it has ended.',
    example: { detail: 'There is no session, or it has ended.' },
  },
  forbidden: {
    title: 'You are not allowed to do this',
    when: 'The session lacks the permission that the operation needs.',
    example: { detail: 'This needs the permission webhooks:write, which you do not have.' },
  },
  'not-found': {
    title: 'Not found',
    when: 'There is nothing with this id, or it was deleted, or there is no such call.',
    example: { detail: 'This webhook does not exist, or it was deleted.' },
  },
  'name-taken': {
    title: 'The name is taken',
    when: 'Another webhook has this name. Names are compared trimmed, in Unicode form NFC and ignoring case. Pointer `/name`.',
    example: about('/name', 'name-taken', 'Another webhook is named "Audit archive". Choose another name.'),
  },
  'url-event-overlap': {
    title: 'Another webhook already sends these events to this URL',
    when:
      'Another webhook has the same URL, compared after normalisation as browsers do it (scheme and host in lower case, default port and dot segments dropped), ' +
      'and at least one event type in common: each such event would arrive twice. The same URL with disjoint events is fine. ' +
      'Pointer `/events`; `detail` names the other webhook and the shared event types.',
    example: about(
      '/events',
      'url-event-overlap',
      '"CRM contact sync" already sends USER_CREATED and USER_DELETED to this URL: each of these events would arrive twice.',
    ),
  },
  'webhook-limit-reached': {
    title: 'No more webhooks are allowed',
    when: 'As many webhooks exist as the plan allows (`limits.maxWebhooks` of the session).',
    example: { detail: 'All 100 webhooks of your plan are in use. Delete one to make room.' },
  },
  'precondition-failed': {
    title: 'It was changed in the meantime',
    when: '`If-Match` does not name the current version. The reply carries the current `ETag`. Nothing was changed.',
    headers: ['ETag'],
    example: { detail: '"CRM contact sync" was changed since you read it.' },
  },
  'validation-failed': {
    title: 'Some fields are not valid',
    when: 'Fields break rules: one entry in `errors` for each, all of them at once. A member that is not known breaks a rule, too.',
    example: {
      detail: '2 fields are not valid.',
      errors: [
        {
          pointer: '/url',
          code: 'no-https',
          detail: 'Use https://. Plain http:// is accepted only for localhost, 127.0.0.1 and [::1].',
        },
        {
          pointer: '/apiKey/key',
          code: 'too-short',
          detail: `Use at least ${apiKeyLength.min} characters; this key has 5.`,
        },
      ],
    },
  },
  'unknown-event-type': {
    title: 'Unknown event type',
    when:
      'An event type is not in the catalogue. One that is stored with the webhook already may stay. ' +
      'Pointer `/events/types`; `/eventType` for a test.',
    example: about('/events/types', 'unknown-event-type', 'This event type does not exist: USER_TELEPORTED.'),
  },
  'url-not-allowed': {
    title: 'This URL is not allowed',
    when: 'The URL leads to a private, loopback or link-local address, and this server forbids that. Pointer `/url`.',
    example: about('/url', 'url-not-allowed', 'This server does not send to private addresses.'),
  },
  'precondition-required': {
    title: 'If-Match is missing',
    when: 'The request has no `If-Match`.',
    example: { detail: 'Send the If-Match header with the ETag that you read.' },
  },
  'rate-limited': {
    title: 'Too many requests',
    when: 'There were too many requests. `Retry-After` says how long to wait.',
    headers: ['Retry-After'],
    example: { detail: 'Try again in 30 seconds.' },
  },
  internal: {
    title: 'Something went wrong on the server',
    when: 'Anything else. `detail` never carries a stack, a query or a path of the server.',
    example: { detail: 'An unexpected error occurred. Try again later.' },
  },
} satisfies Record<ProblemType, ProblemDoc>;
