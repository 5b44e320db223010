import { queryOptions } from '@tanstack/react-query';

import { call } from './request';

/** Who is signed in and what they may do. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('getSession', { signal }),
  staleTime: 5 * 60_000,
});
