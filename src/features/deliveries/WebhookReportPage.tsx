import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { PageHeader } from '~/ui/PageHeader';
import { QueryView } from '~/ui/QueryView';
import { useAddressView } from '~/ui/useAddressView';

import { deliverySummaryQuery } from './deliveryQueries';
import { WebhookReport } from './WebhookReport';
import { readReportView, writeReportView } from './webhookReportAddress';
import styles from './WebhookReportPage.module.css';
import { reportedRange } from './webhookReportRange';
import { WebhookReportSkeleton } from './WebhookReportSkeleton';
import { WebhookReportToolbar } from './WebhookReportToolbar';

/** Reports → Webhook Report: what became of all that was sent, over a day, a week or a month. */
export function WebhookReportPage() {
  const { view, change } = useAddressView(readReportView, writeReportView);
  // The range ends when the report was opened. If it moved on with the clock, each rendering would ask for another one.
  const [now, setNow] = useState(Date.now);
  const range = reportedRange(view.range, now);
  const query = useQuery(deliverySummaryQuery({ ...range, webhookId: view.webhookId }));

  return (
    <>
      <PageHeader
        title="Webhook Report"
        description="What became of the deliveries of your webhooks, and which endpoints need a look."
      />
      <div className={styles.report}>
        <WebhookReportToolbar
          view={view}
          range={range}
          reported={query.data?.webhooks ?? []}
          refreshing={query.isFetching}
          onChange={change}
          onRefresh={() => setNow(Date.now())}
        />
        <section
          aria-label="Report"
          aria-busy={query.isFetching}
          className={query.isPlaceholderData ? styles.stale : undefined}
        >
          <QueryView
            query={query}
            errorTitle="The report could not be loaded"
            loading={<WebhookReportSkeleton />}
          >
            {(summary) => <WebhookReport summary={summary} onChange={change} />}
          </QueryView>
        </section>
      </div>
    </>
  );
}
