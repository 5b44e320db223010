import { describe, expect, it } from 'vitest';

import { Problem, problemName, problemStatus, type ProblemType, problemTypeUri } from './problems';

// Object.keys forgets that the table's keys are known.
const problemTypes = Object.keys(problemStatus) as ProblemType[];

describe('the name of a problem type', () => {
  it.each([
    ['https://api.example.com/problems/name-taken', 'name-taken'],
    ['/problems/name-taken', 'name-taken'],
    ['name-taken', 'name-taken'],
    ['https://api.example.com/problems/out-of-moons', 'out-of-moons'],
    ['about:blank', 'about:blank'],
  ])('of %s is %s', (uri, name) => {
    expect(problemName(uri)).toBe(name);
  });

  it.each(problemTypes)('%s survives the way into a URI and back', (type) => {
    expect(problemName(problemTypeUri(type))).toBe(type);
  });
});

it.each(problemTypes)('%s comes with an error status', (type) => {
  expect(problemStatus[type]).toBeGreaterThanOrEqual(400);
  expect(problemStatus[type]).toBeLessThan(600);
});

describe('problem details', () => {
  it('need neither detail nor errors, and may be of a type that we do not know', () => {
    const problem = { type: 'about:blank', title: "I'm a teapot", status: 418 };
    expect(Problem.parse(problem)).toEqual(problem);
  });

  it.each([null, 'Not Found', {}, { error: 'not found' }, []])('are not %j', (reply) => {
    expect(Problem.safeParse(reply).success).toBe(false);
  });
});
