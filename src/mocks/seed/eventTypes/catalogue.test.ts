import { describe, expect, it } from 'vitest';

import { RequestBody } from '~/contract/eventTypes';

import { catalogue } from './catalogue';
import { documentedRows } from './documentedRows';

/** Rows that lost their line breaks, and the event types that each of them documents. */
const fusions = new Map([
  ['COMBINEDLOGOUTTOKEN_CHECKED', ['COMBINED', 'LOGOUT', 'TOKEN_CHECKED']],
  ['TOKEN_RENEWEDCODE_OBTAINED', ['TOKEN_RENEWED', 'CODE_OBTAINED']],
  ['APP_CREATEDAPP_MODIFIED', ['APP_CREATED', 'APP_MODIFIED']],
  ['ROLE_CREATEDROLE_UPDATED', ['ROLE_CREATED', 'ROLE_UPDATED']],
  ['INVITE_USERRE_INVITE_USER', ['INVITE_USER', 'RE_INVITE_USER']],
  ['INVITE_ACCEPTEDINVITE_REVOKED', ['INVITE_ACCEPTED', 'INVITE_REVOKED']],
]);

const spellings = documentedRows.map((row) => row.replace(/:$/, ''));
const documentedIds = spellings.flatMap((spelling) => fusions.get(spelling) ?? [spelling]);

describe('the documented rows', () => {
  it('are 85 and name 92 different event types', () => {
    expect(documentedRows).toHaveLength(85);
    expect(documentedIds).toHaveLength(92);
    expect(new Set(documentedIds).size).toBe(92);
  });

  it('include every fused row once', () => {
    expect(spellings.filter((spelling) => fusions.has(spelling)).toSorted()).toEqual(
      [...fusions.keys()].toSorted(),
    );
  });
});

describe('the catalogue', () => {
  it('holds every documented event type exactly once, and no other', () => {
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual([...documentedIds].toSorted());
  });

  it('keeps the fused spelling on the event types split from it, and on no others', () => {
    const kept = catalogue.flatMap(({ id, documentedAs }) => (documentedAs ? [[id, documentedAs]] : []));
    const expected = [...fusions].flatMap(([spelling, ids]) => ids.map((id) => [id, [spelling]] as const));
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(expected));
  });

  it('keeps each group together', () => {
    const titles = catalogue.map(({ group }) => group);
    const runs = titles.filter((title, index) => title !== titles[index - 1]);
    expect(runs).toEqual([...new Set(titles)]);
  });

  it('shows different data for every event type', () => {
    const data = catalogue.map(({ example }) => JSON.stringify(example.data));
    const repeated = catalogue.filter((_, index) => data.indexOf(data[index] ?? '') !== index);
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it.each(catalogue)('describes $id in a group and a sentence', ({ group, description }) => {
    expect(group.trim()).not.toBe('');
    expect(description).toMatch(/^[A-Z].*[^.\s]\.$/);
  });

  it.each(catalogue)('shows an example of $id in the shape of a request body', ({ id, example }) => {
    expect(RequestBody.parse(example)).toEqual(example);
    expect(Object.keys(example).toSorted()).toEqual(['current_context', 'data', 'event_time', 'event_type']);
    expect(example.event_type).toBe(id);
    expect(example.event_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(example.current_context).not.toEqual({});
    expect(example.data).not.toEqual({});
  });
});
