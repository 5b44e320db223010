import { apiBasePath } from '~/contract/endpoints';
import type { Webhook, WebhookCreate, WebhookUpdate } from '~/contract/webhooks';

import type { Data } from './db';
import { firstAnswer, rememberAnswer } from './idempotency';
import { newId } from './newId';
import type { Operation } from './operation';
import { etagOf, requireMatch } from './preconditions';
import { ProblemError } from './problemError';
import { noteKey, updateKey } from './storedApiKey';
import {
  requireFreeName,
  requireKnownEvents,
  requireNoOverlap,
  requireNotificationType,
  requireRoom,
} from './webhookRules';

function find(data: Data, id: string): Webhook {
  const webhook = data.webhooks.find((candidate) => candidate.id === id);
  if (!webhook) throw new ProblemError('not-found', 'This webhook does not exist, or it was deleted.');
  return webhook;
}

const withEtag = (webhook: Webhook) => ({ data: webhook, headers: { ETag: etagOf(webhook) } });

const created = (webhook: Webhook) => ({
  data: webhook,
  headers: { ETag: etagOf(webhook), Location: `${apiBasePath}/webhooks/${webhook.id}` },
});

function newWebhook(body: WebhookCreate, user: string): Webhook {
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
    health: { deliveries24h: 0, succeeded24h: 0, lastDelivery: null },
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
function patched(stored: Webhook, patch: WebhookUpdate, user: string): Webhook {
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
  if (first) return created(first);

  requireRoom(data.webhooks.length, session.limits.maxWebhooks);
  requireKnownEvents(body.events);
  requireFreeName(body.name, data.webhooks);
  requireNoOverlap(body, data.webhooks);
  const webhook = newWebhook(body, session.user.name);
  data.webhooks.push(webhook);
  rememberAnswer(data, idempotencyKey, body, webhook);
  db.save(data);
  return created(webhook);
};

/** `GET /webhooks/{id}`. */
export const getWebhook: Operation<'getWebhook'> = ({ params, db }) => withEtag(find(db.load(), params.id));

/** `PATCH /webhooks/{id}`. */
export const updateWebhook: Operation<'updateWebhook'> = ({ params, body, headers, session, db }) => {
  const data = db.load();
  const stored = find(data, params.id);
  requireMatch(headers, stored);
  const webhook = patched(stored, body, session.user.name);

  if (webhook.notificationType !== stored.notificationType) requireNotificationType(webhook.notificationType);
  const others = data.webhooks.filter((other) => other !== stored);
  requireKnownEvents(webhook.events, stored.events);
  requireFreeName(webhook.name, others);
  // Renaming or switching off must stay possible where two webhooks overlap already.
  if (body.url !== undefined || body.events !== undefined) requireNoOverlap(webhook, others);
  db.save({ ...data, webhooks: data.webhooks.map((other) => (other === stored ? webhook : other)) });
  return withEtag(webhook);
};

/** `DELETE /webhooks/{id}`. */
export const deleteWebhook: Operation<'deleteWebhook'> = ({ params, headers, db }) => {
  const data = db.load();
  const stored = find(data, params.id);
  requireMatch(headers, stored);
  db.save({ ...data, webhooks: data.webhooks.filter((other) => other !== stored) });
  return { data: undefined };
};
