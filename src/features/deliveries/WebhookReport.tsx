import { Button } from '~/ui/Button';
import { ExportButton } from '~/ui/ExportButton';
import { ReportsIcon } from '~/ui/icons';
import { Panel } from '~/ui/Panel';
import { EmptyState } from '~/ui/StateMessage';

import type { AskedSummary } from './deliveryQueries';
import { FailingWebhooks } from './FailingWebhooks';
import { OutcomeChart } from './OutcomeChart';
import { sumOf, totalOf } from './outcomeCounts';
import { OutcomeTable } from './OutcomeTable';
import { SlowestWebhooks } from './SlowestWebhooks';
import styles from './WebhookReport.module.css';
import type { ReportView } from './webhookReportAddress';
import { intervalRows, reportFileName, webhookRows } from './webhookReportCsv';
import { WebhookReportTotals } from './WebhookReportTotals';

/** A report that has been read. */
export function WebhookReport({
  summary,
  onChange,
}: {
  summary: AskedSummary;
  onChange: (change: Partial<ReportView>) => void;
}) {
  const { asked, intervals } = summary;
  const sum = sumOf(intervals);
  if (totalOf(sum) === 0) return <NothingSent asked={asked} onChange={onChange} />;

  return (
    <>
      <WebhookReportTotals counts={sum} />
      <Panel
        title={asked.interval === 'hour' ? 'Deliveries by hour' : 'Deliveries by day'}
        action={
          <ExportButton
            what={`deliveries by ${asked.interval}`}
            fileName={reportFileName(asked.interval, asked)}
            table={() => intervalRows(summary)}
          />
        }
      >
        <p className={styles.note}>
          {asked.interval === 'hour'
            ? 'By your clock. The last hour is not over yet.'
            : 'Days go from midnight to midnight UTC. The last one is not over yet.'}
        </p>
        {/* Another range is another chart: nothing of it is pointed at. */}
        <OutcomeChart key={`${asked.since} ${asked.interval}`} summary={summary} />
        <details className={styles.twin}>
          <summary>Show as table</summary>
          <OutcomeTable summary={summary} />
        </details>
      </Panel>
      <div className={styles.rankings}>
        <div>
          <Panel
            title="Webhooks that fail most"
            action={
              <ExportButton
                what="all webhooks of the report"
                fileName={reportFileName('webhook', asked)}
                table={() => webhookRows(summary)}
              />
            }
          >
            <FailingWebhooks summary={summary} />
          </Panel>
        </div>
        <div>
          <Panel title="Slowest endpoints">
            <SlowestWebhooks summary={summary} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function NothingSent({
  asked: { webhookId },
  onChange,
}: {
  asked: AskedSummary['asked'];
  onChange: (change: Partial<ReportView>) => void;
}) {
  return (
    <div className={styles.empty}>
      <EmptyState
        icon={<ReportsIcon />}
        title="Nothing was sent in this time"
        actions={
          webhookId !== undefined && (
            <Button onClick={() => onChange({ webhookId: undefined })}>Show all webhooks</Button>
          )
        }
      >
        {webhookId === undefined
          ? 'Deliveries are counted here as soon as something happens that a webhook listens to. A longer range may have some.'
          : 'This webhook was not told of anything. A longer range may have some.'}
      </EmptyState>
    </div>
  );
}
