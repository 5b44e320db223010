import type { FieldProblem, ProblemType } from '~/contract/problems';

type Extra = { errors?: FieldProblem[]; headers?: Record<string, string> };

/** What an operation throws to answer with a problem. */
export class ProblemError extends Error {
  readonly type: ProblemType;
  readonly errors: FieldProblem[] | undefined;
  readonly headers: Record<string, string> | undefined;

  constructor(type: ProblemType, detail: string, { errors, headers }: Extra = {}) {
    super(detail);
    this.name = 'ProblemError';
    this.type = type;
    this.errors = errors;
    this.headers = headers;
  }
}

/** A problem with one field; its code is the problem's own type unless a narrower one is given. */
export function fieldError(type: ProblemType, pointer: string, detail: string, code: string = type) {
  return new ProblemError(type, detail, { errors: [{ pointer, code, detail }] });
}
