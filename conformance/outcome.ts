import { Problem, problemName, problemStatus, type ProblemType } from '~/contract/problems';

import type { Reply } from './api';
import type { Exchange } from './exchange';

/** What a check throws when the server breaks its rule. */
export class Failed extends Error {
  readonly expected: string;
  readonly got: string;
  readonly exchange: Exchange;

  constructor(expected: string, got: string, { exchange }: Reply) {
    super(`expected ${expected}, got ${got}`);
    this.name = 'Failed';
    this.expected = expected;
    this.got = got;
    this.exchange = exchange;
  }
}

/** What a check throws when it cannot tell: something else is missing or broken first. */
export class NotChecked extends Error {
  override name = 'NotChecked';
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Fails unless `holds`. */
export function expectThat(reply: Reply, holds: boolean, expected: string, got: string): void {
  if (!holds) throw new Failed(expected, got, reply);
}

/** Fails unless both are the same as JSON, whatever the order of an object's members. */
export function expectSame(reply: Reply, what: string, got: unknown, expected: unknown): void {
  expectThat(reply, canonical(got) === canonical(expected), `${what} ${show(expected)}`, show(got));
}

/** Fails unless the reply has this status. */
export function expectStatus(reply: Reply, status: number): void {
  expectThat(reply, reply.status === status, `status ${status}`, `status ${reply.status}`);
}

/** Fails unless the reply is this problem, and names this field where one is given. Returns the problem. */
export function expectProblem(
  reply: Reply,
  type: ProblemType,
  field?: { pointer: string; code?: string },
): Problem {
  const { data: problem } = Problem.safeParse(reply.json);
  const name = problem ? problemName(problem.type) : 'no problem';
  const got = `${reply.status}, ${name}`;
  if (!problem || reply.status !== problemStatus[type] || name !== type) {
    throw new Failed(`${problemStatus[type]}, ${type}`, got, reply);
  }
  if (field) {
    const found = problem.errors?.filter(({ pointer }) => pointer === field.pointer) ?? [];
    const fits = found.some(({ code }) => field.code === undefined || code === field.code);
    expectThat(
      reply,
      fits,
      `an entry in errors with pointer ${field.pointer}${field.code === undefined ? '' : ` and code ${field.code}`}`,
      show(problem.errors),
    );
  }
  return problem;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
