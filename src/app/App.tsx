import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { type Path, UNSAFE_createBrowserHistory as createBrowserHistory, useRoutes } from 'react-router';

import { isAskedEarly } from '~/api/earlyReplies';
import { createQueryClient } from '~/api/queryClient';
import { pause } from '~/api/retry';
import { sessionQuery } from '~/api/session';
import { webhooksQuery } from '~/features/webhooks/webhookQueries';
import { drawFirstInTurn } from '~/ui/drawnInTurn';
import { createNavigation, type Navigation } from '~/ui/navigation';
import { PageRouter } from '~/ui/PageRouter';

import { openedList } from './askEarly';
import { codeOf } from './lazyPage';
import { followSession } from './recovery';
import { routes } from './routes';

const queryClient = createQueryClient();
followSession(queryClient);

const basename = import.meta.env.BASE_URL;

/** Begins to load the page at the address. */
export function openPages(): Navigation {
  const history = createBrowserHistory();
  const fetchCode = (address: Path) => codeOf(routes, address, basename);
  void fetchCode(history.location);
  return createNavigation(history, fetchCode);
}

/** How long the outlines in the page may wait for what is shown in their place, in milliseconds. */
const patience = 300;

/**
 * What the page has asked for is usually there before the console's code. The list is then drawn once, with its rows, in place of the
 * outlines: nothing else would be seen in between, and it would cost as much again.
 */
export async function readAskedEarly(): Promise<void> {
  const list = isAskedEarly() ? openedList(window.location, basename) : undefined;
  if (!list) return;
  // A failure is shown by who needs it.
  const reads = [queryClient.query(sessionQuery), queryClient.query(webhooksQuery(list))];
  drawFirstInTurn();
  await Promise.race([Promise.allSettled(reads), pause(patience)]);
}

/** The console. */
export function App({ navigation }: { navigation: Navigation }) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <PageRouter navigation={navigation} basename={basename}>
          <Pages />
        </PageRouter>
      </QueryClientProvider>
    </StrictMode>
  );
}

const Pages = () => useRoutes(routes);
