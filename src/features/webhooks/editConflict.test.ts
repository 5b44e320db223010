import { describe, expect, it } from 'vitest';

import { findConflicts, reopen, settle } from './editConflict';
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

describe('reopen', () => {
  const versioned = (webhook: ReturnType<typeof sampleWebhook>, etag: string) => ({ webhook, etag });
  /** As a draft knows it: without the end of the key. */
  const kept = versioned({ ...base, apiKey: base.apiKey && { ...base.apiKey, hint: '' } }, '"1"');
  const mine = { ...fromWebhook(base), name: 'Mine' };

  it('goes on where it was when nobody changed anything', () => {
    const stored = versioned(base, '"1"');
    expect(reopen(kept, stored, mine)).toEqual({ base: stored, values: mine, conflicts: [] });
  });

  it('takes over what somebody else changed, beside what was typed here', () => {
    const stored = versioned(sampleWebhook({ url: 'https://theirs.example.com' }), '"2"');
    const opened = reopen(kept, stored, mine);
    expect(opened.base).toBe(stored);
    expect(opened.values).toMatchObject({ name: 'Mine', url: 'https://theirs.example.com' });
    expect(toPatch(stored.webhook, opened.values)).toEqual({ name: 'Mine' });
  });

  it('keeps to the version it knows when both changed the same part: its save will be stale', () => {
    const stored = versioned(
      sampleWebhook({ name: 'Theirs', url: 'https://theirs.example.com', apiKey: newKey }),
      '"2"',
    );
    const opened = reopen(kept, stored, mine);
    expect(opened.base).toEqual(kept);
    expect(opened.values).toEqual(mine);
    expect(opened.conflicts.filter(({ contested }) => contested)).toEqual([
      { part: 'name', contested: true },
    ]);
  });

  it('knows again what the key ends in while it is the same key', () => {
    const stored = versioned(sampleWebhook({ name: 'Theirs' }), '"2"');
    expect(reopen(kept, stored, mine).base).toEqual(versioned(base, '"1"'));
  });
});
