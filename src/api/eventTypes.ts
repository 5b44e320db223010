import { queryOptions } from '@tanstack/react-query';

import { call } from './request';

/** The catalogue of event types. It changes with the server's releases, not while somebody fills in a form. */
export const eventTypesQuery = queryOptions({
  queryKey: ['eventTypes'],
  queryFn: ({ signal }) => call('listEventTypes', { signal }),
  staleTime: 5 * 60_000,
});
