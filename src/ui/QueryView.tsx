import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

import { ErrorState } from './StateMessage';

/**
 * What a query has to show: `loading` at first, its data, or why there is none, with Retry. Data that is there stays, also when
 * a later refresh fails.
 */
export function QueryView<Data>({
  query,
  errorTitle,
  loading,
  children,
}: {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching' | 'errorUpdateCount' | 'refetch'>;
  errorTitle: string;
  loading: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, isFetching, errorUpdateCount, refetch } = query;
  // A query forgets its error while it tries again. On screen the error stays until there is something better.
  const [lastError, setLastError] = useState(error);
  if (error && error !== lastError) setLastError(error);
  const shown = error ?? (errorUpdateCount > 0 ? lastError : null);

  if (data !== undefined) return children(data);
  if (!shown) return loading;
  return (
    <ErrorState title={errorTitle} failure={shown} retrying={isFetching} onRetry={() => void refetch()} />
  );
}
