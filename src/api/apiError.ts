import { type Problem, problemName } from '~/contract/problems';

/** How a call failed: no answer, none in time, an answer that breaks the contract, or an error status. */
export type ApiErrorKind = 'network' | 'timeout' | 'contract' | 'status';

/** What is wrong with an answer that breaks the contract: a web page, nothing, text that ends half-way, or other values. */
export type Flaw = 'page' | 'empty' | 'cut' | 'mismatch';

type Circumstances = {
  status?: number | undefined;
  problem?: Problem | undefined;
  requestId?: string | undefined;
  /** Of an answer that breaks the contract. */
  flaw?: Flaw | undefined;
  /** For how long the server asks to be left alone, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** What was found out about a write without an answer, in a sentence of its own: "Nothing was saved." */
  outcome?: string | undefined;
  /** Of a write: whether it is certain that it did not happen, although no answer said so. */
  isKnown?: boolean | undefined;
};

/** Statuses worth another try of a read: the server is busy or restarting. */
const transientStatuses = [429, 502, 503, 504];

/** A call to the API that failed. `message` is a plain sentence for the administrator. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly circumstances: Circumstances;

  constructor(kind: ApiErrorKind, circumstances: Circumstances = {}) {
    super([sentence(kind, circumstances), circumstances.outcome].filter(Boolean).join(' '));
    this.kind = kind;
    this.circumstances = circumstances;
  }

  get status(): number | undefined {
    return this.circumstances.status;
  }

  get problem(): Problem | undefined {
    return this.circumstances.problem;
  }

  /** The server's id of the failed request, to quote to its operators. */
  get requestId(): string | undefined {
    return this.circumstances.requestId;
  }

  /** For how long the server asks to be left alone, in milliseconds. */
  get retryAfterMs(): number | undefined {
    return this.circumstances.retryAfterMs;
  }

  /** Name of the problem type, such as `name-taken`, when the server gave one. */
  get problemName(): string | undefined {
    return this.problem && problemName(this.problem.type);
  }

  /** Whether the same read may succeed in a moment. After a wait of half a minute nobody waits for another one. */
  get isTransient(): boolean {
    return this.kind === 'network' || (this.status !== undefined && transientStatuses.includes(this.status));
  }

  /** Of a write: whether the server may have acted all the same. No answer came, or none that can be relied on. */
  get isUnclear(): boolean {
    if (this.circumstances.isKnown) return false;
    return this.kind !== 'status' || (this.status !== undefined && this.status >= 500);
  }

  /** The message and, where the fault is the server's, the request id to quote: for places that have room for one text. */
  get report(): string {
    const isServers = this.kind === 'contract' || (this.status ?? 0) >= 500;
    return isServers && this.requestId ? `${this.message} Request id: ${this.requestId}` : this.message;
  }

  /** The same failure of a write, with the certainty that nothing happened, and a sentence that says so. */
  withNothingDone(outcome: string): ApiError {
    return new ApiError(this.kind, { ...this.circumstances, outcome, isKnown: true });
  }

  /** The same failure of a write, with a sentence for whoever must live with not knowing what came of it. */
  withDoubt(outcome: string): ApiError {
    return new ApiError(this.kind, { ...this.circumstances, outcome });
  }
}

/** Whether an error is the API's answer with this status. */
export const hasStatus = (error: unknown, status: number): error is ApiError =>
  error instanceof ApiError && error.status === status;

/** What to say of any error in one text: an ApiError's report, the message of others. */
export const reportOf = (error: Error): string => (error instanceof ApiError ? error.report : error.message);

function sentence(kind: ApiErrorKind, { status, problem, flaw, retryAfterMs }: Circumstances): string {
  switch (kind) {
    case 'network':
      return 'The server could not be reached. Check your connection and try again.';
    case 'timeout':
      return 'The server took too long to answer. Try again in a moment.';
    case 'contract':
      return flawSentence(flaw);
    case 'status':
      return problem?.detail || statusSentence(status, retryAfterMs);
  }
}

function flawSentence(flaw: Flaw = 'mismatch'): string {
  switch (flaw) {
    case 'page':
      return 'A web page came instead of the server’s answer, perhaps from a proxy or a sign-in page in between. Reload the page; if that does not help, tell the operators.';
    case 'empty':
      return 'The server’s answer was empty. Try again; if that does not help, tell the operators.';
    case 'cut':
      return 'The server’s answer broke off. Try again; if that does not help, tell the operators.';
    case 'mismatch':
      return 'The server sent an answer that this console does not understand. Reload the page; if that does not help, tell the operators.';
  }
}

function statusSentence(status: number | undefined, retryAfterMs: number | undefined): string {
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
      return `Too many requests. Wait ${waitWords(retryAfterMs)} and try again.`;
    case undefined:
      return 'The request failed. Try again in a moment.';
    default:
      return status >= 500
        ? `The server has a problem (status ${status}). Try again in a moment.`
        : `The server refused the request (status ${status}).`;
  }
}

function waitWords(ms: number | undefined): string {
  if (!ms) return 'a moment';
  if (ms < 90_000) {
    const seconds = Math.ceil(ms / 1000);
    return seconds === 1 ? '1 second' : `${seconds} seconds`;
  }
  return `${Math.ceil(ms / 60_000)} minutes`;
}
