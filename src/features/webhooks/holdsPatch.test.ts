import { expect, it } from 'vitest';

import type { BodyOf } from '~/contract/endpoints';

import { holdsPatch } from './holdsPatch';
import { sampleWebhook } from './sampleWebhook';

const webhook = {
  ...sampleWebhook(),
  name: 'Orders',
  description: 'For the shop.',
  events: { mode: 'selected' as const, types: ['A', 'B'] },
  apiKey: { placement: 'header', parameter: 'X-Key', hint: '6789', setAt: '2026-01-01T00:00:00Z' },
  enabled: true,
};

it.each<[string, BodyOf<'updateWebhook'>, boolean]>([
  ['nothing', {}, true],
  ['the same name', { name: 'Orders' }, true],
  ['another name', { name: 'Bills' }, false],
  ['the same state', { enabled: true }, true],
  ['another state', { enabled: false, name: 'Orders' }, false],
  ['the same events in another order', { events: { mode: 'selected', types: ['B', 'A'] } }, true],
  ['other events', { events: { mode: 'all' } }, false],
  ['the same description', { description: 'For the shop.' }, true],
  ['no description', { description: null }, false],
  [
    'a key with the same end',
    { apiKey: { placement: 'header', parameter: 'X-Key', key: '123456789' } },
    true,
  ],
  ['a key with another end', { apiKey: { key: '987654321' } }, false],
  ['the key where it is', { apiKey: { parameter: 'X-Key' } }, true],
  ['the key elsewhere', { apiKey: { placement: 'query' } }, false],
  ['no key', { apiKey: null }, false],
])('%s', (_, patch, holds) => {
  expect(holdsPatch(webhook, patch)).toBe(holds);
});

it('tells no description and no key from some', () => {
  const { description: _, ...bare } = { ...webhook, apiKey: null };
  expect(holdsPatch(bare, { description: null, apiKey: null })).toBe(true);
  expect(holdsPatch(bare, { apiKey: { key: '123456789' } })).toBe(false);
  expect(holdsPatch(bare, { description: 'New.' })).toBe(false);
});
