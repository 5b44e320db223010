import {
  apiBasePath,
  commonProblems,
  type Endpoint,
  type EndpointName,
  endpoints,
} from '../src/contract/endpoints.ts';
import { endpointDocs, endpointNames, tags } from '../src/contract/endpointDocs.ts';
import { type ProblemDoc, problemDocs } from '../src/contract/problemDocs.ts';
import { Problem, problemStatus, type ProblemType, problemTypeUri } from '../src/contract/problems.ts';

import { componentSchemas, querySchemas, schemaRef } from './openApiSchemas.ts';

// Object.keys forgets that the table's keys are known.
const problemTypes = Object.keys(problemDocs) as ProblemType[];

/** The documentation of an endpoint as the generator reads it: names of examples and their values. */
type Doc = {
  tag: string;
  summary: string;
  description: string;
  query?: Record<string, { description: string; example: string | number }>;
  requests?: Record<string, unknown>;
  replies?: Record<string, unknown>;
};

const reasonPhrase: Record<Endpoint['success'], string> = {
  200: 'OK',
  201: 'Created',
  204: 'Done; nothing to say.',
};

const headers = {
  ETag: {
    description: 'The version; to be sent in `If-Match` or `If-None-Match` as it came.',
    schema: { type: 'string' },
    example: '"5d41402a"',
  },
  Location: {
    description: 'Path of what was created.',
    schema: { type: 'string' },
    example: `${apiBasePath}/webhooks/wh_4f1c09a7d2e85b36`,
  },
  'Retry-After': { description: 'How long to wait, in seconds.', schema: { type: 'integer' }, example: 30 },
};

const headerRefs = (names: readonly string[] = []) =>
  names.length > 0
    ? { headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])) }
    : {};

const parameters = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id of the resource. Opaque.',
    schema: { type: 'string' },
    example: 'wh_4f1c09a7d2e85b36',
  },
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    // So that a request without it gets the answer it deserves: 428.
    required: true,
    description: 'The `ETag` of the version that the sender has read. Without it: 428; with another: 412.',
    schema: { type: 'string' },
    example: '"5d41402a"',
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'An `ETag` that came before: when it is still current, the answer is 304 without a body.',
    schema: { type: 'string' },
    example: '"5d41402a"',
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Chosen by the sender, new for each thing to do. The same key for the same request again gives the first answer and does nothing, two at once included; ' +
      'with another body or for another resource it is refused (422, code `idempotency-key-reused`). Servers keep a key for a day or longer.',
    schema: { type: 'string', minLength: 1 },
    example: '0b5c1c7e-6a1f-4a53-9a52-6f0d5f0e8f11',
  },
};

/** Values by what they have in common, in the order in which they came. `Map.groupBy` is missing in Node.js 20. */
function grouped<Value, Key>(values: Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

const examples = (of: Record<string, unknown>) => ({
  examples: Object.fromEntries(
    Object.entries(of).map(([summary, value]) => [
      summary.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase(),
      { summary, value },
    ]),
  ),
});

function problemExample(type: ProblemType) {
  const { title, when, example }: ProblemDoc = problemDocs[type];
  return {
    summary: title,
    description: when,
    value: { type: problemTypeUri(type), title, status: problemStatus[type], ...example },
  };
}

function problemResponses(types: readonly ProblemType[]) {
  const byStatus = grouped(
    problemTypes.filter((type) => types.includes(type)),
    (type) => problemStatus[type],
  );
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      String(status),
      {
        description: ofStatus.map((type) => `**\`${type}\`** ${problemDocs[type].when}`).join('\n\n'),
        ...headerRefs(ofStatus.flatMap((type) => (problemDocs[type] as ProblemDoc).headers ?? [])),
        content: {
          'application/problem+json': {
            schema: schemaRef(Problem),
            examples: Object.fromEntries(
              ofStatus.map((type) => [type, { $ref: `#/components/examples/${type}` }]),
            ),
          },
        },
      },
    ]),
  );
}

function operation(name: EndpointName) {
  const endpoint: Endpoint = endpoints[name];
  const doc: Doc = endpointDocs[name];
  const { permission, query, body, reply, success, problems = [] } = endpoint;
  const needed = [
    ...(endpoint.path.includes('{id}') ? ['id'] : []),
    ...(endpoint.ifMatch ? ['If-Match'] : []),
    ...(endpoint.ifNoneMatch ? ['If-None-Match'] : []),
    ...(endpoint.idempotent ? ['Idempotency-Key'] : []),
  ].map((one) => ({ $ref: `#/components/parameters/${one}` }));
  const queried = query
    ? querySchemas(query).map((parameter) => ({ ...parameter, in: 'query', ...doc.query?.[parameter.name] }))
    : [];
  const all = [...needed, ...queried];
  const sent = body && { schema: schemaRef(body), ...examples(doc.requests ?? {}) };
  const types = endpoint.mergePatch
    ? ['application/merge-patch+json', 'application/json']
    : ['application/json'];
  return {
    operationId: name,
    tags: [doc.tag],
    summary: doc.summary,
    description: `${doc.description}\n\n${permission === null ? 'Needs a session and no permission.' : `Needs the permission \`${permission}\`.`}`,
    ...(all.length > 0 && { parameters: all }),
    ...(sent && {
      requestBody: { required: true, content: Object.fromEntries(types.map((type) => [type, sent])) },
    }),
    responses: {
      [String(success)]: {
        description: reasonPhrase[success],
        ...headerRefs(endpoint.replyHeaders),
        ...(reply && {
          content: { 'application/json': { schema: schemaRef(reply), ...examples(doc.replies ?? {}) } },
        }),
      },
      ...(endpoint.ifNoneMatch && {
        '304': { description: '`If-None-Match` names the current version.', ...headerRefs(['ETag']) },
      }),
      ...problemResponses([...commonProblems, ...problems]),
    },
  };
}

function paths() {
  const byPath = grouped(endpointNames, (name) => endpoints[name].path);
  return Object.fromEntries(
    [...byPath].map(([path, names]) => [
      path,
      Object.fromEntries(names.map((name) => [endpoints[name].method.toLowerCase(), operation(name)])),
    ]),
  );
}

/** The contract as an OpenAPI 3.1 document. All that it says comes from `src/contract/`. */
export function openApiDocument(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Webhooks',
      version,
      summary: 'The API behind the webhook console.',
      description: [
        'JSON in camelCase; times are RFC 3339 in UTC; ids are opaque strings.',
        'Errors are `application/problem+json` (RFC 9457). Programs compare the last path segment of `type`.',
        'Enums in replies may grow, and so may the members of objects: clients show a value that they do not know as it came, and drop nothing on save. Members of requests that are not named are refused; query parameters that are not named are ignored.',
        'API keys are write-only: no reply, log or error ever holds one.',
        'Generated from the contract in the source (`npm run openapi`). `npm run conformance` checks a server against it.',
      ].join('\n\n'),
    },
    servers: [{ url: apiBasePath, description: 'Below the origin that serves the console.' }],
    security: [{ session: [] }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: paths(),
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description:
            'A session of the platform. The console sends the cookies of the API’s origin and nothing else; what the cookie is called and how it is set is the platform’s own matter.',
        },
      },
      parameters,
      headers,
      examples: Object.fromEntries(problemTypes.map((type) => [type, problemExample(type)])),
      schemas: componentSchemas(),
    },
  };
}

/** Where the lint's recommended rules do not fit, and why. */
export const lintRules = {
  // No licence is granted for this API's description: whoever runs the platform decides that.
  'info-license': 'off',
  'info-license-strict': 'off',
} as const;
