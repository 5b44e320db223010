import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';

import { countText } from '~/ui/numberText';

import { isFiltered, type LogView } from './deliveryLogAddress';
import { DeliveryLogEmpty } from './DeliveryLogEmpty';
import { DeliveryLogEnd } from './DeliveryLogEnd';
import type { Log, LogRequest } from './deliveryLogQueries';
import { DeliveryLogStatus } from './DeliveryLogStatus';
import { DeliveryTable } from './DeliveryTable';
import { useLogNews } from './useLogNews';

/** A log that has been read: its rows, what has come since, and the way to older ones. */
export function DeliveryLogRows({
  request,
  log,
  query,
  onChange,
}: {
  request: LogRequest;
  log: Log;
  query: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'
  >;
  onChange: (change: LogView) => void;
}) {
  const news = useLogNews(request, log, query.hasNextPage);
  // A page that comes while somebody scrolls is rendered in small steps.
  const pages = useDeferredValue(news.pages);
  const top = pages[0]?.[0]?.id;
  // Which page takes the focus when it appears, and of the log with which top: what was pressed for it may be gone by then.
  const [focused, setFocused] = useState<{ top: string | undefined; page: number }>();
  const count = pages.reduce((sum, rows) => sum + rows.length, 0);

  const show = () => {
    setFocused({ top: news.top, page: 0 });
    void news.show();
  };

  return (
    <>
      <DeliveryLogStatus news={news} onShow={show}>
        {shownWords(count, query.hasNextPage)}
      </DeliveryLogStatus>
      {count === 0 ? (
        <DeliveryLogEmpty
          webhookId={request.webhookId}
          filtered={isFiltered(request.view)}
          onChange={onChange}
        />
      ) : (
        <DeliveryTable
          // With another top it is another log, not a longer one.
          key={top}
          pages={pages}
          focusedPage={focused?.top === top ? focused?.page : undefined}
        />
      )}
      <DeliveryLogEnd
        query={query}
        behind={pages !== news.pages}
        onPress={() => setFocused({ top, page: pages.length })}
      />
    </>
  );
}

function shownWords(count: number, more: boolean): string {
  if (count === 0) return '';
  if (more) return `Newest ${countText(count)} shown`;
  return count === 1 ? '1 delivery' : `${countText(count)} deliveries`;
}
