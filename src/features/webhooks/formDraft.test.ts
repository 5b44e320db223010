import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { draftTime, loadDraft, removeDraft, restoreDraft, saveDraft } from './formDraft';
import { sampleWebhook } from './sampleWebhook';
import { emptyForm, type WebhookFormValues } from './webhookFormValues';

const entries = new Map<string, string>();
const memory: Partial<Storage> = {
  getItem: (key) => entries.get(key) ?? null,
  setItem: (key, value) => void entries.set(key, value),
  removeItem: (key) => void entries.delete(key),
};

beforeEach(() => {
  entries.clear();
  vi.stubGlobal('sessionStorage', memory);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const owner = 'amelia@example.com';
const save = (values: WebhookFormValues, defaults = emptyForm) =>
  saveDraft('create', { owner, values, defaults });

const typed: WebhookFormValues = {
  ...emptyForm,
  name: 'Orders',
  events: { mode: 'all', types: ['USER_CREATED'] },
  url: 'https://ord',
  apiKeyPlacement: 'query',
  apiKeyParameter: 'token',
  description: 'Half a sent',
};

describe('a draft', () => {
  it('brings back all that was typed, also what no server would take', () => {
    save(typed);
    const draft = loadDraft('create');
    expect(draft && restoreDraft(draft, emptyForm)).toEqual(typed);
  });

  it('says whose it is and when it was kept', () => {
    vi.useFakeTimers({ now: new Date('2026-03-04T14:05:06Z') });
    save(typed);
    expect(loadDraft('create')).toMatchObject({ owner, savedAt: '2026-03-04T14:05:06.000Z' });
  });

  it('says whether there was a key, and leaves the field empty', () => {
    save({ ...typed, apiKey: 'planted-key' });
    const draft = loadDraft('create');
    expect(draft?.hadKey).toBe(true);
    expect(draft && restoreDraft(draft, emptyForm).apiKey).toBe('');
    save(typed);
    expect(loadDraft('create')?.hadKey).toBe(false);
  });

  it('of one form is not the draft of another', () => {
    save(typed);
    expect(loadDraft('copy of wh_1')).toBeUndefined();
  });

  it('is gone once it is removed', () => {
    save(typed);
    removeDraft('create');
    expect(loadDraft('create')).toBeUndefined();
    expect(entries.size).toBe(0);
  });

  it.each([
    ['nothing was typed', emptyForm],
    ['everything was taken back', emptyForm],
    ['only a key was typed', { ...emptyForm, apiKey: 'planted-key' }],
  ])('does not exist when %s', (_, values) => {
    save(typed);
    save(values);
    expect(entries.size).toBe(0);
  });

  it('of a form that starts filled in exists from the first change on', () => {
    save(typed, typed);
    expect(loadDraft('create')).toBeUndefined();
    save({ ...typed, name: 'Orders (copy)' }, typed);
    expect(loadDraft('create')?.values.name).toBe('Orders (copy)');
  });
});

describe('a draft of a webhook that is edited', () => {
  it('knows which version it is about, but not what its key ends in', () => {
    const webhook = sampleWebhook();
    saveDraft('edit', { owner, values: typed, defaults: emptyForm, base: { webhook, etag: '"7"' } });
    const base = loadDraft('edit')?.base;
    expect(base?.etag).toBe('"7"');
    expect(base?.webhook).toEqual({
      ...webhook,
      apiKey: { ...webhook.apiKey, hint: '' },
    });
    expect([...entries].flat().join()).not.toContain('9fK2');
  });
});

describe('the API key', () => {
  const text = fc.string({ unit: 'grapheme' });
  const values: fc.Arbitrary<WebhookFormValues> = fc.record({
    name: text,
    events: fc.record({ mode: fc.constantFrom('selected', 'all'), types: fc.array(text) }),
    notificationType: text,
    url: fc.oneof(text, fc.webUrl()),
    apiKeyChoice: fc.constantFrom('new', 'keep', 'replace', 'remove'),
    apiKey: fc.string({ minLength: 0, maxLength: 512 }).map((rest) => `planted-${rest}`),
    apiKeyPlacement: text,
    apiKeyParameter: text,
    description: text,
  });

  it('is never in what is stored, in plain or in JSON, whatever else is typed', () => {
    fc.assert(
      fc.property(values, (typedByChance) => {
        save(typedByChance);
        const stored = [...entries].flat().join('\n');
        expect(stored).toContain('"version":2');
        expect(stored).not.toContain('planted-');
        expect(stored).not.toContain(JSON.stringify(typedByChance.apiKey).slice(1, -1));
      }),
    );
  });

  it('is the only thing that gets lost', () => {
    fc.assert(
      fc.property(values, (typedByChance) => {
        save(typedByChance);
        const draft = loadDraft('create');
        expect(draft && restoreDraft(draft, emptyForm)).toEqual({ ...typedByChance, apiKey: '' });
      }),
    );
  });
});

describe('storage', () => {
  const loadFrom = (text: string) => {
    entries.set('webhook-console.draft.create', text);
    return loadDraft('create');
  };

  it('with anything at all in it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(loadFrom(text)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['another version', { version: 1 }],
    ['no owner', { owner: undefined }],
    ['no time', { savedAt: 'noon' }],
    ['other values', { values: { ...typed, events: ['USER_CREATED'] } }],
  ])('with a draft that has %s has none', (_, change) => {
    save(typed);
    const draft = loadDraft('create');
    expect(draft).toBeDefined();
    expect(loadFrom(JSON.stringify({ ...draft, ...change }))).toBeUndefined();
  });

  it.each([
    ['is blocked', () => undefined],
    [
      'is full',
      () => ({
        ...memory,
        setItem: () => {
          throw new DOMException('Full', 'QuotaExceededError');
        },
      }),
    ],
  ])('that %s only means that nothing is kept', (_, storage) => {
    vi.stubGlobal('sessionStorage', storage());
    expect(save(typed)).toBe(false);
    expect(loadDraft('create')).toBeUndefined();
    expect(() => removeDraft('create')).not.toThrow();
  });
});

describe('the time of a draft', () => {
  // Tests run in UTC.
  it.each([
    ['2026-03-04T14:05:59Z', 'at 14:05'],
    ['2026-03-04T00:05:00Z', 'at 00:05'],
    ['2026-03-03T23:59:00Z', 'on March 3 at 23:59'],
  ])('%s is told as %s', (savedAt, words) => {
    expect(draftTime(savedAt, new Date('2026-03-04T15:00:00Z'))).toBe(words);
  });
});
