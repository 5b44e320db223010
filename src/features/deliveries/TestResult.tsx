import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import type { DeliveryDetails } from '~/contract/deliveries';
import { paths } from '~/paths';
import { RelativeTime } from '~/ui/RelativeTime';
import { Verbatim } from '~/ui/Verbatim';

import { AttemptDetails } from './AttemptDetails';
import { AttemptResult } from './AttemptResult';
import { DeliveryStatus } from './DeliveryStatus';
import { followedDeliveryQuery } from './followedDelivery';
import { NextAttempt } from './NextAttempt';
import styles from './TestResult.module.css';

/** What became of the last test event, if one was sent; and that another one is on its way. Both are read out. */
export function TestResult({ sentId, sending }: { sentId: string | undefined; sending: boolean }) {
  const { data: delivery } = useQuery({
    ...followedDeliveryQuery(sentId ?? ''),
    enabled: sentId !== undefined,
  });
  return (
    <div className={styles.result}>
      <p role="status" className={styles.waiting}>
        {sending && 'Waiting for the endpoint… This can take up to 30 seconds.'}
      </p>
      {/* Apart from the rest, and there before its text is: what changes in it is read out. */}
      <div role="status">{delivery && <Summary key={delivery.id} delivery={delivery} />}</div>
      {delivery && <More key={delivery.id} delivery={delivery} />}
      {!delivery && !sending && <p className={styles.none}>What the endpoint answers will appear here.</p>}
    </div>
  );
}

/** Scrolls as little as it takes: on a narrow screen the result is below the form. */
const bringIntoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

function Summary({ delivery: { status, attempts } }: { delivery: DeliveryDetails }) {
  const newest = attempts.at(-1);
  return (
    <p ref={bringIntoView} className={styles.summary}>
      <DeliveryStatus status={status} />
      {newest && <AttemptResult attempt={newest} />}
    </p>
  );
}

function More({ delivery }: { delivery: DeliveryDetails }) {
  const { id, webhookId, eventType, createdAt, nextAttemptAt, attempts } = delivery;
  const newest = attempts.at(-1);
  return (
    <>
      <p>
        <Verbatim text={eventType} />, sent <RelativeTime at={createdAt} />.{' '}
        <Link to={paths.delivery(webhookId, id)}>Open this delivery</Link>
      </p>
      {nextAttemptAt !== null && (
        <p>
          It will be tried again <NextAttempt at={nextAttemptAt} />, as any delivery.
        </p>
      )}
      {newest && <AttemptDetails attempt={newest} />}
    </>
  );
}
