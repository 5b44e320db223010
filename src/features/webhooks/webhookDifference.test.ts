import { describe, expect, it } from 'vitest';

import type { Webhook } from '~/contract/webhooks';

import { sampleWebhook } from './sampleWebhook';
import { difference } from './webhookDifference';
import { type FileWebhook, toWebhookFile } from './webhookFile';

const stored = sampleWebhook();
const inFile = (webhook: Webhook): FileWebhook => {
  const [entry] = toWebhookFile([webhook], new Date()).webhooks;
  if (!entry) throw new Error('The file is empty.');
  return entry;
};

it('of a webhook and its own export is nothing', () => {
  for (const webhook of [
    stored,
    sampleWebhook({ description: undefined, apiKey: null, events: { mode: 'all' } }),
  ]) {
    expect(difference(webhook, inFile(webhook))).toEqual({ patch: {}, changes: [] });
  }
});

it('does not mind the order of event types', () => {
  const wanted = {
    ...inFile(stored),
    events: { mode: 'selected', types: ['USER_DELETED', 'USER_CREATED'] },
  } as const;
  expect(
    difference(stored, { ...wanted, events: { mode: 'selected', types: [...wanted.events.types] } }).changes,
  ).toEqual([]);
});

describe('sends what differs, and says it', () => {
  it.each<[Partial<FileWebhook>, object, string, string, string]>([
    [
      { name: 'CRM Contact Sync' },
      { name: 'CRM Contact Sync' },
      'Webhook Name',
      'CRM contact sync',
      'CRM Contact Sync',
    ],
    [
      { url: 'https://new.example.com/' },
      { url: 'https://new.example.com/' },
      'URL',
      stored.url,
      'https://new.example.com/',
    ],
    [{ description: undefined }, { description: null }, 'Description', 'Keeps contacts in step.', 'None'],
    [{ enabled: false }, { enabled: false }, 'Status', 'Enabled', 'Disabled'],
    [{ events: { mode: 'all' } }, { events: { mode: 'all' } }, 'Webhook Events', '2 events', 'All events'],
    [
      { events: { mode: 'selected', types: ['USER_CREATED', 'USER_LOGIN', 'LOGOUT'] } },
      { events: { mode: 'selected', types: ['USER_CREATED', 'USER_LOGIN', 'LOGOUT'] } },
      'Webhook Events',
      '2 events',
      '3 events: adds USER_LOGIN, LOGOUT; drops USER_DELETED',
    ],
    [
      { apiKey: { placement: 'query', parameter: 'key' } },
      { apiKey: { placement: 'query', parameter: 'key' } },
      'API Key',
      'Sent in the header X-API-Key',
      'Sent in the query string as key',
    ],
  ])('%j', (changes, patch, label, before, after) => {
    expect(difference(stored, { ...inFile(stored), ...changes })).toEqual({
      patch,
      changes: [{ label, before, after }],
    });
  });

  it('when only a few of all events are left', () => {
    const all = sampleWebhook({ events: { mode: 'all' } });
    const [change] = difference(all, inFile(stored)).changes;
    expect(change).toMatchObject({
      before: 'All events',
      after: '2 events: only USER_CREATED, USER_DELETED',
    });
  });
});

it('keeps the stored key, also where the file knows of none', () => {
  expect(difference(stored, { ...inFile(stored), apiKey: null }).patch).toEqual({});
  expect(difference(sampleWebhook({ apiKey: null }), inFile(stored)).patch).toEqual({});
});
