import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { summaryOf } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { FailingWebhooks } from './FailingWebhooks';
import { OutcomeChart } from './OutcomeChart';
import { OutcomeColumn } from './OutcomeColumn';
import { OutcomeLegend } from './OutcomeLegend';
import { OutcomeSwatch } from './OutcomeSwatch';
import { OutcomeTable } from './OutcomeTable';
import { SlowestWebhooks } from './SlowestWebhooks';
import { WebhookReport } from './WebhookReport';
import { WebhookReportSkeleton } from './WebhookReportSkeleton';
import { WebhookReportToolbar } from './WebhookReportToolbar';
import { WebhookReportTotals } from './WebhookReportTotals';

const day = summaryOf('standard', 1);
const counts = { delivered: 12_345, failed: 67, retrying: 8, pending: 9 };

const meta = preview.meta({
  component: WebhookReport,
  subcomponents: { OutcomeChart, OutcomeColumn, OutcomeTable, WebhookReportToolbar },
  decorators: [inWidth(1100), inConsole],
  args: { summary: day, onChange: fn() },
  argTypes: { summary: { control: false } },
});

export const OneDay = meta.story();
export const Month = meta.story({ args: { summary: summaryOf('standard', 30) } });
export const NothingSent = meta.story({ args: { summary: summaryOf('empty', 1) } });
export const LongAndRightToLeft = meta.story({ args: { summary: summaryOf('hostile', 7) } });
export const Loading = meta.story({ render: () => <WebhookReportSkeleton /> });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
export const Dark = meta.story({ globals: { colorScheme: 'dark' } });

/** The keyboard goes from bar to bar; the legend says what each holds. */
export const Chart = meta.story({
  render: () => <OutcomeChart summary={day} />,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Whole range')).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('slider', { name: 'Hour' })).toHaveFocus();
    await expect(canvas.queryByText('Whole range')).not.toBeInTheDocument();
  },
});
export const ChartOnAPhone = meta.story({
  render: () => <OutcomeChart summary={day} />,
  globals: { viewport: { value: 'phone' } },
});
export const ChartAsATable = meta.story({ render: () => <OutcomeTable summary={day} /> });

export const Parts = meta.story({
  render: () => (
    <Rows>
      <Row name="Totals">
        <WebhookReportTotals counts={counts} />
      </Row>
      <Row name="Legend">
        <OutcomeLegend name="Whole range" counts={counts} />
      </Row>
      <Row name="Swatches, told apart by pattern too">
        <OutcomeSwatch outcome="delivered" />
        <OutcomeSwatch outcome="failed" />
        <OutcomeSwatch outcome="retrying" />
        <OutcomeSwatch outcome="pending" />
      </Row>
      <Row name="Most failures">
        <FailingWebhooks summary={day} />
      </Row>
      <Row name="Slowest">
        <SlowestWebhooks summary={day} />
      </Row>
    </Rows>
  ),
});

const toolbar = (
  <WebhookReportToolbar
    view={{ range: 'day' }}
    range={day.asked}
    reported={day.webhooks}
    refreshing={false}
    onChange={fn()}
    onRefresh={fn()}
  />
);
export const Toolbar = meta.story({ render: () => toolbar });
export const ToolbarOnAPhone = meta.story({
  render: () => toolbar,
  globals: { viewport: { value: 'phone' } },
});
