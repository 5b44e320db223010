import { describe, expect, it } from 'vitest';

import { endpointDocs, endpointNames } from './endpointDocs';
import { type Endpoint, endpoints } from './endpoints';
import { problemDocs } from './problemDocs';
import { Problem, problemStatus, type ProblemType, problemTypeUri } from './problems';

const strictly = { reportInput: true };

describe.each(endpointNames)('the documentation of %s', (name) => {
  const { query, body, reply }: Endpoint = endpoints[name];
  const docs: {
    query?: Record<string, { example: unknown }>;
    requests?: Record<string, unknown>;
    replies?: Record<string, unknown>;
  } = endpointDocs[name];

  it('has a good example for each query parameter', () => {
    const examples = Object.entries(docs.query ?? {}).map(([key, { example }]) => [key, example] as const);
    expect(examples.map(([key]) => key)).toEqual(Object.keys(query?.shape ?? {}));
    expect(query?.safeParse(Object.fromEntries(examples), strictly).error).toBeUndefined();
  });

  it('has good requests, where there is a body', () => {
    const examples = Object.values(docs.requests ?? {});
    expect(examples.length > 0).toBe(body !== undefined);
    for (const example of examples) expect(body?.parse(example)).toEqual(example);
  });

  it('has good replies, where there is one, with nothing that the schema does not know', () => {
    const examples = Object.values(docs.replies ?? {});
    expect(examples.length > 0).toBe(reply !== undefined);
    for (const example of examples) expect(reply?.parse(example)).toEqual(example);
  });
});

it.each(Object.entries(problemDocs))('the example of %s is a problem', (name, { title, example }) => {
  // The table's keys are the types.
  const type = name as ProblemType;
  const problem = { type: problemTypeUri(type), title, status: problemStatus[type], ...example };
  expect(Problem.parse(problem)).toEqual(problem);
});
