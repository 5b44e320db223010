import type * as z from 'zod/mini';

import type { FieldProblem } from '~/contract/problems';

import { ProblemError } from './problemError';

type Issue = z.core.$ZodIssue;

/** JSON Pointer (RFC 6901) of a path into the body. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** zod/mini has no messages of its own, so all but the contract's rules get theirs here. */
function sentence(issue: Issue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.input === undefined) return 'This field is required.';
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  // A union told apart by a field, such as the mode of the events, lists that field's values.
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options) {
    return `Use one of: ${issue.options.map(String).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return `This must be of type ${issue.expected}.`;
  return 'This value is not valid.';
}

function fieldProblems(issue: Issue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: issue.code,
      detail: `There is no field named "${key}".`,
    }));
  }
  const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  return [
    {
      pointer: pointerTo(issue.path),
      code: typeof code === 'string' ? code : issue.code,
      detail: sentence(issue),
    },
  ];
}

/** Reads a JSON body by its schema: `malformed-request` when it is not JSON, else one entry for each wrong field. */
export async function readBody(request: Request, schema: z.ZodMiniType): Promise<unknown> {
  let json: unknown;
  try {
    json = await request.json();
  } catch {
    throw new ProblemError('malformed-request', 'The request body is not JSON.');
  }
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap(fieldProblems);
  const errors = problems.filter(
    ({ pointer }, index) => problems.findIndex((other) => other.pointer === pointer) === index,
  );
  const count = errors.length === 1 ? 'One field is' : `${errors.length} fields are`;
  throw new ProblemError('validation-failed', `${count} not valid.`, { errors });
}

/** Reads the query string by its schema. Parameters that the contract does not name are ignored, as servers do. */
export function readQuery(url: string, schema: z.ZodMiniType): unknown {
  const result = schema.safeParse(Object.fromEntries(new URL(url).searchParams), { reportInput: true });
  if (result.success) return result.data;
  const reasons = result.error.issues.map(
    (issue) => `The query parameter "${issue.path.join('.')}" is wrong. ${sentence(issue)}`,
  );
  throw new ProblemError('malformed-request', reasons.join(' '));
}
