import type { Attempt, Delivery, DeliveryDetails, DeliverySummary } from './deliveries';
import { redactedKey } from './deliveries';
import type { EventType, RequestBody } from './eventTypes';
import type { Session } from './session';
import type { Webhook, WebhookCreate } from './webhooks';

/** Requests and replies for documentation: one webhook and what becomes of it. A test holds them against the schemas. */

export const sessionExample: Session = {
  user: { name: 'Amelia Okafor', email: 'amelia.okafor@example.com' },
  permissions: ['webhooks:read', 'webhooks:write', 'webhooks:delete'],
  limits: { maxWebhooks: 100 },
};

export const bodyExample: RequestBody = {
  event_time: '2026-11-24T09:30:02.114Z',
  event_type: 'USER_DELETED',
  current_context: { tenant_id: 'acme', request_id: 'req-3f9a61c2', ip_address: '192.0.2.41' },
  data: { sub: 'usr-80c1', email: 'jonas.weber@example.com', reason: 'requested_by_user' },
};

export const eventTypeExample: EventType = {
  id: 'USER_DELETED',
  group: 'Users',
  description: 'User account is removed.',
  example: bodyExample,
};

/** One of two that the product documentation runs together. */
export const fusedEventTypeExample: EventType = {
  id: 'TOKEN_RENEWED',
  group: 'Sign-in and tokens',
  description: 'Code to renew permission is acquired.',
  documentedAs: ['TOKEN_RENEWEDCODE_OBTAINED'],
  example: {
    event_time: '2026-11-24T09:31:45.020Z',
    event_type: 'TOKEN_RENEWED',
    current_context: { tenant_id: 'acme', request_id: 'req-77b0e1d4' },
    data: { sub: 'usr-80c1', client_id: 'crm', expires_in: 3600 },
  },
};

export const createExample: WebhookCreate = {
  name: 'CRM contact sync',
  description: 'Keeps contacts in the CRM in step with user accounts.',
  events: { mode: 'selected', types: ['USER_CREATED', 'USER_MODIFIED', 'USER_DELETED'] },
  notificationType: 'REST',
  url: 'https://crm.example.com/hooks/identity',
  apiKey: { placement: 'header', parameter: 'X-API-Key', key: 'example-key-9fK2' },
  enabled: true,
};

export const webhookExample: Webhook = {
  id: 'wh_4f1c09a7d2e85b36',
  name: createExample.name,
  description: createExample.description,
  events: createExample.events,
  notificationType: 'REST',
  url: createExample.url,
  apiKey: { placement: 'header', parameter: 'X-API-Key', hint: '9fK2', setAt: '2026-11-20T14:02:11.000Z' },
  enabled: true,
  disabledReason: null,
  health: {
    deliveries24h: 118,
    succeeded24h: 117,
    lastDelivery: {
      id: 'dlv_b07e44a1c93f6d20',
      status: 'delivered',
      at: '2026-11-24T09:30:02.130Z',
      responseStatus: 200,
    },
  },
  createdAt: '2026-11-20T14:02:11.000Z',
  createdBy: 'Priya Nair',
  updatedAt: '2026-11-20T14:02:11.000Z',
  updatedBy: 'Priya Nair',
};

/** As it is right after `createExample`. */
export const newWebhookExample: Webhook = {
  ...webhookExample,
  health: { deliveries24h: 0, succeeded24h: 0, lastDelivery: null },
};

/** One that the server has switched off, which listens to everything. */
export const failingWebhookExample: Webhook = {
  id: 'wh_91d3e07f55ac4b18',
  name: 'Audit archive',
  events: { mode: 'all' },
  notificationType: 'REST',
  url: 'https://audit.example.org/v2/ingest?source=identity',
  apiKey: null,
  enabled: false,
  disabledReason: 'failing',
  health: { deliveries24h: 0, succeeded24h: 0, lastDelivery: null },
  createdAt: '2026-03-02T08:11:40.000Z',
  createdBy: 'Tom Becker',
  updatedAt: '2026-11-22T23:15:00.000Z',
  updatedBy: 'System',
};

export const deliveryExample: Delivery = {
  id: 'dlv_b07e44a1c93f6d20',
  webhookId: webhookExample.id,
  webhookName: webhookExample.name,
  eventType: 'USER_DELETED',
  trigger: 'event',
  redeliveryOf: null,
  status: 'delivered',
  attemptCount: 1,
  nextAttemptAt: null,
  createdAt: '2026-11-24T09:30:02.130Z',
};

export const attemptExample: Attempt = {
  number: 1,
  startedAt: '2026-11-24T09:30:02.214Z',
  durationMs: 131,
  request: {
    method: 'POST',
    url: webhookExample.url,
    headers: {
      'Content-Type': 'application/json',
      'X-API-Key': redactedKey,
      'X-Webhook-Id': webhookExample.id,
      'X-Webhook-Delivery': deliveryExample.id,
      'X-Webhook-Attempt': '1',
    },
    body: JSON.stringify(bodyExample),
  },
  response: {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: '{"received":true}',
    truncated: false,
  },
  error: null,
};

export const deliveryDetailsExample: DeliveryDetails = {
  ...deliveryExample,
  attempts: [attemptExample],
  body: bodyExample,
};

/** A test whose receiver could not be found: a result, and no error of the API. */
export const failedTestExample: DeliveryDetails = {
  ...deliveryDetailsExample,
  id: 'dlv_0c5d7f1288be4390',
  trigger: 'test',
  status: 'retrying',
  nextAttemptAt: '2026-11-24T09:36:10.000Z',
  createdAt: '2026-11-24T09:35:09.992Z',
  attempts: [
    {
      ...attemptExample,
      startedAt: '2026-11-24T09:35:10.000Z',
      durationMs: 18,
      request: {
        ...attemptExample.request,
        headers: { ...attemptExample.request.headers, 'X-Webhook-Delivery': 'dlv_0c5d7f1288be4390' },
      },
      response: null,
      error: { kind: 'dns', message: 'getaddrinfo ENOTFOUND crm.example.com' },
    },
  ],
};

export const redeliveryExample: DeliveryDetails = {
  ...deliveryDetailsExample,
  id: 'dlv_5e6b1d90a4c7f823',
  trigger: 'redelivery',
  redeliveryOf: deliveryExample.id,
  createdAt: '2026-11-24T10:02:55.300Z',
  attempts: [
    {
      ...attemptExample,
      startedAt: '2026-11-24T10:02:55.310Z',
      request: {
        ...attemptExample.request,
        headers: { ...attemptExample.request.headers, 'X-Webhook-Delivery': 'dlv_5e6b1d90a4c7f823' },
      },
    },
  ],
};

export const summaryExample: DeliverySummary = {
  intervals: [
    { start: '2026-11-24T08:00:00.000Z', pending: 0, retrying: 0, delivered: 41, failed: 1 },
    { start: '2026-11-24T09:00:00.000Z', pending: 0, retrying: 1, delivered: 37, failed: 0 },
  ],
  webhooks: [
    {
      webhookId: webhookExample.id,
      webhookName: webhookExample.name,
      pending: 0,
      retrying: 1,
      delivered: 78,
      failed: 1,
      answerMs: { median: 118, p95: 402 },
    },
  ],
};
