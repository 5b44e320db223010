import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';

import { call } from '~/api/request';
import type { BodyOf, QueryOf, ReplyOf } from '~/contract/endpoints';

const listKey = ['webhooks', 'list'];

/** One page of the list. The page before stays on screen while the next one loads. */
export const webhooksQuery = (query: NonNullable<QueryOf<'listWebhooks'>>) =>
  queryOptions({
    queryKey: [...listKey, query],
    queryFn: ({ signal }) => call('listWebhooks', { query, signal }),
    placeholderData: keepPreviousData,
  });

/** The catalogue of event types. It changes with the server's releases, not while somebody fills in a form. */
export const eventTypesQuery = queryOptions({
  queryKey: ['eventTypes'],
  queryFn: ({ signal }) => call('listEventTypes', { signal }),
  staleTime: 5 * 60_000,
});

/**
 * Creates a webhook; the same `idempotencyKey` never creates two. Not a `useMutation`: its cache would keep the request, and
 * with it the API key.
 * @throws ApiError
 */
export async function createWebhook(
  queryClient: QueryClient,
  body: BodyOf<'createWebhook'>,
  idempotencyKey: string,
): Promise<ReplyOf<'createWebhook'>> {
  const webhook = await call('createWebhook', { body, headers: { 'Idempotency-Key': idempotencyKey } });
  await queryClient.invalidateQueries({ queryKey: listKey });
  return webhook;
}
