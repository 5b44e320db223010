import type { DeliveryDetails } from '~/contract/deliveries';

import type { Data, Database } from './db';
import { requireDelivery } from './deliveryOperations';
import { deliveryDetails, webhookNames } from './deliveryReply';
import { eventBody, isKnownEvent } from './eventBody';
import { hashText } from './hash';
import { type Cause, causeOf, firstSent } from './idempotency';
import { newId } from './newId';
import type { Operation } from './operation';
import { fieldError, ProblemError } from './problemError';
import { keepSent, type SentDelivery } from './sentFromConsole';
import { findWebhook } from './webhookRules';

type Answer = { data: DeliveryDetails; waitMs: number };

/** Keeps what is sent, and the request that caused it, and answers. */
function send(db: Database, data: Data, sent: SentDelivery, request: Cause): Answer {
  keepSent(data, { ...sent, ...causeOf(request) });
  db.save(data);
  return answer(data, sent);
}

/** What came of the first attempt, when the receiver has had its time. */
function answer(data: Data, sent: SentDelivery): Answer {
  const reply = deliveryDetails(requireDelivery(data, sent.id), webhookNames(data));
  return { data: reply, waitMs: reply.attempts[0]?.durationMs ?? 0 };
}

/** `POST /webhooks/{id}/test`. */
export const sendTest: Operation<'sendTest'> = ({ params, body, headers, db }) => {
  const data = db.load();
  const request = { key: headers.get('Idempotency-Key'), body: { test: params.id, ...body } };
  const first = firstSent(data, request.key, request.body);
  if (first) return answer(data, first);

  const webhook = findWebhook(data, params.id);
  const { eventType } = body;
  const listed = webhook.events.mode === 'selected' ? webhook.events.types : [];
  if (!isKnownEvent(eventType) && !listed.includes(eventType)) {
    throw fieldError('unknown-event-type', '/eventType', `The event type ${eventType} does not exist.`);
  }
  const id = newId('dlv');
  const createdAt = Date.now();
  const example = eventBody(eventType, { time: createdAt, roll: hashText(id) });
  const sent: SentDelivery = {
    id,
    webhookId: webhook.id,
    url: webhook.url,
    apiKey: webhook.apiKey,
    eventType,
    trigger: 'test',
    redeliveryOf: null,
    createdAt,
    body: { ...example, data: body.data ?? example.data },
  };
  return send(db, data, sent, request);
};

/** `POST /deliveries/{id}/redeliver`: to where the webhook sends now. */
export const redeliver: Operation<'redeliver'> = ({ params, headers, db }) => {
  const data = db.load();
  const request = { key: headers.get('Idempotency-Key'), body: { redeliver: params.id } };
  const first = firstSent(data, request.key, request.body);
  if (first) return answer(data, first);

  const original = requireDelivery(data, params.id).sending;
  const webhook = data.webhooks.find(({ id }) => id === original.webhookId);
  if (!webhook) {
    throw new ProblemError(
      'not-found',
      'The webhook of this delivery was deleted, so it cannot be sent again.',
    );
  }
  const kept = data.sent.find(({ id }) => id === original.id)?.body;
  const sent: SentDelivery = {
    id: newId('dlv'),
    webhookId: webhook.id,
    url: webhook.url,
    apiKey: webhook.apiKey,
    eventType: original.eventType(),
    trigger: 'redelivery',
    redeliveryOf: original.id,
    createdAt: Date.now(),
    body: kept ?? { of: original.id },
  };
  return send(db, data, sent, request);
};
