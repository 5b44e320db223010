import { useQuery } from '@tanstack/react-query';

import { sessionQuery } from '~/api/session';

import { defaultListView, type ListView } from './listAddress';
import { webhooksQuery } from './webhookQueries';

/** How many webhooks there are and how many there may be. */
export type WebhookLimit = { used: number; max: number; reached: boolean };

/**
 * How much of the plan's webhooks is in use: undefined while that is not known, and where the plan has no limit. The count is
 * the total of an unfiltered list: the one on screen, if it is named, so that nothing is asked for twice.
 */
export function useWebhookLimit(unfiltered: ListView = defaultListView): WebhookLimit | undefined {
  const max = useQuery(sessionQuery).data?.limits.maxWebhooks ?? null;
  const { data: used } = useQuery({
    ...webhooksQuery(unfiltered),
    // A list that failed says so where it is shown, and is asked for again there; it does not come back behind that message.
    enabled: (query) => max !== null && !(query.state.status === 'error' && query.getObserversCount() > 1),
    select: ({ total }) => total,
  });
  return max === null || used === undefined ? undefined : { used, max, reached: used >= max };
}
