import type { QueryClient } from '@tanstack/react-query';

import { hasStatus } from '~/api/apiError';
import { getConnection, subscribeToConnection } from '~/api/connection';
import { subscribeToForbidden } from '~/api/forbidden';
import { sessionQuery } from '~/api/session';

const { queryKey } = sessionQuery;

/** Asks anew who is signed in and what they may do. Joins a question that is under way. */
export const refreshSession = (queryClient: QueryClient): Promise<void> =>
  queryClient.refetchQueries({ queryKey }, { cancelRefetch: false });

/**
 * Keeps what is on screen true to who is signed in. Once the API answers again after a session had ended, what it had refused
 * is read at once, and all else when it is next looked at. When it refuses something for want of a permission, what the
 * console believes of permissions may be old. Returns what ends that.
 */
export function followSession(queryClient: QueryClient): () => void {
  let { signedOut } = getConnection();
  const endConnection = subscribeToConnection(() => {
    const before = signedOut;
    ({ signedOut } = getConnection());
    if (!before || signedOut) return;
    void queryClient.invalidateQueries({ refetchType: 'none' });
    // Only these: one that is refused again says so, and starts nothing anew.
    void queryClient.refetchQueries({
      type: 'active',
      predicate: ({ state }) => hasStatus(state.error, 401),
    });
  });
  const endForbidden = subscribeToForbidden(() => void refreshSession(queryClient));
  return () => {
    endConnection();
    endForbidden();
  };
}
