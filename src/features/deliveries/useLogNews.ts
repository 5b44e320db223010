import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import { countNew, withChanges } from './deliveryLogNews';
import { deliveryLogQuery, type Log, logNewsQuery, logPageSize, type LogRequest } from './deliveryLogQueries';

/** A log's rows as they are now, page by page, and what has come since it was read. */
export function useLogNews(request: LogRequest, log: Log, hasMore: boolean) {
  const queryClient = useQueryClient();
  const { data: news, isError } = useQuery(logNewsQuery(queryClient, request));
  const pages = useMemo(() => withChanges(log.pages, news?.changes ?? {}), [log.pages, news?.changes]);
  const newCount = useMemo(
    () =>
      news
        ? countNew(
            log.pages.flatMap(({ items }) => items),
            hasMore,
            news.newest.items,
          )
        : 0,
    [log.pages, hasMore, news],
  );

  return {
    pages,
    newCount,
    /** The row on top once they are shown. */
    top: news?.newest.items[0]?.id,
    /** There may be more than a look for news can tell. */
    more: newCount === logPageSize,
    isError,
    /** Lets the log start from the newest. */
    show: async () => {
      if (!news) return;
      const { queryKey } = deliveryLogQuery(request);
      // A page that is under way belongs to the log before.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<Log>(queryKey, {
        pages: [news.newest],
        pageParams: [{ readAt: news.readAt }],
      });
    },
  };
}
