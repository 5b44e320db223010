import { apiBasePath } from '~/contract/endpoints';
import type { WebhookCreate, WebhookUpdate } from '~/contract/webhooks';

import type { Data } from './db';
import { withHealth } from './health';
import { firstAnswer, rememberAnswer } from './idempotency';
import { newId } from './newId';
import type { Operation } from './operation';
import { etagOf, requireMatch } from './preconditions';
import type { StoredWebhook } from './seed/storedWebhook';
import { noteKey, updateKey } from './storedApiKey';
import { changeStreams } from './traffic';
import { tellOfChange } from './webhookEvents';
import {
  findWebhook,
  requireFreeName,
  requireKnownEvents,
  requireNoOverlap,
  requireNotificationType,
  requireRoom,
} from './webhookRules';

const withEtag = (data: Data, webhook: StoredWebhook) => ({
  data: withHealth(data, webhook),
  headers: { ETag: etagOf(webhook) },
});

const created = (data: Data, webhook: StoredWebhook) => ({
  data: withHealth(data, webhook),
  headers: { ETag: etagOf(webhook), Location: `${apiBasePath}/webhooks/${webhook.id}` },
});

function newWebhook(body: WebhookCreate, user: string): StoredWebhook {
  const now = new Date().toISOString();
  const { name, description, events, notificationType, url, apiKey, enabled = true } = body;
  return {
    id: newId('wh'),
    name,
    ...(description && { description }),
    events,
    notificationType,
    url,
    apiKey: apiKey ? noteKey(apiKey, now) : null,
    enabled,
    disabledReason: enabled ? null : 'manual',
    createdAt: now,
    createdBy: user,
    updatedAt: now,
    updatedBy: user,
  };
}

/** A time later than `previous` even within one millisecond, or under a stopped clock: each change gets an ETag of its own. */
const laterThan = (previous: string): string =>
  new Date(Math.max(Date.now(), Date.parse(previous) + 1)).toISOString();

/** Merges a patch into what is stored (RFC 7396; the contract's schema has removed `types` from "all"). */
function patched(stored: StoredWebhook, patch: WebhookUpdate, user: string): StoredWebhook {
  const now = laterThan(stored.updatedAt);
  const { apiKey, description = stored.description, enabled = stored.enabled, ...rest } = patch;
  const { description: _, ...kept } = stored;
  return {
    ...kept,
    ...rest,
    ...(description && { description }),
    apiKey: updateKey(stored.apiKey, apiKey, now),
    enabled,
    disabledReason: enabled ? null : (stored.disabledReason ?? 'manual'),
    updatedAt: now,
    updatedBy: user,
  };
}

/** `POST /webhooks`. */
export const createWebhook: Operation<'createWebhook'> = ({ body, headers, session, db }) => {
  const data = db.load();
  const idempotencyKey = headers.get('Idempotency-Key');
  const first = firstAnswer(data, idempotencyKey, body);
  if (first) return created(data, first);

  requireRoom(data.webhooks.length, session.limits.maxWebhooks);
  requireKnownEvents(body.events);
  requireFreeName(body.name, data.webhooks);
  requireNoOverlap(body, data.webhooks);
  const webhook = newWebhook(body, session.user.name);
  data.webhooks.push(webhook);
  rememberAnswer(data, idempotencyKey, body, webhook);
  tellOfChange(data, { type: 'WEBHOOK_CREATED', webhook }, session);
  db.save(data);
  return created(data, webhook);
};

/** `GET /webhooks/{id}`. */
export const getWebhook: Operation<'getWebhook'> = ({ params, db }) => {
  const data = db.load();
  return withEtag(data, findWebhook(data, params.id));
};

/** `PATCH /webhooks/{id}`. */
export const updateWebhook: Operation<'updateWebhook'> = ({ params, body, headers, session, db }) => {
  const data = db.load();
  const stored = findWebhook(data, params.id);
  requireMatch(headers, stored);
  const webhook = patched(stored, body, session.user.name);

  if (webhook.notificationType !== stored.notificationType) requireNotificationType(webhook.notificationType);
  const others = data.webhooks.filter((other) => other !== stored);
  requireKnownEvents(webhook.events, stored.events);
  requireFreeName(webhook.name, others);
  // Renaming or switching off must stay possible where two webhooks overlap already.
  if (body.url !== undefined || body.events !== undefined) requireNoOverlap(webhook, others);
  data.webhooks = data.webhooks.map((other) => (other === stored ? webhook : other));
  data.streams = changeStreams(data.streams, { before: stored, after: webhook, now: Date.now() });
  tellOfChange(data, { type: 'WEBHOOK_UPDATED', webhook, before: stored }, session);
  db.save(data);
  return withEtag(data, webhook);
};

/** `DELETE /webhooks/{id}`. */
export const deleteWebhook: Operation<'deleteWebhook'> = ({ params, headers, session, db }) => {
  const data = db.load();
  const stored = findWebhook(data, params.id);
  requireMatch(headers, stored);
  data.webhooks = data.webhooks.filter((other) => other !== stored);
  data.formerWebhooks.push({ id: stored.id, name: stored.name });
  data.streams = changeStreams(data.streams, { before: stored, after: null, now: Date.now() });
  tellOfChange(data, { type: 'WEBHOOK_DELETED', webhook: stored }, session);
  db.save(data);
  return { data: undefined };
};
