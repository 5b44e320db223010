import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';

import type { Delivery } from '~/contract/deliveries';
import { paths } from '~/paths';
import { focusOnAppearance } from '~/ui/focusOnAppearance';
import { RelativeTime } from '~/ui/RelativeTime';
import { shortTime } from '~/ui/timeText';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import { DeliveryMark } from './DeliveryMark';
import { DeliveryStatus } from './DeliveryStatus';
import styles from './DeliveryTable.module.css';
import { NextAttempt } from './NextAttempt';
import { RedeliverButton } from './RedeliverButton';

type Column = {
  label: string;
  className: string | undefined;
  /** Its name is there for screen readers alone. */
  unnamed?: boolean;
  cell: (delivery: Delivery, focused: boolean) => ReactNode;
};

/** The log's columns, in order. Where there is no room for a table each becomes a line of a card. */
const columns: Column[] = [
  {
    label: 'Event',
    className: styles.event,
    cell: ({ webhookId, id, eventType, trigger }, focused) => (
      <>
        <Link
          ref={focused ? focusOnAppearance : undefined}
          to={paths.delivery(webhookId, id)}
          title={inWords(eventType)}
        >
          <Verbatim text={eventType} />
        </Link>
        <DeliveryMark trigger={trigger} />
      </>
    ),
  },
  {
    label: 'Outcome',
    className: styles.outcome,
    cell: ({ status, nextAttemptAt }) => (
      <>
        <DeliveryStatus status={status} />
        {nextAttemptAt !== null && (
          <span className={styles.second}>
            next attempt <NextAttempt at={nextAttemptAt} />
          </span>
        )}
      </>
    ),
  },
  {
    label: 'Created',
    className: styles.created,
    cell: ({ createdAt }) => (
      <>
        <RelativeTime at={createdAt} />
        <span className={styles.second}>{shortTime(createdAt)}</span>
      </>
    ),
  },
  { label: 'Attempts', className: styles.attempts, cell: ({ attemptCount }) => attemptCount },
  {
    label: 'Actions',
    className: styles.actions,
    unnamed: true,
    cell: (delivery) => <RedeliverButton delivery={delivery} />,
  },
];

/** Rows of the skeleton: about a screenful, so that nothing jumps when the real ones come. */
const skeletonRows = 8;

/**
 * Deliveries as a table; as cards where its container is narrow. A page that is off the screen is left out of layout and paint, and
 * renders only when a row of it changes: so ten thousand rows scroll as well as fifty. (Smaller groups would cost more: the browser
 * looks at each of them in every frame.) Rows are grids, for nothing can be left out of a table's own layout; the roles repeat what
 * the elements say because browsers drop a table's semantics then. `focusedPage` takes the focus when it appears.
 */
export function DeliveryTable({
  pages,
  focusedPage,
}: {
  pages: Delivery[][] | 'loading';
  focusedPage?: number | undefined;
}) {
  return (
    <table role="table" className={styles.table}>
      <caption className="visuallyHidden">
        {pages === 'loading' ? 'Deliveries are loading' : 'Deliveries, newest first'}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, className, unnamed }) => (
            <th key={label} role="columnheader" scope="col" className={className}>
              <span className={unnamed ? 'visuallyHidden' : undefined}>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      {pages === 'loading' ? (
        <tbody role="rowgroup">
          {Array.from({ length: skeletonRows }, (_, row) => (
            <SkeletonRow key={row} />
          ))}
        </tbody>
      ) : (
        pages.map((rows, page) => <Page key={rows[0]?.id} rows={rows} focused={page === focusedPage} />)
      )}
    </table>
  );
}

const Page = memo(function Page({ rows, focused }: { rows: Delivery[]; focused: boolean }) {
  return (
    <tbody role="rowgroup" className={styles.page}>
      {rows.map((delivery, row) => (
        <Row key={delivery.id} delivery={delivery} focused={focused && row === 0} />
      ))}
    </tbody>
  );
});

const Row = memo(function Row({ delivery, focused }: { delivery: Delivery; focused: boolean }) {
  return (
    <tr role="row">
      {columns.map(({ label, className, cell }) => (
        <td key={label} role="cell" data-label={label} className={className}>
          {cell(delivery, focused)}
        </td>
      ))}
    </tr>
  );
});

function SkeletonRow() {
  return (
    <tr role="row" aria-hidden="true" className={styles.skeleton}>
      {columns.map(({ label, className }) => (
        <td key={label} role="cell" data-label={label} className={className}>
          <span />
        </td>
      ))}
    </tr>
  );
}
