import { useInfiniteQuery } from '@tanstack/react-query';

import { CrashBoundary } from '~/ui/CrashBoundary';
import { QueryView } from '~/ui/QueryView';
import { useAddressView } from '~/ui/useAddressView';

import styles from './DeliveryLog.module.css';
import { isFiltered, readLogView, writeLogView } from './deliveryLogAddress';
import { deliveryLogQuery } from './deliveryLogQueries';
import { DeliveryLogRows } from './DeliveryLogRows';
import { DeliveryLogStatus } from './DeliveryLogStatus';
import { DeliveryLogToolbar } from './DeliveryLogToolbar';
import { DeliveryTable } from './DeliveryTable';
import { RedeliverFailed } from './RedeliverFailed';
import { useShownWebhook } from './shownWebhook';

/** Settings → Webhook Settings → one webhook → Deliveries: everything that was sent, newest first. */
export function DeliveryLog() {
  const { id: webhookId } = useShownWebhook();
  const { view, change, entry } = useAddressView(readLogView, writeLogView);
  const request = { webhookId, view, entry };
  const query = useInfiniteQuery(deliveryLogQuery(request));
  const noneYet = query.data?.pages[0]?.items.length === 0 && !isFiltered(view);

  return (
    <section className={styles.panel} aria-label="Deliveries" aria-busy={query.isFetching}>
      {!noneYet && (
        <CrashBoundary part="Toolbar">
          <DeliveryLogToolbar
            view={view}
            onChange={change}
            action={<RedeliverFailed webhookId={webhookId} view={view} />}
          />
        </CrashBoundary>
      )}
      <QueryView
        query={query}
        errorTitle="The deliveries could not be loaded"
        loading={
          <>
            <DeliveryLogStatus>Loading…</DeliveryLogStatus>
            <DeliveryTable pages="loading" />
          </>
        }
      >
        {(log) => (
          // Another view is another log.
          <CrashBoundary key={entry} part="List" resetKey={log}>
            <DeliveryLogRows request={request} log={log} query={query} onChange={change} />
          </CrashBoundary>
        )}
      </QueryView>
    </section>
  );
}
