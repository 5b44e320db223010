import type * as z from 'zod/mini';

import { maxSummaryIntervals } from './deliveries';
import { type BodyOf, type EndpointName, endpoints, type Endpoints, type ReplyOf } from './endpoints';
import {
  createExample,
  deliveryDetailsExample,
  deliveryExample,
  eventTypeExample,
  failedTestExample,
  failingWebhookExample,
  fusedEventTypeExample,
  newWebhookExample,
  redeliveryExample,
  sessionExample,
  summaryExample,
  webhookExample,
} from './examples';

/** What the operations are grouped by. */
export const tags = {
  Session: 'Who is signed in, what they may do, and what the plan allows.',
  'Event types': 'The catalogue of events. It belongs to the server; clients never hard-code it.',
  Webhooks: 'Which events are sent where.',
  Deliveries: 'What was sent, what came of it, and sending it again.',
};

/** An example under a short title. */
type Examples<Value> = Record<string, Value>;

type QueryDocs<Name extends EndpointName> = Endpoints[Name] extends {
  query: infer Q extends z.ZodMiniObject;
}
  ? { query: Record<keyof z.output<Q>, { description: string; example: string | number }> }
  : { query?: never };

/** What a person who implements or calls an endpoint should know besides the table. An entry that is missing does not compile. */
export type EndpointDoc<Name extends EndpointName> = {
  tag: keyof typeof tags;
  summary: string;
  description: string;
} & QueryDocs<Name> &
  (BodyOf<Name> extends undefined ? { requests?: never } : { requests: Examples<BodyOf<Name>> }) &
  (ReplyOf<Name> extends undefined ? { replies?: never } : { replies: Examples<ReplyOf<Name>> });

const pageDocs = {
  page: { description: 'Page, from 1. A page past the end is empty.', example: 1 },
  pageSize: { description: 'How many webhooks a page has at most.', example: 25 },
};

/** Documentation of every endpoint. The console never reads this. */
export const endpointDocs: { [Name in EndpointName]: EndpointDoc<Name> } = {
  getSession: {
    tag: 'Session',
    summary: 'Who is signed in',
    description: 'Clients ask this first, to show only what the person may do.',
    replies: { 'An administrator': sessionExample },
  },
  listEventTypes: {
    tag: 'Event types',
    summary: 'The catalogue of event types',
    description: 'All event types, in the order in which people should read them. Ids are unique.',
    replies: { 'Two of them': { items: [eventTypeExample, fusedEventTypeExample] } },
  },
  listWebhooks: {
    tag: 'Webhooks',
    summary: 'Find webhooks',
    description:
      'One page of the webhooks that match every filter. Equal values keep a fixed order, so that no webhook is on two pages.',
    query: {
      q: { description: 'Part of the name, the URL or the description, ignoring case.', example: 'crm' },
      status: {
        description:
          '`enabled`, `disabled` by a person, or `failing`: disabled by the server because its endpoint kept failing.',
        example: 'enabled',
      },
      eventType: {
        description: 'Listens to this event type: selected it, or listens to all events.',
        example: 'USER_DELETED',
      },
      sort: {
        description: '`-` in front sorts descending. Newest first unless asked otherwise.',
        example: 'name',
      },
      ...pageDocs,
    },
    replies: {
      'Two webhooks': { items: [webhookExample, failingWebhookExample], total: 2 },
      'Nothing matches': { items: [], total: 0 },
    },
  },
  createWebhook: {
    tag: 'Webhooks',
    summary: 'Create a webhook',
    description:
      'Text is trimmed before it is checked and stored. All rules are checked before anything is stored. `enabled` is true unless sent.',
    requests: {
      'Selected events and a key': createExample,
      'The least': {
        name: 'Audit archive',
        events: { mode: 'all' },
        notificationType: 'REST',
        url: 'https://audit.example.org/ingest',
      },
    },
    replies: { Created: newWebhookExample },
  },
  getWebhook: {
    tag: 'Webhooks',
    summary: 'Read a webhook',
    description:
      'With the `ETag` to send in `If-Match` when changing or deleting it. Health is no part of the version.',
    replies: { 'Enabled, with a key': webhookExample, 'Disabled by the server': failingWebhookExample },
  },
  updateWebhook: {
    tag: 'Webhooks',
    summary: 'Change a webhook',
    description:
      'A JSON merge patch (RFC 7396): what is absent stays, `null` removes what is optional. `events` is one value: switching to `all` drops `types`. ' +
      'The rules of creating hold, each against all other webhooks. Overlaps are looked for only when `url` or `events` are sent, ' +
      'so that renaming and disabling stay possible where two webhooks overlap already. Enabling clears `disabledReason`.',
    requests: {
      'Rename, remove the description': { name: 'CRM contacts', description: null },
      'Replace the key': { apiKey: { key: 'another-key-Zq81' } },
      'Move the key, keep it': { apiKey: { placement: 'query', parameter: 'api_key' } },
      'Remove the key': { apiKey: null },
      Disable: { enabled: false },
    },
    replies: { Changed: webhookExample },
  },
  deleteWebhook: {
    tag: 'Webhooks',
    summary: 'Delete a webhook',
    description:
      'Its deliveries stay in the log under its last name; what is still to be tried again is not.',
  },
  sendTest: {
    tag: 'Deliveries',
    summary: 'Send a test event now',
    description:
      'Sends one event and answers when the first attempt has ended. A receiver that fails is a result, not an error of the API: ' +
      'the answer is 201 all the same. Without `data` the event type’s example is sent. It may be an event the webhook does not listen to, ' +
      'and the webhook may be disabled.',
    requests: {
      'The example': { eventType: 'USER_DELETED' },
      'Data of one’s own': { eventType: 'USER_DELETED', data: { sub: 'usr-1', reason: 'test' } },
    },
    replies: {
      'The receiver answered': { ...deliveryDetailsExample, trigger: 'test' },
      'The receiver was not found': failedTestExample,
    },
  },
  listDeliveries: {
    tag: 'Deliveries',
    summary: 'The log of deliveries',
    description: 'Newest first. `nextCursor` leads to older ones and is null at the end.',
    query: {
      webhookId: { description: 'Of this webhook.', example: webhookExample.id },
      status: { description: 'That have come this far.', example: 'failed' },
      eventType: { description: 'Of this event type.', example: 'USER_DELETED' },
      since: { description: 'Created then or later.', example: '2026-11-24T00:00:00Z' },
      until: { description: 'Created earlier than that.', example: '2026-11-25T00:00:00Z' },
      cursor: {
        description: 'The `nextCursor` of the page before, as it came.',
        example: 'MTc2NDAwMDAwMCBkbHZfYg==',
      },
      limit: { description: 'How many deliveries a page has at most.', example: 25 },
    },
    replies: {
      'The last page': { items: [deliveryExample], nextCursor: null },
      'There are older ones': { items: [deliveryExample], nextCursor: 'MTc2NDAwMDAwMCBkbHZfYg==' },
    },
  },
  summarizeDeliveries: {
    tag: 'Deliveries',
    summary: 'Count deliveries',
    description:
      'Deliveries that were created in the range, counted per interval and per webhook. The range is cut into whole UTC hours or days; ' +
      `the first and the last may be cut short. \`until\` must be later than \`since\`, and there may be at most ${maxSummaryIntervals} intervals.`,
    query: {
      webhookId: { description: 'Of this webhook.', example: webhookExample.id },
      since: { description: 'Begin of the range; part of it.', example: '2026-11-24T08:00:00Z' },
      until: { description: 'End of the range; not part of it.', example: '2026-11-24T10:00:00Z' },
      interval: { description: 'How long an interval is.', example: 'hour' },
    },
    replies: { 'Two hours': summaryExample },
  },
  getDelivery: {
    tag: 'Deliveries',
    summary: 'Read a delivery',
    description:
      'With what was sent and every attempt so far, oldest first. The API key is redacted wherever it was.',
    replies: { Delivered: deliveryDetailsExample },
  },
  redeliver: {
    tag: 'Deliveries',
    summary: 'Send a delivery again',
    description:
      'Sends the same body again, as a new delivery, to where its webhook sends now, and answers when the first attempt has ended. ' +
      'When the webhook was deleted, that is `not-found`.',
    replies: { 'Sent again': redeliveryExample },
  },
};

/** Names of all endpoints, in the table's order. */
// Object.keys forgets that the table's keys are known.
export const endpointNames = Object.keys(endpoints) as EndpointName[];
