import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { createQueryClient } from '~/api/queryClient';
import { routes } from '~/app/routes';

/** The whole console at an address. */
export function Screen({ address }: { address: string }) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createMemoryRouter(routes, { initialEntries: [address] }));
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
