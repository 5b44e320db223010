import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { createQueryClient } from '~/api/queryClient';

/** Renders a part of the feature for a test, inside what it expects around it, and gives the person who uses it. */
export function renderWithProviders(part: ReactNode) {
  const router = createMemoryRouter([{ path: '*', element: part }]);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}
