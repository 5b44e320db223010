// Longer than other files, because every property of every schema has its line here.
import type * as z from 'zod/mini';

import { ApiKeyCreate, ApiKeyInfo, apiKeyLength, ApiKeyUpdate, defaultParameter, placements } from './apiKey';
import {
  AllEvents,
  EventSelection,
  HealthHour,
  LastDelivery,
  maxDescriptionLength,
  maxNameLength,
  notificationTypes,
  StoredEvents,
  Webhook,
  WebhookCreate,
  WebhookHealth,
  WebhookPage,
  WebhookUpdate,
} from './webhooks';
import {
  AnswerTimes,
  Attempt,
  attemptErrorKinds,
  AttemptError,
  AttemptRequest,
  AttemptResponse,
  Delivery,
  DeliveryDetails,
  DeliveryPage,
  deliveryStatuses,
  DeliverySummary,
  deliveryTriggers,
  IntervalCounts,
  type OutcomeCounts,
  redactedKey,
  retryMinutes,
  TestRequest,
  WebhookCounts,
} from './deliveries';
import { EventType, EventTypeList, RequestBody } from './eventTypes';
import { FieldProblem, Problem, problemTypeUri } from './problems';
import { permissions, Session, SessionLimits, SessionUser } from './session';
import { maxUrlLength } from './webhookUrl';

/** What a JSON Schema says of a property besides what the zod schema knows. */
export type PropertyDoc = {
  description: string;
  integer?: true;
  format?: 'date-time' | 'email' | 'uri';
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  uniqueItems?: true;
  pattern?: string;
  enum?: readonly string[];
  examples?: readonly unknown[];
  writeOnly?: true;
  readOnly?: true;
  default?: unknown;
};

/** A schema of the API under the name that people know it by. */
export type SchemaDoc = {
  schema: z.ZodMiniType;
  description: string;
  properties?: Record<string, PropertyDoc>;
};

type PropertiesOf<Schema extends z.ZodMiniType> =
  z.input<Schema> extends infer Value ? { [Key in keyof Value]-?: PropertyDoc | string } : never;

/** Ties the documentation of an object to its schema: a property that is not described does not compile. */
function object<Schema extends z.ZodMiniObject>(
  schema: Schema,
  description: string,
  properties: PropertiesOf<Schema>,
): SchemaDoc {
  const described = Object.entries<PropertyDoc | string>(properties).map(([name, doc]) => [
    name,
    typeof doc === 'string' ? { description: doc } : doc,
  ]);
  return { schema, description, properties: Object.fromEntries(described) as Record<string, PropertyDoc> };
}

const time = (description: string): PropertyDoc => ({
  description: `${description} RFC 3339, UTC.`,
  format: 'date-time',
});
const count = (description: string): PropertyDoc => ({ description, integer: true, minimum: 0 });
/** A value of a list that may grow: clients show one that they do not know as it came. */
const open = (values: readonly string[], description: string): PropertyDoc => ({
  description: `${description} One of ${values.map((value) => `\`${value}\``).join(', ')}; the list may grow.`,
  examples: values,
});

const id = 'Opaque.';
const name: PropertyDoc = {
  description:
    'Trimmed before it is checked; counted in code points. Unique among all webhooks, ignoring case (compared in Unicode form NFC). ' +
    'Something of it must be visible. Refused: control characters, line breaks, halves of surrogate pairs, and what turns the direction of text (U+202A–U+202E, U+2066–U+2069).',
  minLength: 1,
  maxLength: maxNameLength,
};
const description: PropertyDoc = {
  description: 'Trimmed; counted in code points. Like the name, but with line breaks and tabs.',
  maxLength: maxDescriptionLength,
};
const url: PropertyDoc = {
  description:
    'Where the events go. Trimmed. `https://` and complete; plain `http://` only for `localhost`, `127.0.0.1` and `[::1]`. ' +
    'No user name and password, no fragment (`#…`), no white space, no invisible characters. Stored as it was written, ' +
    'compared after normalisation (see `url-event-overlap`).',
  format: 'uri',
  maxLength: maxUrlLength,
};
const placement = `Where the key travels: as a request header, or in the query string of the URL.`;
const parameter: PropertyDoc = {
  description:
    'Name of the header or query parameter: a token of RFC 9110. Refused, ignoring case: `Host`, `Content-Length`, `Content-Type`, `Connection`, `Transfer-Encoding`.',
  pattern: "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$",
};
const key: PropertyDoc = {
  description: 'The secret: visible ASCII. Write-only: no reply ever holds it, and no log should.',
  minLength: apiKeyLength.min,
  maxLength: apiKeyLength.max,
  pattern: '^[\\x21-\\x7e]*$',
  writeOnly: true,
};
const enabled = 'Whether events are sent.';

const deliveryProperties: PropertiesOf<typeof Delivery> = {
  id,
  webhookId: 'The webhook that it belongs to, which may have been deleted since.',
  webhookName: 'The name of that webhook; of a deleted one the last that it had.',
  eventType: 'Id of the event type.',
  trigger: open(deliveryTriggers, 'Why it was sent.'),
  redeliveryOf: 'The delivery whose body was sent again; null unless `trigger` is `redelivery`.',
  status: open(
    deliveryStatuses,
    `How far it has come. Any 2xx is \`delivered\`. What fails is tried again ${retryMinutes.join(', ')} minutes after the first attempt (\`retrying\`), then it is \`failed\`.`,
  ),
  attemptCount: count('How many attempts have ended.'),
  nextAttemptAt: time('When it is tried again; null when it is not.'),
  createdAt: time('When it was created.'),
};
const outcomeProperties: PropertiesOf<typeof OutcomeCounts> = {
  pending: count('Not tried yet.'),
  retrying: count('Failed so far, and tried again.'),
  delivered: count('Delivered.'),
  failed: count('Given up.'),
};

/** Every schema that has a name, in the order in which people should read them. Clients never read this. */
export const schemaDocs: Record<string, SchemaDoc> = {
  Session: object(Session, 'Who is signed in, what they may do, and what the plan allows.', {
    user: 'Who is signed in.',
    permissions: {
      description: `What the session may do: ${permissions.map((one) => `\`${one}\``).join(', ')}; the list may grow.`,
    },
    limits: 'What the plan allows.',
  }),
  SessionUser: object(SessionUser, 'A person.', {
    name: 'As it is shown, and as it is kept in `createdBy` and `updatedBy`.',
    email: { description: 'Their address.', format: 'email' },
  }),
  SessionLimits: object(SessionLimits, 'Limits of the plan.', {
    maxWebhooks: { description: 'How many webhooks may exist; null: no limit.', integer: true },
  }),
  EventTypeList: object(EventTypeList, 'The catalogue.', { items: 'All event types.' }),
  EventType: object(EventType, 'One kind of event that a webhook can listen to.', {
    id: 'As it is sent in `event_type`. Unique.',
    group: 'A short title such as "Users": given by the catalogue, never derived from the id.',
    description: 'When it happens, in a sentence.',
    documentedAs:
      'Spellings of the product documentation where they differ from the id, so that a search for them finds it.',
    deprecated: 'Whether new webhooks should leave it alone.',
    example: 'A realistic request body for this event.',
  }),
  RequestBody: object(
    RequestBody,
    'What a webhook’s endpoint receives: exactly these four keys, in snake_case.',
    {
      event_time: time('When it happened.'),
      event_type: 'Id of the event type.',
      current_context: 'Where it happened: tenant, request and the like.',
      data: 'Its shape changes with the event type.',
    },
  ),
  Webhook: object(Webhook, 'A webhook as it is stored.', {
    id,
    name: 'Unique among all webhooks, ignoring case.',
    description: 'Absent when there is none.',
    events: 'What it listens to.',
    notificationType: open(notificationTypes, 'How it notifies.'),
    url: 'Where the events go, as it was written.',
    apiKey: 'What may be told of the stored key; null when there is none. Never the key.',
    enabled,
    disabledReason: {
      description:
        'null while enabled. `manual`: a person switched it off; `failing`: the server did, because its endpoint kept failing. The list may grow.',
      examples: ['manual', 'failing'],
    },
    health: 'How its deliveries are doing.',
    createdAt: time('When it was created.'),
    createdBy: 'By whom.',
    updatedAt: time('When it was last changed. Each change has a later time than the one before.'),
    updatedBy: 'By whom.',
  }),
  WebhookHealth: object(WebhookHealth, 'Deliveries over the last 24 hours, and the newest one.', {
    deliveries24h: count('How many there were.'),
    succeeded24h: count('How many of them were delivered.'),
    hours: 'The same 24 hours one by one, oldest first. May be left out.',
    lastDelivery: 'The newest one, however old; null when there was none.',
  }),
  HealthHour: object(HealthHour, 'One hour.', {
    deliveries: count('How many deliveries there were.'),
    succeeded: count('How many of them were delivered.'),
  }),
  LastDelivery: object(LastDelivery, 'A delivery in short.', {
    id,
    status: open(deliveryStatuses, 'How far it has come.'),
    at: time('When it was created.'),
    responseStatus: { description: 'HTTP status of its last answer; null when none came.', integer: true },
  }),
  StoredEvents: {
    schema: StoredEvents,
    description: 'Events of a stored webhook: those selected, or all, including types that are added later.',
  },
  EventSelection: {
    schema: EventSelection,
    description:
      'Which events to listen to: `selected` with at least one id of the catalogue, none twice; or `all`, including types that are added later.',
  },
  AllEvents: object(AllEvents, 'Every event, including types that are added later.', { mode: '`all`.' }),
  ApiKeyInfo: object(ApiKeyInfo, 'What may be told of a stored API key. Never the key itself.', {
    placement: open(placements, placement),
    parameter: 'Name of the header or query parameter.',
    hint: { description: 'The last four characters of the key.', minLength: 4, maxLength: 4 },
    setAt: time('When this key was set. Moving a key leaves it as it is.'),
  }),
  WebhookCreate: object(WebhookCreate, 'A new webhook. Members that are not named here are refused.', {
    name,
    description,
    events: 'What it shall listen to.',
    notificationType: { description: 'How it shall notify.', enum: notificationTypes },
    url,
    apiKey: 'Absent or null: none.',
    enabled: { description: enabled, default: true },
  }),
  ApiKeyCreate: object(ApiKeyCreate, 'A key for a new webhook.', {
    placement: { description: placement, enum: placements, default: 'header' },
    parameter: { ...parameter, default: defaultParameter },
    key,
  }),
  WebhookUpdate: object(
    WebhookUpdate,
    'A JSON merge patch (RFC 7396). What is absent stays as it is. Members that are not named here are refused, and so is null where it is not named.',
    {
      name,
      description: { ...description, description: `${description.description} null removes it.` },
      events: 'One value: it is replaced as a whole.',
      notificationType: {
        description: `How it shall notify: one of ${notificationTypes.map((one) => `\`${one}\``).join(', ')}, or what is stored already.`,
      },
      url,
      apiKey:
        '**Absent**: the stored key stays. **null**: it is removed. **An object with `key`**: it is replaced. ' +
        '**An object without `key`**: placement or parameter change, and the key stays; where none is stored, that is a `validation-failed` with pointer `/apiKey/key`.',
      enabled: 'false sets `disabledReason` to `manual`, unless there is a reason already; true clears it.',
    },
  ),
  ApiKeyUpdate: object(
    ApiKeyUpdate,
    'A change of the key. What is absent stays as it is stored; where nothing is stored, the defaults of creating hold.',
    { placement: { description: placement, enum: placements }, parameter, key },
  ),
  WebhookPage: object(WebhookPage, 'One page of webhooks.', {
    items: 'The webhooks of the page.',
    total: count('How many match in all.'),
  }),
  TestRequest: object(TestRequest, 'A test event.', {
    eventType: 'An id of the catalogue.',
    data: 'Sent as the body’s `data`; absent: that of the event type’s example.',
  }),
  Delivery: object(Delivery, 'One event on its way to one webhook.', deliveryProperties),
  DeliveryDetails: object(DeliveryDetails, 'A delivery read alone.', {
    ...deliveryProperties,
    attempts: 'Every attempt that has ended, oldest first.',
    body: 'What is sent; the same with every attempt.',
  }),
  Attempt: object(
    Attempt,
    `One HTTP request to the webhook’s endpoint, and what came of it. The API key reads \`${redactedKey}\` wherever it was: in its header or query parameter, and in anything that repeats it, such as an answer.`,
    {
      number: { description: 'From 1.', integer: true, minimum: 1 },
      startedAt: time('When it began.'),
      durationMs: { description: 'How long it took, in milliseconds.', minimum: 0 },
      request: 'What was sent.',
      response: 'What came back; null when nothing did.',
      error: 'Why no answer came, or why it does not count; null when one did.',
    },
  ),
  AttemptRequest: object(AttemptRequest, 'A request as it was sent, the API key redacted.', {
    method: { description: 'Always POST.', examples: ['POST'] },
    url: 'With the query string.',
    headers:
      '`Content-Type: application/json`, `X-Webhook-Id`, `X-Webhook-Delivery` (the same with every attempt, so that receivers can deduplicate), `X-Webhook-Attempt`, and the API key where it travels as a header.',
    body: 'The JSON text of the delivery’s `body`.',
  }),
  AttemptResponse: object(
    AttemptResponse,
    'An answer as it came, the API key redacted. Redirects are not followed.',
    {
      status: { description: 'HTTP status.', integer: true },
      headers: 'By name.',
      body: 'As text.',
      truncated: 'Whether only the beginning of the body was kept.',
    },
  ),
  AttemptError: object(AttemptError, 'What went wrong on the way.', {
    kind: open(attemptErrorKinds, 'What it was.'),
    message: 'For people. Without the API key.',
  }),
  DeliveryPage: object(DeliveryPage, 'One page of the log.', {
    items: 'Newest first.',
    nextCursor: 'Leads to older ones, with the same filters; null at the end.',
  }),
  DeliverySummary: object(DeliverySummary, 'Counts of deliveries.', {
    intervals: 'Every interval of the range, oldest first, those without deliveries too.',
    webhooks: 'Every webhook with deliveries in the range.',
  }),
  IntervalCounts: object(IntervalCounts, 'The deliveries of one interval.', {
    ...outcomeProperties,
    start: time('Where the interval begins in the range.'),
  }),
  WebhookCounts: object(WebhookCounts, 'The deliveries of one webhook.', {
    ...outcomeProperties,
    webhookId: 'The webhook.',
    webhookName: 'Its name; of a deleted one the last that it had.',
    answerMs: 'How long its answers took; null when none came.',
  }),
  AnswerTimes: object(AnswerTimes, 'How long answers took, in milliseconds.', {
    median: 'Half were at least as fast.',
    p95: '95 of 100 were at least as fast.',
  }),
  Problem: object(Problem, 'An error (RFC 9457).', {
    type: {
      description:
        'A URI reference whose last path segment names the problem type: what programs compare. The list may grow.',
      examples: [problemTypeUri('name-taken')],
    },
    title: 'The problem type in a few words.',
    status: { description: 'The HTTP status.', integer: true, minimum: 400 },
    detail: 'This problem in a sentence, for the person who asked. Never a stack.',
    errors: 'What is wrong in the request body, one entry for each field.',
  }),
  FieldProblem: object(FieldProblem, 'What is wrong with a field.', {
    pointer: {
      description: 'JSON Pointer (RFC 6901) into the request body; empty for all of it.',
      examples: ['/url'],
    },
    code: { description: 'Stable, for programs.', examples: ['no-https'] },
    detail: 'A sentence for the person who typed it. Never repeats an API key.',
  }),
};
