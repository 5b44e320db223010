import { QueryClient } from '@tanstack/react-query';

import { ApiError } from './apiError';

/** How often a read that met a busy server or a lost connection is tried again. */
const retries = 2;

/** A cache of server data with the console's rules. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Data is shown at once and refreshed behind it when older than this (ms).
        staleTime: 10_000,
        retry: (failures, error) => error instanceof ApiError && error.isTransient && failures < retries,
        // The browser's own idea of being offline is often wrong; a failed request says it better.
        networkMode: 'always',
      },
    },
  });
