import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';

import {
  EventSelection,
  nameKey,
  SelectedEventTypes,
  Webhook,
  WebhookCreate,
  WebhookDescription,
  WebhookListQuery,
  WebhookName,
  webhookStatus,
  WebhookUpdate,
} from './webhooks';
import { webhookSorts } from './webhookListOptions';

/** Codes and sentences of what a schema refuses about a value. */
const refusals = (schema: z.ZodMiniType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => ({
    code: issue.code === 'custom' ? String(issue.params?.code) : issue.code,
    message: issue.message,
  }));

const codes = (schema: z.ZodMiniType, value: unknown) =>
  refusals(schema, value)?.map(({ code }) => code) ?? [];

const goodBody = {
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
};

describe('a name', () => {
  it.each(['O', 'Löschanfragen (DSGVO)', '新規ユーザー通知（東京）', 'a'.repeat(80), '👩‍🚀', '😀'.repeat(80)])(
    'may be %.30s',
    (name) => {
      expect(WebhookName.parse(name)).toBe(name);
    },
  );

  it.each([
    ['empty', '', 'required'],
    ['white space only', ' \t\n', 'required'],
    ['81 characters', 'a'.repeat(81), 'too-long'],
    ['81 emoji', '😀'.repeat(81), 'too-long'],
  ])('may not be %s', (_, name, code) => {
    expect(codes(WebhookName, name)).toEqual([code]);
  });

  it('is trimmed before it is measured', () => {
    expect(WebhookName.parse(`  ${'a'.repeat(80)}\n`)).toBe('a'.repeat(80));
  });

  it('that is too long is told how long it is, in characters as a person counts them', () => {
    expect(refusals(WebhookName, '😀'.repeat(81))).toEqual([
      { code: 'too-long', message: 'Use at most 80 characters; this name has 81.' },
    ]);
  });
});

describe('two names are the same name', () => {
  it.each([
    ['in another case', 'Orders', 'ORDERS'],
    ['in another case beyond ASCII', 'LÖSCHUNG', 'löschung'],
    ['with other white space around them', ' Orders ', 'Orders'],
    ['with an accent composed or decomposed', 'L\u00f6schung', 'Lo\u0308schung'],
  ])('%s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Orders', 'Orders 2'],
    ['Löschung', 'Loschung'],
    ['Order s', 'Orders'],
  ])('but not %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('a description', () => {
  it('may be empty', () => {
    expect(WebhookDescription.parse('  ')).toBe('');
  });

  it('has up to 500 characters, not counting the white space around them', () => {
    expect(WebhookDescription.parse(` ${'😀'.repeat(500)} `)).toBe('😀'.repeat(500));
    expect(codes(WebhookDescription, 'a'.repeat(501))).toEqual(['too-long']);
  });
});

describe('selected event types', () => {
  it.each([
    ['one', ['USER_CREATED'], []],
    ['two', ['USER_CREATED', 'USER_DELETED'], []],
    ['one that this console does not know', ['MOON_LANDED'], []],
    ['none', [], ['required']],
    ['the same twice', ['USER_CREATED', 'USER_DELETED', 'USER_CREATED'], ['duplicate']],
  ])('%s', (_, types, expected) => {
    expect(codes(SelectedEventTypes, types)).toEqual(expected);
  });

  it('are not needed for all events, and are dropped there', () => {
    expect(EventSelection.parse({ mode: 'all', types: [] })).toEqual({ mode: 'all' });
  });

  it.each([{ mode: 'none' }, { types: ['USER_CREATED'] }, { mode: 'selected' }, null])(
    'are not %j',
    (events) => {
      expect(EventSelection.safeParse(events).success).toBe(false);
    },
  );
});

describe('a create request', () => {
  it('is accepted with no more than it needs', () => {
    expect(WebhookCreate.parse(goodBody)).toEqual(goodBody);
  });

  it.each(['SMS', 'rest', ''])('refuses the notification type %j and names the known ones', (type) => {
    expect(refusals(WebhookCreate, { ...goodBody, notificationType: type })).toEqual([
      { code: 'unknown', message: 'Choose one of these types: REST.' },
    ]);
  });

  it('refuses fields that it does not know', () => {
    expect(codes(WebhookCreate, { ...goodBody, ulr: 'https://example.com' })).toEqual(['unrecognized_keys']);
  });

  it.each([
    ['absent', undefined, true],
    ['null', null, true],
    ['a key alone', { key: 'k'.repeat(8) }, true],
    ['a key with its place', { key: 'k'.repeat(8), placement: 'query', parameter: 'token' }, true],
    ['a place without a key', { placement: 'query' }, false],
    ['an unknown place', { key: 'k'.repeat(8), placement: 'cookie' }, false],
  ])('with an API key that is %s', (_, apiKey, accepted) => {
    expect(WebhookCreate.safeParse({ ...goodBody, apiKey }).success).toBe(accepted);
  });
});

describe('an update request', () => {
  it.each([
    ['nothing', {}],
    ['a key moved without sending it', { apiKey: { placement: 'query' } }],
    ['a key removed', { apiKey: null }],
    ['a description removed', { description: null }],
    ['a notification type that a newer server stored', { notificationType: 'GRPC' }],
  ])('may hold %s', (_, patch) => {
    expect(WebhookUpdate.parse(patch)).toEqual(patch);
  });

  it('holds what it changes to the same rules', () => {
    expect(codes(WebhookUpdate, { name: ' ', url: 'http://example.com' })).toEqual(['required', 'no-https']);
  });
});

describe('a webhook read from the API', () => {
  it('keeps enum values and event types that this console does not know', () => {
    const webhook = {
      id: 'wh_1',
      name: 'Orders',
      events: { mode: 'selected', types: ['MOON_LANDED'] },
      notificationType: 'GRPC',
      url: 'https://orders.example.com/hooks',
      apiKey: { placement: 'cookie', parameter: 'k', hint: '1234', setAt: '2026-01-01T00:00:00Z' },
      enabled: false,
      disabledReason: 'paused',
      health: {
        deliveries24h: 1,
        succeeded24h: 0,
        lastDelivery: { id: 'd', status: 'parked', at: '2026-01-01T00:00:00Z', responseStatus: null },
      },
      createdAt: '2026-01-01T00:00:00Z',
      createdBy: 'Ada',
      updatedAt: '2026-01-01T00:00:00Z',
      updatedBy: 'Ada',
    };
    expect(Webhook.parse(webhook)).toEqual(webhook);
  });

  it.each([
    [{ enabled: true, disabledReason: null }, 'enabled'],
    [{ enabled: false, disabledReason: 'manual' }, 'disabled'],
    [{ enabled: false, disabledReason: 'failing' }, 'failing'],
    [{ enabled: false, disabledReason: 'paused' }, 'disabled'],
    [{ enabled: false, disabledReason: null }, 'disabled'],
  ])('%j has the status %s', (webhook, status) => {
    expect(webhookStatus(webhook)).toBe(status);
  });
});

describe('the list query', () => {
  it('reads numbers from text', () => {
    expect(WebhookListQuery.parse({ page: '3', pageSize: '50' })).toEqual({ page: 3, pageSize: 50 });
  });

  it('needs nothing, and ignores what it does not know', () => {
    expect(WebhookListQuery.parse({})).toEqual({});
    expect(WebhookListQuery.parse({ utm_source: 'mail' })).toEqual({});
  });

  it.each(webhookSorts)('sorts by %s', (sort) => {
    expect(WebhookListQuery.parse({ sort })).toEqual({ sort });
  });

  it.each([
    { page: '0' },
    { page: '-1' },
    { page: '1.5' },
    { page: 'two' },
    { page: '' },
    { page: 'Infinity' },
    { pageSize: '20' },
    { pageSize: '' },
    { pageSize: '25.5' },
    { sort: 'health' },
    { sort: '--name' },
    { sort: '' },
    { status: 'broken' },
    { status: 'Enabled' },
  ])('refuses %j', (query) => {
    expect(WebhookListQuery.safeParse(query).success).toBe(false);
  });
});
