import * as z from 'zod/mini';

/** Last path segment of a problem's `type`, and the HTTP status it comes with. */
export const problemStatus = {
  'malformed-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'name-taken': 409,
  'url-event-overlap': 409,
  'webhook-limit-reached': 409,
  'precondition-failed': 412,
  'validation-failed': 422,
  'unknown-event-type': 422,
  'url-not-allowed': 422,
  'precondition-required': 428,
  'rate-limited': 429,
  internal: 500,
} as const;

export type ProblemType = keyof typeof problemStatus;

/** Problem types are identified by a URI whose last path segment names them. */
export const problemTypeUri = (type: ProblemType): string => `/problems/${type}`;

/** The last path segment of a problem's `type` URI: what programs compare. A server may know more types than we do. */
export const problemName = (typeUri: string): string => typeUri.slice(typeUri.lastIndexOf('/') + 1);

/** One wrong field: `pointer` is a JSON Pointer into the request body, `detail` a sentence for the person who typed it. */
export const FieldProblem = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** Error reply, `application/problem+json` (RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(FieldProblem)),
});
export type Problem = z.infer<typeof Problem>;
