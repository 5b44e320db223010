import { HttpResponse } from 'msw';

import { type Problem, problemStatus, type ProblemType, problemTypeUri } from '~/contract/problems';

import { ProblemError } from './problemError';

const problemTitle = {
  'malformed-request': 'The request cannot be read',
  unauthenticated: 'You are not signed in',
  forbidden: 'You are not allowed to do this',
  'not-found': 'Not found',
  'name-taken': 'The name is taken',
  'url-event-overlap': 'Another webhook already sends these events to this URL',
  'webhook-limit-reached': 'No more webhooks are allowed',
  'precondition-failed': 'It was changed in the meantime',
  'validation-failed': 'Some fields are not valid',
  'unknown-event-type': 'Unknown event type',
  'url-not-allowed': 'This URL is not allowed',
  'precondition-required': 'If-Match is missing',
  'rate-limited': 'Too many requests',
  internal: 'Something went wrong on the server',
} satisfies Record<ProblemType, string>;

/** The `application/problem+json` reply for what was thrown. Anything but a ProblemError is `internal`, with nothing told. */
export function problemResponse(thrown: unknown) {
  const error =
    thrown instanceof ProblemError
      ? thrown
      : new ProblemError('internal', 'An unexpected error occurred. Try again later.');
  const problem: Problem = {
    type: problemTypeUri(error.type),
    title: problemTitle[error.type],
    status: problemStatus[error.type],
    detail: error.message,
    ...(error.errors && { errors: error.errors }),
  };
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { ...error.headers, 'Content-Type': 'application/problem+json' },
  });
}
