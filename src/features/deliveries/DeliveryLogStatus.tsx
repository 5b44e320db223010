import type { ReactNode } from 'react';

import { Button } from '~/ui/Button';

import styles from './DeliveryLogStatus.module.css';

/** What there is to tell of what has come since the log was read. */
type News = { newCount: number; more: boolean; isError: boolean };

/**
 * The line above the rows, which stays in sight: how many there are, and that there are new ones, which `onShow` shows. It has its
 * place from the start, so that no row moves when they come.
 */
export function DeliveryLogStatus({
  news,
  onShow,
  children,
}: {
  news?: News;
  onShow?: () => void;
  /** Nothing to tell where there are no rows. */
  children?: ReactNode;
}) {
  const hasNews = news !== undefined && news.newCount > 0;
  return (
    <div className={children || hasNews ? styles.line : 'visuallyHidden'}>
      <p role="status">{children}</p>
      <div className={hasNews ? styles.news : undefined}>
        <p role="status">{news && newsWords(news)}</p>
        {hasNews && (
          <Button variant="quiet" aria-label="Show new deliveries" onClick={onShow}>
            Show
          </Button>
        )}
      </div>
    </div>
  );
}

function newsWords({ newCount, more, isError }: News): string {
  if (newCount === 0) return isError ? 'New deliveries can’t be looked for at the moment' : '';
  if (more) return `${newCount} or more new deliveries`;
  return newCount === 1 ? '1 new delivery' : `${newCount} new deliveries`;
}
