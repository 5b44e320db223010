import type { UseQueryResult } from '@tanstack/react-query';

import { Notice } from '~/ui/Notice';
import { countText } from '~/ui/numberText';
import { shortTime } from '~/ui/timeText';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import type { FailedDeliveries, FailedRequest } from './failedDeliveries';
import styles from './FailedCount.module.css';

/** How many failed deliveries there are to send again, and what that means; or how far the counting is. */
export function FailedCount({
  request,
  count,
  read,
}: {
  request: FailedRequest;
  count: Pick<UseQueryResult<FailedDeliveries>, 'data' | 'error' | 'isFetching'>;
  /** How many deliveries were read so far. */
  read: number;
}) {
  const { data, error, isFetching } = count;
  const counted = isFetching ? undefined : data;
  return (
    <div className={styles.count}>
      <p role="status">
        {isFetching && `Counting… ${countText(read)} deliveries read.`}
        {!isFetching && !error && !data && 'Nothing was counted. Choose a range and count again.'}
        {counted && toSendWords(counted.toSend.length, request)}
      </p>
      {!isFetching && error && (
        <p role="alert" className={styles.error}>
          The failed deliveries could not be counted. <Verbatim text={error.message} />
        </p>
      )}
      {counted && <LeftOut counted={counted} />}
      {counted && counted.toSend.length > 0 && (
        <Notice tone="warning" inForm>
          The receiver gets these events again, also those that it acted on before it failed. Make sure that
          it can take them twice.
        </Notice>
      )}
    </div>
  );
}

function toSendWords(count: number, { eventType, range: { since, until } }: FailedRequest): string {
  const from = since === undefined ? 'the beginning' : shortTime(since);
  const to = until === undefined ? 'now' : shortTime(until);
  const what = eventType === undefined ? '' : ` of ${inWords(eventType)}`;
  const place = `${what} between ${from} and ${to}`;
  if (count === 0) return `There are no failed deliveries${place} to send again.`;
  if (count === 1) return `1 failed delivery${place}. It will be sent again as a new delivery.`;
  return `${countText(count)} failed deliveries${place}. They will be sent again as new deliveries, oldest first.`;
}

/** Why some of those that failed are not among them. */
function LeftOut({ counted: { delivered, underWay, repeated } }: { counted: FailedDeliveries }) {
  const reasons = [
    delivered > 0 && `${delivered} because the event has been delivered since, by a redelivery`,
    underWay > 0 && `${underWay} because a redelivery is still on its way`,
    repeated > 0 && `${repeated} because the same event is sent again already`,
  ].filter((reason) => reason !== false);
  if (reasons.length === 0) return null;
  return (
    <div className={styles.leftOut}>
      Left out:
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
