import { describe, expect, it } from 'vitest';

import { commonProblems, type Endpoint, endpoints } from './endpoints';
import { problemStatus } from './problems';

const table: [string, Endpoint][] = Object.entries(endpoints);

describe.each(table)(
  '%s',
  (_, { method, path, query, body, idempotent, ifMatch, success, reply, problems = [] }) => {
    it('has a path below the base path', () => {
      expect(path).toMatch(/^(\/([a-z-]+|\{[a-z]+\}))+$/i);
    });

    it('sends a query only when it reads, and a body only when it writes', () => {
      expect(query !== undefined && method !== 'GET').toBe(false);
      expect(body !== undefined && (method === 'GET' || method === 'DELETE')).toBe(false);
    });

    it('gets a reply unless its success is 204', () => {
      expect(reply === undefined).toBe(success === 204);
    });

    it('names each of its own problems once, and none that all endpoints have', () => {
      const all = [...commonProblems, ...problems];
      expect(new Set(all).size).toBe(all.length);
    });

    it('asks for a version exactly where it can be out of date', () => {
      expect(problems.includes('precondition-failed')).toBe(ifMatch === true);
      expect(problems.includes('precondition-required')).toBe(ifMatch === true);
    });

    it('refuses a key that is used again, where it takes one', () => {
      expect(idempotent !== true || problems.includes('validation-failed')).toBe(true);
    });

    it('can miss what its path names', () => {
      expect(problems.includes('not-found')).toBe(path.includes('{'));
    });
  },
);

it('no two endpoints are the same call', () => {
  const calls = table.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(calls).size).toBe(calls.length);
});

it('every problem type can be the answer to something', () => {
  const named = [...commonProblems, ...table.flatMap(([, { problems = [] }]) => problems)];
  expect(new Set(named)).toEqual(new Set(Object.keys(problemStatus)));
});
