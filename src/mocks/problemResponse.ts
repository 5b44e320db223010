import { HttpResponse } from 'msw';

import { problemDocs } from '~/contract/problemDocs';
import { type Problem, problemStatus, problemTypeUri } from '~/contract/problems';

import { ProblemError } from './problemError';

/** The `application/problem+json` reply for what was thrown. Anything but a ProblemError is `internal`, with nothing told. */
export function problemResponse(thrown: unknown) {
  const error =
    thrown instanceof ProblemError
      ? thrown
      : new ProblemError('internal', 'An unexpected error occurred. Try again later.');
  const problem: Problem = {
    type: problemTypeUri(error.type),
    title: problemDocs[error.type].title,
    status: problemStatus[error.type],
    detail: error.message,
    ...(error.errors && { errors: error.errors }),
  };
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { ...error.headers, 'Content-Type': 'application/problem+json' },
  });
}
