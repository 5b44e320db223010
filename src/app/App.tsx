import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';

import { isAskedEarly } from '~/api/earlyReplies';
import { createQueryClient } from '~/api/queryClient';
import { pause } from '~/api/retry';
import { sessionQuery } from '~/api/session';
import { webhooksQuery } from '~/features/webhooks/webhookQueries';
import { drawFirstInTurn } from '~/ui/drawnInTurn';

import { openedList } from './askEarly';
import { followSession } from './recovery';
import { routes } from './routes';

const queryClient = createQueryClient();
followSession(queryClient);

/** Begins to load the page at the address. */
export const createRouter = () => createBrowserRouter(routes, { basename: import.meta.env.BASE_URL });

/** How long the outlines in the page may wait for what is shown in their place, in milliseconds. */
const patience = 300;

/**
 * What the page has asked for is usually there before the console's code. The list is then drawn once, with its rows, in place of the
 * outlines: nothing else would be seen in between, and it would cost as much again.
 */
export async function readAskedEarly(): Promise<void> {
  const list = isAskedEarly() ? openedList(window.location, import.meta.env.BASE_URL) : undefined;
  if (!list) return;
  // A failure is shown by who needs it.
  const reads = [queryClient.query(sessionQuery), queryClient.query(webhooksQuery(list))];
  drawFirstInTurn();
  await Promise.race([Promise.allSettled(reads), pause(patience)]);
}

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
