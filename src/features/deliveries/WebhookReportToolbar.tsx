import type { DeliverySummaryQuery } from '~/contract/deliveries';
import { Button } from '~/ui/Button';
import { exactTime } from '~/ui/timeText';
import { Choice, Toolbar } from '~/ui/Toolbar';

import { momentText } from './intervalText';
import type { ReportedWebhook } from './webhookRanking';
import type { ReportView } from './webhookReportAddress';
import { reportRangeNames, reportRanges } from './webhookReportRange';
import styles from './WebhookReportToolbar.module.css';
import { WebhookChoice } from './WebhookChoice';

/** What the report is about is chosen here; the range ends when the page was opened, or when Refresh was pressed. */
export function WebhookReportToolbar({
  view,
  range: { since, until },
  reported,
  refreshing,
  onChange,
  onRefresh,
}: {
  view: ReportView;
  range: Pick<DeliverySummaryQuery, 'since' | 'until'>;
  reported: readonly ReportedWebhook[];
  refreshing: boolean;
  onChange: (change: Partial<ReportView>) => void;
  onRefresh: () => void;
}) {
  return (
    <div className={styles.frame}>
      <Toolbar>
        <Choice label="Range">
          {(id) => (
            <select
              id={id}
              value={view.range}
              onChange={({ target }) =>
                onChange({ range: reportRangeNames.find((name) => name === target.value) ?? view.range })
              }
            >
              {reportRangeNames.map((name) => (
                <option key={name} value={name}>
                  {reportRanges[name].label}
                </option>
              ))}
            </select>
          )}
        </Choice>
        <Choice label="Webhook" wide>
          {(id) => (
            <WebhookChoice
              id={id}
              value={view.webhookId}
              reported={reported}
              onChange={(webhookId) => onChange({ webhookId })}
            />
          )}
        </Choice>
        <div className={styles.range}>
          <p>
            <Moment at={since} /> up to <Moment at={until} />
          </p>
          <Button variant="quiet" busy={refreshing} onClick={onRefresh}>
            Refresh
          </Button>
        </div>
      </Toolbar>
    </div>
  );
}

const Moment = ({ at }: { at: string }) => (
  <time dateTime={at} title={exactTime(at)}>
    {momentText(at)}
  </time>
);
