import type { DeliveryDetails } from '~/contract/deliveries';

import type { Data, Database } from './db';
import { requireDelivery } from './deliveryOperations';
import { deliveryDetails, webhookNames } from './deliveryReply';
import { eventBody, isKnownEvent } from './eventBody';
import { hashText } from './hash';
import { newId } from './newId';
import type { Operation } from './operation';
import { fieldError, ProblemError } from './problemError';
import { keepSent, type SentDelivery } from './sentFromConsole';
import { findWebhook } from './webhookRules';

/** Keeps what is sent and answers with what came of its first attempt, when the receiver has had its time. */
function send(db: Database, data: Data, sent: SentDelivery): { data: DeliveryDetails; waitMs: number } {
  keepSent(data, sent);
  db.save(data);
  const reply = deliveryDetails(requireDelivery(data, sent.id), webhookNames(data));
  return { data: reply, waitMs: reply.attempts[0]?.durationMs ?? 0 };
}

/** `POST /webhooks/{id}/test`. */
export const sendTest: Operation<'sendTest'> = ({ params, body, db }) => {
  const data = db.load();
  const webhook = findWebhook(data, params.id);
  const { eventType } = body;
  const listed = webhook.events.mode === 'selected' ? webhook.events.types : [];
  if (!isKnownEvent(eventType) && !listed.includes(eventType)) {
    throw fieldError('unknown-event-type', '/eventType', `The event type ${eventType} does not exist.`);
  }
  const id = newId('dlv');
  const createdAt = Date.now();
  const example = eventBody(eventType, { time: createdAt, roll: hashText(id) });
  return send(db, data, {
    id,
    webhookId: webhook.id,
    url: webhook.url,
    apiKey: webhook.apiKey,
    eventType,
    trigger: 'test',
    redeliveryOf: null,
    createdAt,
    body: { ...example, data: body.data ?? example.data },
  });
};

/** `POST /deliveries/{id}/redeliver`: to where the webhook sends now. */
export const redeliver: Operation<'redeliver'> = ({ params, db }) => {
  const data = db.load();
  const original = requireDelivery(data, params.id).sending;
  const webhook = data.webhooks.find(({ id }) => id === original.webhookId);
  if (!webhook) {
    throw new ProblemError(
      'not-found',
      'The webhook of this delivery was deleted, so it cannot be sent again.',
    );
  }
  const kept = data.sent.find(({ id }) => id === original.id)?.body;
  return send(db, data, {
    id: newId('dlv'),
    webhookId: webhook.id,
    url: webhook.url,
    apiKey: webhook.apiKey,
    eventType: original.eventType(),
    trigger: 'redelivery',
    redeliveryOf: original.id,
    createdAt: Date.now(),
    body: kept ?? { of: original.id },
  });
};
