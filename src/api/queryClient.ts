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
      // Else a change made while the browser says offline would wait without a word, and be made much later.
      mutations: { networkMode: 'always' },
    },
  });
