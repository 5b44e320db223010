import { describe, expect, it } from 'vitest';

import { findConflicts, settle } from './editConflict';
import { sampleWebhook } from './sampleWebhook';
import { fromWebhook } from './webhookFormValues';
import { toPatch } from './webhookPatch';

const base = sampleWebhook();
const newKey = { placement: 'header', parameter: 'X-API-Key', hint: 'wxyz', setAt: '2026-11-01T10:00:00Z' };

describe('findConflicts', () => {
  it('finds nothing when the other changed what the form does not have', () => {
    const theirs = sampleWebhook({ enabled: false, disabledReason: 'manual', updatedBy: 'Ravi Menon' });
    expect(findConflicts(base, theirs, { ...fromWebhook(base), name: 'Mine' })).toEqual([]);
  });

  it('tells what only they changed from what both changed', () => {
    const theirs = sampleWebhook({ name: 'Theirs', url: 'https://theirs.example.com' });
    expect(findConflicts(base, theirs, { ...fromWebhook(base), name: 'Mine' })).toEqual([
      { part: 'name', contested: true },
      { part: 'url', contested: false },
    ]);
  });

  it('is content when both changed something to the same', () => {
    const theirs = sampleWebhook({ name: 'Same' });
    expect(findConflicts(base, theirs, { ...fromWebhook(base), name: 'Same' })).toEqual([]);
  });

  it('notices a replaced key, also one that ends in the same characters', () => {
    const theirs = sampleWebhook({ apiKey: { ...newKey, hint: '9fK2' } });
    expect(findConflicts(base, theirs, fromWebhook(base))).toEqual([{ part: 'apiKey', contested: false }]);
    const removing = { ...fromWebhook(base), apiKeyChoice: 'remove' as const };
    expect(findConflicts(base, theirs, removing)).toEqual([{ part: 'apiKey', contested: true }]);
  });
});

describe('settle', () => {
  const theirs = sampleWebhook({
    name: 'Theirs',
    events: { mode: 'all' },
    description: undefined,
    apiKey: newKey,
  });
  const mine = { ...fromWebhook(base), name: 'Mine', url: 'https://mine.example.com' };
  const conflicts = findConflicts(base, theirs, mine);

  it('what only I changed is saved, what they changed stays, what I chose wins', () => {
    const kept = settle(theirs, mine, conflicts, { name: 'mine', events: 'theirs' });
    expect(toPatch(theirs, kept)).toEqual({ name: 'Mine', url: 'https://mine.example.com' });
    const taken = settle(theirs, mine, conflicts, { name: 'theirs' });
    expect(toPatch(theirs, taken)).toEqual({ url: 'https://mine.example.com' });
  });

  it('what has no choice is theirs: nothing is overwritten unseen', () => {
    expect(toPatch(theirs, settle(theirs, mine, conflicts, {}))).toEqual({ url: 'https://mine.example.com' });
  });

  it('a new key of mine replaces the one that they have set', () => {
    const withKey = { ...mine, apiKeyChoice: 'replace' as const, apiKey: 'my-own-secret' };
    const settled = settle(theirs, withKey, findConflicts(base, theirs, withKey), { apiKey: 'mine' });
    expect(toPatch(theirs, settled).apiKey).toMatchObject({ key: 'my-own-secret' });
  });

  it('a key that they removed can be neither kept nor removed', () => {
    const without = sampleWebhook({ apiKey: null });
    const settled = settle(without, fromWebhook(base), findConflicts(base, without, fromWebhook(base)), {});
    expect(settled.apiKeyChoice).toBe('new');
    expect(toPatch(without, settled)).toEqual({});
  });
});
