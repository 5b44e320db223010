import type * as z from 'zod/mini';

import {
  DeliveryDetails,
  DeliveryListQuery,
  DeliveryPage,
  DeliverySummary,
  DeliverySummaryQuery,
  TestRequest,
} from './deliveries';
import { EventTypeList } from './eventTypes';
import type { ProblemType } from './problems';
import { type Permission, Session } from './session';
import { Webhook, WebhookCreate, WebhookListQuery, WebhookPage, WebhookUpdate } from './webhooks';

export { apiBasePath } from './basePath';

/** One call of the API: what is sent, and what comes back when all is well. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base path; `{id}` marks a path parameter. */
  path: string;
  /** What the caller must be allowed to do; null: nothing, a session is enough. */
  permission: Permission | null;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  /** Whether the body is a JSON merge patch (RFC 7396). It may be sent as plain JSON too, and means the same. */
  mergePatch?: true;
  /**
   * Whether the request carries an `Idempotency-Key`: the same key for the same request again gives the first answer and does
   * nothing, the same key with another body or for another resource is refused (422, code `idempotency-key-reused`).
   */
  idempotent?: true;
  /** Whether the request must carry `If-Match` with the ETag that its sender has read. */
  ifMatch?: true;
  /** Whether a request with `If-None-Match` and the current ETag is answered 304, without a body. */
  ifNoneMatch?: true;
  /** Status of a success; `reply` is its body. */
  success: 200 | 201 | 204;
  /** Headers that come with a success. `Location` is the path of what was created. */
  replyHeaders?: readonly ('ETag' | 'Location')[];
  reply?: z.ZodMiniType;
  /** Problem types of this endpoint, besides those that every endpoint can answer with. */
  problems?: readonly ProblemType[];
};

/** Problem types that any endpoint can answer with. */
export const commonProblems = [
  'malformed-request',
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'internal',
] as const satisfies readonly ProblemType[];

const writeProblems = [
  'validation-failed',
  'name-taken',
  'url-event-overlap',
  'unknown-event-type',
  'url-not-allowed',
] as const;
const preconditionProblems = ['not-found', 'precondition-failed', 'precondition-required'] as const;

/** Every call the console makes, under the name it is known by in code, in the mock and in the OpenAPI document. */
export const endpoints = {
  getSession: { method: 'GET', path: '/session', permission: null, success: 200, reply: Session },
  listEventTypes: {
    method: 'GET',
    path: '/event-types',
    permission: 'webhooks:read',
    ifNoneMatch: true,
    success: 200,
    replyHeaders: ['ETag'],
    reply: EventTypeList,
  },
  listWebhooks: {
    method: 'GET',
    path: '/webhooks',
    permission: 'webhooks:read',
    query: WebhookListQuery,
    success: 200,
    reply: WebhookPage,
  },
  createWebhook: {
    method: 'POST',
    path: '/webhooks',
    permission: 'webhooks:write',
    body: WebhookCreate,
    idempotent: true,
    success: 201,
    replyHeaders: ['Location', 'ETag'],
    reply: Webhook,
    problems: [...writeProblems, 'webhook-limit-reached'],
  },
  getWebhook: {
    method: 'GET',
    path: '/webhooks/{id}',
    permission: 'webhooks:read',
    success: 200,
    replyHeaders: ['ETag'],
    reply: Webhook,
    problems: ['not-found'],
  },
  updateWebhook: {
    method: 'PATCH',
    path: '/webhooks/{id}',
    permission: 'webhooks:write',
    body: WebhookUpdate,
    mergePatch: true,
    ifMatch: true,
    success: 200,
    replyHeaders: ['ETag'],
    reply: Webhook,
    problems: [...writeProblems, ...preconditionProblems],
  },
  deleteWebhook: {
    method: 'DELETE',
    path: '/webhooks/{id}',
    permission: 'webhooks:delete',
    ifMatch: true,
    success: 204,
    problems: preconditionProblems,
  },
  sendTest: {
    method: 'POST',
    path: '/webhooks/{id}/test',
    permission: 'webhooks:write',
    body: TestRequest,
    idempotent: true,
    success: 201,
    reply: DeliveryDetails,
    problems: ['not-found', 'validation-failed', 'unknown-event-type'],
  },
  listDeliveries: {
    method: 'GET',
    path: '/deliveries',
    permission: 'webhooks:read',
    query: DeliveryListQuery,
    success: 200,
    reply: DeliveryPage,
  },
  // Before `/deliveries/{id}`, which would match it too.
  summarizeDeliveries: {
    method: 'GET',
    path: '/deliveries/summary',
    permission: 'webhooks:read',
    query: DeliverySummaryQuery,
    success: 200,
    reply: DeliverySummary,
  },
  getDelivery: {
    method: 'GET',
    path: '/deliveries/{id}',
    permission: 'webhooks:read',
    success: 200,
    reply: DeliveryDetails,
    problems: ['not-found'],
  },
  redeliver: {
    method: 'POST',
    path: '/deliveries/{id}/redeliver',
    permission: 'webhooks:write',
    idempotent: true,
    success: 201,
    reply: DeliveryDetails,
    problems: ['not-found', 'validation-failed'],
  },
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

/** The endpoints whose requests carry an `Idempotency-Key`. */
export type IdempotentName = {
  [Name in EndpointName]: Endpoints[Name] extends { idempotent: true } ? Name : never;
}[EndpointName];

type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never;

/** Path parameters of an endpoint, `{ id: string }` for `/webhooks/{id}`. */
export type ParamsOf<Name extends EndpointName> = Record<PathParameters<Endpoints[Name]['path']>, string>;

/** Query of an endpoint, or nothing where it has none. */
export type QueryOf<Name extends EndpointName> = Endpoints[Name] extends {
  query: infer Q extends z.ZodMiniType;
}
  ? z.output<Q>
  : undefined;

/** Request body of an endpoint, or nothing where it has none. */
export type BodyOf<Name extends EndpointName> = Endpoints[Name] extends {
  body: infer B extends z.ZodMiniType;
}
  ? z.output<B>
  : undefined;

/** Success reply of an endpoint, or nothing where it has none. */
export type ReplyOf<Name extends EndpointName> = Endpoints[Name] extends {
  reply: infer R extends z.ZodMiniType;
}
  ? z.output<R>
  : undefined;
