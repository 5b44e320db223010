import { describe, expect, it } from 'vitest';

import { sharedEvents } from '~/contract/overlap';
import { Session } from '~/contract/session';
import { characters } from '~/contract/rule';
import { nameKey, WebhookCreate, webhookStatus } from '~/contract/webhooks';
import { normaliseUrl } from '~/contract/webhookUrl';

import { catalogue } from './eventTypes/catalogue';
import { newerSeed } from './newerWebhook';
import { scenarios } from './scenarios';
import { seedWebhook } from './seedWebhook';
import { StoredWebhook } from './storedWebhook';
import { standardWebhooks } from './webhooks';

const now = new Date('2026-11-20T12:00:00Z');
const known = new Set(catalogue.map((eventType) => eventType.id));

describe.each(Object.entries(scenarios))('the scenario %s', (_name, scenario) => {
  const webhooks = scenario.seeds.map((seed) => seedWebhook(seed, now));
  // Ten thousand are made by one rule: some stand for all.
  const some = webhooks.filter((_, index) => index % Math.ceil(webhooks.length / 200) === 0);
  // A newer server's own, and what was stored to do harm, could not be created by this contract, on purpose.
  const creatable = some.filter(({ id }) => id !== newerSeed.id && !id.startsWith('wh_hostile-'));

  it('holds to the contract', () => {
    expect(scenario.session).toEqual(Session.parse(scenario.session));
    expect(some.map((webhook) => StoredWebhook.parse(webhook))).toEqual(some);
    const issues = creatable.flatMap((webhook) => {
      const { name, description, events, notificationType, url, apiKey, enabled } = webhook;
      const key = apiKey && { placement: apiKey.placement, parameter: apiKey.parameter, key: 'any-key-1234' };
      const body = { name, description, events, notificationType, url, apiKey: key, enabled };
      return WebhookCreate.safeParse(body).error?.issues ?? [];
    });
    expect(issues).toEqual([]);
  });

  it('has only event types of the catalogue', () => {
    const types = creatable.flatMap(({ events }) => (events.mode === 'all' ? [] : events.types));
    expect(types.filter((type) => !known.has(type))).toEqual([]);
  });

  it('repeats no id and no name, and no event at one URL', () => {
    expect(new Set(webhooks.map(({ id }) => id)).size).toBe(webhooks.length);
    expect(new Set(webhooks.map(({ name }) => nameKey(name))).size).toBe(webhooks.length);
    const byUrl = new Map<string, typeof webhooks>();
    for (const webhook of webhooks) {
      const url = normaliseUrl(webhook.url);
      byUrl.set(url, [...(byUrl.get(url) ?? []), webhook]);
    }
    for (const same of byUrl.values()) {
      for (const [index, webhook] of same.entries()) {
        for (const other of same.slice(index + 1)) expect(sharedEvents(webhook, other)).toEqual([]);
      }
    }
  });

  it('is the same for the same time, and never in the future', () => {
    expect(JSON.stringify(scenario.seeds.map((seed) => seedWebhook(seed, now)))).toBe(
      JSON.stringify(webhooks),
    );
    const times = JSON.stringify(webhooks).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
    expect(times.every((time) => time < now.toISOString())).toBe(true);
  });
});

it('the standard webhooks are of all kinds', () => {
  const webhooks = standardWebhooks(now);
  const some = (test: (webhook: StoredWebhook) => boolean) => webhooks.some(test);
  expect(some((webhook) => webhook.events.mode === 'all')).toBe(true);
  expect(some(({ events }) => events.mode === 'selected' && events.types.length === 1)).toBe(true);
  expect(some(({ events }) => events.mode === 'selected' && events.types.length > 20)).toBe(true);
  expect(some(({ name }) => characters(name) === 80)).toBe(true);
  expect(some(({ url }) => url.length > 300)).toBe(true);
  expect(some(({ apiKey }) => apiKey === null)).toBe(true);
  expect(new Set(webhooks.map(({ apiKey }) => apiKey?.placement))).toContain('query');
  expect(new Set(webhooks.map(webhookStatus))).toEqual(new Set(['enabled', 'disabled', 'failing']));
});

it('limit-reached leaves no room', () => {
  const { session, seeds } = scenarios['limit-reached'];
  expect(session.limits.maxWebhooks).toBe(seeds.length);
});
