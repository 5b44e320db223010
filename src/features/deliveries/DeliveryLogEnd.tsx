import type { UseInfiniteQueryResult } from '@tanstack/react-query';

import { Button } from '~/ui/Button';

import styles from './DeliveryLogEnd.module.css';

/** How far below the screen the end of the log may be when older deliveries are loaded: so far that they are rendered out of sight. */
const nearness = '2000px';

/**
 * As a `ref`: acts when the element comes near the screen, and once more with each rendering while it is there. Not while something in
 * it has the focus: who came to the button with the keyboard presses it when ready, and goes on from the first new row.
 */
const whenNear = (act: () => void) => (element: HTMLElement | null) => {
  if (!element) return;
  const observer = new IntersectionObserver(
    (entries) => {
      const isNear = entries.some(({ isIntersecting }) => isIntersecting);
      if (isNear && !element.contains(document.activeElement)) act();
    },
    { rootMargin: `0px 0px ${nearness} 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
};

/** The end of what was read of the log: older deliveries come by themselves when it is near, or when asked for. */
export function DeliveryLogEnd({
  query: { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage },
  behind,
  onPress,
}: {
  query: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'
  >;
  /** What was read last is not on the page yet: this is not where the log will end. */
  behind: boolean;
  /** Somebody asks for more, and waits for it. */
  onPress: () => void;
}) {
  if (!hasNextPage) return null;
  const load = () => void fetchNextPage({ cancelRefetch: false });
  return (
    // After a failure it waits to be asked.
    <div className={styles.end} ref={isFetchNextPageError || behind ? undefined : whenNear(load)}>
      <p role="alert" className={styles.failure}>
        {isFetchNextPageError && `Older deliveries could not be loaded. ${error?.message ?? ''}`}
      </p>
      <Button
        busy={isFetchingNextPage || behind}
        onClick={() => {
          onPress();
          load();
        }}
      >
        {isFetchNextPageError ? 'Retry' : 'Load more'}
      </Button>
    </div>
  );
}
