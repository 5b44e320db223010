import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleWebhook } from './sampleWebhook';
import { fromWebhook, type WebhookFormValues } from './webhookFormValues';
import { sameEvents, toPatch } from './webhookPatch';

const stored = sampleWebhook();
const untouched = fromWebhook(stored);
const patchOf = (changes: Partial<WebhookFormValues>) => toPatch(stored, { ...untouched, ...changes });

describe('toPatch', () => {
  it('sends nothing when nothing was touched', () => {
    expect(patchOf({})).toEqual({});
  });

  it.each([
    ['name', { name: 'CRM' }, { name: 'CRM' }],
    ['URL', { url: 'https://crm.example.com/v2' }, { url: 'https://crm.example.com/v2' }],
    ['description', { description: 'New' }, { description: 'New' }],
    ['description taken away', { description: '' }, { description: null }],
    [
      'events',
      { events: { mode: 'selected', types: ['USER_CREATED'] } },
      { events: { mode: 'selected', types: ['USER_CREATED'] } },
    ],
    ['all events', { events: { mode: 'all', types: ['USER_CREATED'] } }, { events: { mode: 'all' } }],
    [
      'events in another order',
      { events: { mode: 'selected', types: ['USER_DELETED', 'USER_CREATED'] } },
      {},
    ],
  ] as [string, Partial<WebhookFormValues>, object][])(
    'sends only what was touched: %s',
    (_, changes, patch) => {
      expect(patchOf(changes)).toEqual(patch);
    },
  );

  it.each([
    ['kept', { apiKeyChoice: 'keep' }, {}],
    ['removed', { apiKeyChoice: 'remove' }, { apiKey: null }],
    [
      'replaced',
      { apiKeyChoice: 'replace', apiKey: 'new-secret' },
      { apiKey: { placement: 'header', parameter: 'X-API-Key', key: 'new-secret' } },
    ],
    ['moved to the query string', { apiKeyPlacement: 'query' }, { apiKey: { placement: 'query' } }],
    ['sent under another name', { apiKeyParameter: 'X-Token' }, { apiKey: { parameter: 'X-Token' } }],
    [
      'removed, whatever was typed before',
      { apiKeyChoice: 'remove', apiKey: 'new-secret' },
      { apiKey: null },
    ],
    ['kept, whatever was typed before', { apiKeyChoice: 'keep', apiKey: 'new-secret' }, {}],
  ] as [string, Partial<WebhookFormValues>, object][])('the stored key is %s', (_, changes, patch) => {
    expect(patchOf(changes)).toEqual(patch);
  });

  it('a webhook without a key stays without, unless one is entered', () => {
    const without = sampleWebhook({ apiKey: null });
    const values = fromWebhook(without);
    expect(toPatch(without, { ...values, apiKeyPlacement: 'query' })).toEqual({});
    expect(toPatch(without, { ...values, apiKey: 'new-secret' })).toEqual({
      apiKey: { placement: 'header', parameter: 'X-API-Key', key: 'new-secret' },
    });
  });

  it('keeps what this console does not know', () => {
    const unknown = sampleWebhook({
      notificationType: 'GRPC',
      events: { mode: 'selected', types: ['USER_CREATED', 'QUANTUM_LEAP'] },
      apiKey: { placement: 'cookie', parameter: 'key', hint: 'abcd', setAt: '2026-10-01T10:00:00Z' },
    });
    expect(toPatch(unknown, { ...fromWebhook(unknown), name: 'Renamed' })).toEqual({ name: 'Renamed' });
  });

  it('for any two webhooks, the patch from one makes the form of the other, and a second one is empty', () => {
    const webhooks = fc
      .record({
        name: fc.constantFrom('One', 'Two'),
        description: fc.constantFrom(undefined, 'Text'),
        url: fc.constantFrom('https://a.example', 'https://b.example'),
        notificationType: fc.constantFrom('REST', 'GRPC'),
        events: fc.oneof(
          fc.constant({ mode: 'all' as const }),
          fc
            .subarray(['A', 'B', 'C'], { minLength: 1 })
            .map((types) => ({ mode: 'selected' as const, types })),
        ),
      })
      .map((changes) => sampleWebhook(changes));
    fc.assert(
      fc.property(webhooks, webhooks, (before, wanted) => {
        const { apiKey: _, description, ...patch } = toPatch(before, fromWebhook(wanted));
        const after = sampleWebhook({
          ...before,
          ...patch,
          description: description === undefined ? before.description : (description ?? undefined),
        });
        expect(toPatch(after, fromWebhook(wanted))).toEqual({});
        for (const key of Object.keys(patch))
          expect(['name', 'url', 'notificationType', 'events']).toContain(key);
      }),
    );
  });
});

describe('sameEvents', () => {
  it.each([
    [{ mode: 'all' }, { mode: 'all' }, true],
    [{ mode: 'all' }, { mode: 'selected', types: ['A'] }, false],
    [{ mode: 'selected', types: ['A', 'B'] }, { mode: 'selected', types: ['B', 'A'] }, true],
    [{ mode: 'selected', types: ['A', 'B'] }, { mode: 'selected', types: ['A'] }, false],
    [{ mode: 'selected', types: ['A'] }, { mode: 'selected', types: ['A', 'B'] }, false],
  ] as [Parameters<typeof sameEvents>[0], Parameters<typeof sameEvents>[1], boolean][])(
    '%j and %j: %s',
    (one, other, same) => {
      expect(sameEvents(one, other)).toBe(same);
    },
  );
});
