import { type Problem, problemName } from '~/contract/problems';

/** How a call failed: no answer, none in time, an answer that breaks the contract, or an error status. */
export type ApiErrorKind = 'network' | 'timeout' | 'contract' | 'status';

type Circumstances = { status?: number; problem?: Problem | undefined; requestId?: string | undefined };

/** Statuses worth another try of a read: the server is busy or restarting. */
const transientStatuses = [429, 502, 503, 504];

/** A call to the API that failed. `message` is a plain sentence for the administrator. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly status: number | undefined;
  readonly problem: Problem | undefined;
  /** The server's id of the failed request, to quote to its operators. */
  readonly requestId: string | undefined;

  constructor(kind: ApiErrorKind, circumstances: Circumstances = {}) {
    super(sentence(kind, circumstances));
    this.kind = kind;
    this.status = circumstances.status;
    this.problem = circumstances.problem;
    this.requestId = circumstances.requestId;
  }

  /** Name of the problem type, such as `name-taken`, when the server gave one. */
  get problemName(): string | undefined {
    return this.problem && problemName(this.problem.type);
  }

  /** Whether the same read may succeed in a moment. */
  get isTransient(): boolean {
    return (
      this.kind === 'network' ||
      this.kind === 'timeout' ||
      (this.status !== undefined && transientStatuses.includes(this.status))
    );
  }
}

/** Whether an error is the API's answer with this status. */
export const hasStatus = (error: unknown, status: number): error is ApiError =>
  error instanceof ApiError && error.status === status;

function sentence(kind: ApiErrorKind, { status, problem }: Circumstances): string {
  switch (kind) {
    case 'network':
      return 'The server could not be reached. Check your connection and try again.';
    case 'timeout':
      return 'The server took too long to answer. Try again in a moment.';
    case 'contract':
      return 'The server sent an answer that this console does not understand. Reload the page; if that does not help, tell the operators.';
    case 'status':
      return problem?.detail || statusSentence(status);
  }
}

function statusSentence(status: number | undefined): string {
  switch (status) {
    case 401:
      return 'Your session has ended. Sign in again.';
    case 403:
      return 'You do not have permission to do this. Ask another administrator for it.';
    case 404:
      return 'This no longer exists.';
    case 412:
      return 'Somebody else changed this meanwhile. Look at it again before you decide.';
    case 429:
      return 'Too many requests. Wait a moment and try again.';
    case undefined:
      return 'The request failed. Try again in a moment.';
    default:
      return status >= 500
        ? `The server has a problem (status ${status}). Try again in a moment.`
        : `The server refused the request (status ${status}).`;
  }
}
