import { QueryClient } from '@tanstack/react-query';

/** A cache of server data with the console's rules. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Data is shown at once and refreshed behind it when older than this (ms).
        staleTime: 10_000,
        // `call` has done all the tries that are worth it.
        retry: false,
        // The browser's own idea of being offline is often wrong; a failed request says it better.
        networkMode: 'always',
      },
    },
  });
