import { expect, it } from 'vitest';

import { intervalRows, reportFileName, webhookRows } from './webhookReportCsv';

const counts = { pending: 1, retrying: 2, delivered: 30, failed: 4 };

it('has a row for each interval', () => {
  const summary = { intervals: [{ start: '2026-10-06T00:00:00Z', ...counts }], webhooks: [] };
  expect(intervalRows(summary)).toEqual([
    ['start', 'pending', 'retrying', 'delivered', 'failed'],
    ['2026-10-06T00:00:00.000Z', 1, 2, 30, 4],
  ]);
});

it('has a row for each webhook, also for one that never answered', () => {
  const webhook = { webhookId: 'wh_1', webhookName: 'CRM', ...counts };
  const webhooks = [
    { ...webhook, answerMs: { median: 120, p95: 900 } },
    { ...webhook, answerMs: null },
  ];
  expect(webhookRows({ intervals: [], webhooks })).toEqual([
    ['webhookId', 'webhookName', 'pending', 'retrying', 'delivered', 'failed', 'medianMs', 'p95Ms'],
    ['wh_1', 'CRM', 1, 2, 30, 4, 120, 900],
    ['wh_1', 'CRM', 1, 2, 30, 4, '', ''],
  ]);
});

it('the file’s name tells what it holds', () => {
  expect(
    reportFileName('day', {
      since: '2026-09-30T00:00:00.000Z',
      until: '2026-10-06T15:20:30.000Z',
      interval: 'day',
    }),
  ).toBe('deliveries-by-day-2026-09-30-to-2026-10-06.csv');
});
