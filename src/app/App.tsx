import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';

import { createQueryClient } from '~/api/queryClient';

import { followSession } from './recovery';
import { routes } from './routes';

const queryClient = createQueryClient();
followSession(queryClient);

/** Begins to load the page at the address. */
export const createRouter = () => createBrowserRouter(routes, { basename: import.meta.env.BASE_URL });

/** The console. */
export function App({ router }: { router: ReturnType<typeof createRouter> }) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
