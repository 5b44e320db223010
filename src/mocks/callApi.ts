import * as z from 'zod/mini';

import { type Delivery, DeliveryPage, maxDeliveryLimit } from '~/contract/deliveries';
import { apiBasePath } from '~/contract/endpoints';
import { Problem, problemName } from '~/contract/problems';
import { Webhook, type WebhookCreate, WebhookPage } from '~/contract/webhooks';

/** A body the mock accepts as it is; tests change what they are about. */
export const goodBody: WebhookCreate = {
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED', 'USER_DELETED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
};

/** Calls the API as a test's client: `body` is sent as JSON unless it is text already. */
export async function callApi(
  call: `${'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'} /${string}`,
  {
    body,
    headers,
    origin = 'http://console.test',
  }: { body?: unknown; headers?: object; origin?: string } = {},
) {
  const space = call.indexOf(' ');
  const [method, path] = [call.slice(0, space), call.slice(space + 1)];
  const response = await fetch(`${origin}${apiBasePath}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json');
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return {
    status: response.status,
    headers: response.headers,
    etag: response.headers.get('ETag') ?? '',
    text,
    webhook: () => Webhook.parse(json),
    page: () => WebhookPage.parse(json),
    json: <T>(schema: z.ZodMiniType<T>) => z.parse(schema, json),
    problem: () => {
      const problem = Problem.parse(json);
      return { ...problem, name: problemName(problem.type), errors: problem.errors ?? [] };
    },
  };
}

export const createWebhook = async (changes: object = {}, headers: object = {}) =>
  callApi('POST /webhooks', { body: { ...goodBody, ...changes }, headers });

/** Every delivery that matches a query such as `webhookId=wh_siem`, read page by page. */
export async function readLog(query = '', limit = maxDeliveryLimit): Promise<Delivery[]> {
  const found: Delivery[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const position: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page = (await callApi(`GET /deliveries?limit=${limit}&${query}${position}`)).json(DeliveryPage);
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

/** Changes a webhook, whatever its version. */
export const patchWebhook = async (id: string, body: object) =>
  (await callApi(`PATCH /webhooks/${id}`, { body, headers: { 'If-Match': '*' } })).webhook();
