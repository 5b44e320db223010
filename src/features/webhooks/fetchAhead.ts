import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { eventTypesQuery } from '~/api/eventTypes';
import { whenIdle } from '~/ui/whenIdle';

/** Fetches what the create view needs. A failure shows when the view is really opened. */
export function fetchCreateView(queryClient: QueryClient): void {
  queryClient.query(eventTypesQuery).catch(() => undefined);
  import('./CreateWebhookPage').catch(() => undefined);
}

/** Time for the list to be drawn in full, and for whoever wants to do something with it at once, in milliseconds. */
const pause = 1500;

/** Where somebody pays for each byte, or asked to save them, nothing is fetched that may not be needed. */
const isSparing = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;

/**
 * Fetches the create view's code and the event catalogue in idle time, once the list is there: most who come here go on to a form.
 * The mock's builds do without, so that a fault of the catalogue or of a file is met where somebody asks for it.
 */
export function useFetchAhead(ready: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!ready || import.meta.env.MODE !== 'production' || isSparing()) return undefined;
    return whenIdle(() => fetchCreateView(queryClient), pause);
  }, [ready, queryClient]);
}
