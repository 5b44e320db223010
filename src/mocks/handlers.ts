import { http, type HttpHandler } from 'msw';

import { apiBasePath, type EndpointName, endpoints } from '~/contract/endpoints';

import { anyOrigin, type Backend, endpointHandler, withRequestId } from './endpointHandler';
import { getDelivery, listDeliveries, summarizeDeliveries } from './deliveryOperations';
import { listEventTypes } from './eventTypeOperations';
import type { Operations } from './operation';
import { redeliver, sendTest } from './sendOperations';
import { getSession } from './sessionOperations';
import { listWebhooks } from './webhookList';
import { createWebhook, deleteWebhook, getWebhook, updateWebhook } from './webhookOperations';
import { ProblemError } from './problemError';
import { problemResponse } from './problemResponse';

/** The whole API: an endpoint of the contract without an operation does not compile. */
const operations = {
  getSession,
  listEventTypes,
  listWebhooks,
  createWebhook,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  sendTest,
  listDeliveries,
  summarizeDeliveries,
  getDelivery,
  redeliver,
} satisfies Operations;

function canDecode(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** MSW decodes paths itself, and shows the stack where it cannot: such a path must not get that far. */
const unreadablePath = http.all(
  ({ request }) => {
    const { pathname } = new URL(request.url);
    return pathname.includes(`${apiBasePath}/`) && !canDecode(pathname);
  },
  () => {
    const error = new ProblemError('malformed-request', 'The address has a % that is not part of an escape.');
    return withRequestId(problemResponse(error));
  },
);

const notFound = http.all(anyOrigin('/*'), ({ request }) => {
  const detail = `There is no ${request.method} ${new URL(request.url).pathname}.`;
  return withRequestId(problemResponse(new ProblemError('not-found', detail)));
});

/** Request handlers for every endpoint of the contract; any other path below the API's is `not-found`. */
export function createHandlers(backend: Backend): HttpHandler[] {
  // Object.keys forgets that the table's keys are known.
  const names = Object.keys(endpoints) as EndpointName[];
  return [
    unreadablePath,
    ...names.map((name) => endpointHandler<EndpointName>(name, operations[name], backend)),
    notFound,
  ];
}
