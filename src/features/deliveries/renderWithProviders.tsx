import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';

import { createQueryClient } from '~/api/queryClient';
import { pagesInMemory } from '~/ui/pagesInMemory';

/** Renders a part of the feature for a test, inside what it expects around it, and gives the person who uses it. */
export function renderWithProviders(part: ReactNode) {
  const { pages } = pagesInMemory([{ path: '*', element: part }]);
  render(<QueryClientProvider client={createQueryClient()}>{pages}</QueryClientProvider>);
  return userEvent.setup();
}
