import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import type { Delivery } from '~/contract/deliveries';

import { setFaults, turnOffFaults } from './faults';
import { readLog } from './readLog';
import { expect, tagged, test } from './test';
import {
  type Counted,
  expectReport,
  openReport,
  readTable,
  reportUrl,
  shownRange,
  tableTwin,
  toNumber,
  total,
} from './webhookReport';

/** Counts by itself how many of these were created from `start` until `end`, by what became of them. */
function countBetween(deliveries: Delivery[], start: string, end: string): Counted {
  const count = (wanted: string) =>
    deliveries.filter(
      ({ status, createdAt }) =>
        status === wanted &&
        Date.parse(createdAt) >= Date.parse(start) &&
        Date.parse(createdAt) < Date.parse(end),
    ).length;
  return {
    start,
    failed: count('failed'),
    retrying: count('retrying'),
    pending: count('pending'),
    delivered: count('delivered'),
  };
}

const download = async (page: Page, name: string) => {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

test.describe('The Webhook Report', tagged('@report', '@mock'), () => {
  for (const [query, intervals] of [
    ['', 24],
    ['?range=week&webhook=wh_siem', 7],
    ['?range=month&webhook=wh_payroll', 30],
  ] as const) {
    test(
      `has the log’s numbers: ${reportUrl}${query}`,
      tagged(...(intervals === 24 ? [] : (['@deep'] as const))),
      async ({ page }) => {
        // Time stands still: no retry ends between the report and the log.
        await page.clock.setFixedTime(Date.now());
        await openReport(page, query);
        const range = await shownRange(page);
        const webhookId = new URL(page.url()).searchParams.get('webhook');
        const log = await readLog(page, { ...range, ...(webhookId !== null && { webhookId }) });
        expect(log.length).toBeGreaterThan(10);

        const table = await readTable(page);
        expect(table).toHaveLength(intervals);
        const ends = [...table.slice(1).map(({ start }) => start), range.until];
        expect(table[0]?.start).toBe(range.since);
        expect(table).toEqual(table.map(({ start }, index) => countBetween(log, start, ends[index] ?? '')));

        const whole = countBetween(log, range.since, range.until);
        const settled = whole.delivered + whole.failed;
        await expect(total(page, 'Deliveries')).toHaveText(log.length.toLocaleString('en'));
        await expect(total(page, 'Failed')).toHaveText(whole.failed.toLocaleString('en'));
        await expect(total(page, 'Not settled yet')).toHaveText(String(whole.pending + whole.retrying));
        await expect(total(page, 'Success rate')).toHaveText(
          `${Math.floor((whole.delivered / settled) * 100)} %`,
        );
      },
    );
  }

  test(
    'keeps its filters in the address: reload and Back show the same',
    tagged('@smoke'),
    async ({ page }) => {
      await openReport(page);
      await page.getByRole('combobox', { name: 'Range' }).selectOption('Last week');
      await page.getByRole('combobox', { name: 'Webhook' }).selectOption('CRM contact sync');
      await expect(page).toHaveURL(`${reportUrl}?range=week&webhook=wh_crm-contacts`);
      await expectReport(page);
      await expect(page.getByRole('heading', { name: 'Deliveries by day' })).toBeVisible();
      await expect((await tableTwin(page)).getByRole('rowheader')).toHaveCount(7);
      const slow = page.getByRole('table', { name: 'Slowest endpoints' });
      await expect(slow.getByRole('rowheader')).toHaveText(['CRM contact sync']);

      await page.reload();
      await expect(page.getByRole('combobox', { name: 'Range' })).toHaveValue('week');
      await expect(page.getByRole('combobox', { name: 'Webhook' })).toHaveValue('wh_crm-contacts');
      await expect(slow.getByRole('rowheader')).toHaveText(['CRM contact sync']);

      await page.goBack();
      await expect(page.getByRole('combobox', { name: 'Webhook' })).toHaveValue('');
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'Deliveries by hour' })).toBeVisible();
    },
  );

  test('ends when it was opened, until Refresh', tagged('@deep'), async ({ page }) => {
    const opened = Date.now();
    await page.clock.setFixedTime(opened);
    await openReport(page);
    expect(Date.parse((await shownRange(page)).until)).toBe(opened);

    await page.clock.setFixedTime(opened + 3_600_000);
    expect(Date.parse((await shownRange(page)).until)).toBe(opened);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expectReport(page);
    expect(Date.parse((await shownRange(page)).until)).toBe(opened + 3_600_000);
  });

  test('leads from a webhook that fails to what failed, in the same time', async ({ page }) => {
    await page.clock.setFixedTime(Date.now());
    await openReport(page, '?range=week');
    const range = await shownRange(page);
    const failing = page.getByRole('table', { name: 'Webhooks that fail most' });
    const row = failing.getByRole('row').filter({ hasText: 'Data warehouse' });
    const failed = toNumber(await row.getByRole('cell').first().innerText());
    expect(failed).toBeGreaterThan(0);

    await row.getByRole('link', { name: 'Data warehouse' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Data warehouse' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Outcome' })).toHaveValue('failed');
    const search = new URL(page.url()).searchParams;
    expect({ since: search.get('since'), until: search.get('until') }).toEqual(range);
    const log = await readLog(page, { ...range, webhookId: 'wh_warehouse', status: 'failed' });
    expect(log).toHaveLength(failed);
  });

  test('exports what the table shows as CSV', tagged('@deep'), async ({ page }) => {
    await openReport(page, '?range=week');
    const file = await download(page, 'Export CSV: deliveries by day');
    expect(file.name).toMatch(/^deliveries-by-day-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/);
    const lines = (await readTable(page)).map(({ start, pending, retrying, delivered, failed }) =>
      [start, pending, retrying, delivered, failed].join(','),
    );
    expect(file.text).toBe(
      `\uFEFF${['start,pending,retrying,delivered,failed', ...lines].map((line) => `${line}\r\n`).join('')}`,
    );

    const webhooks = await download(page, 'Export CSV: all webhooks of the report');
    expect(webhooks.name).toMatch(/^deliveries-by-webhook-/);
    expect(webhooks.text).toContain('\r\nwh_tokyo,新規ユーザー通知（東京）,');
  });

  test('tells its bars to the keyboard one by one', tagged('@keyboard', '@deep'), async ({ page }) => {
    await openReport(page, '?range=week');
    const table = await readTable(page);
    const slider = page.getByRole('slider', { name: 'Day' });
    const legend = page.getByRole('group', { name: 'Legend' });
    await expect(legend).toContainText('Whole range');

    await page.getByRole('button', { name: 'Export CSV: deliveries by day' }).focus();
    await page.keyboard.press('Tab');
    await expect(slider).toBeFocused();
    for (const [key, index] of [
      ['ArrowLeft', 5],
      ['ArrowLeft', 4],
      ['ArrowRight', 5],
      ['Home', 0],
      ['End', 6],
    ] as const) {
      await page.keyboard.press(key);
      const { failed = NaN, delivered = NaN } = table[index] ?? {};
      await expect(slider).toHaveAttribute(
        'aria-valuetext',
        new RegExp(`, ${failed.toLocaleString('en')} failed`),
      );
      await expect(legend).toContainText(`Delivered${delivered.toLocaleString('en')}`);
    }
    await page.keyboard.press('Tab');
    await expect(page.getByText('Show as table')).toBeFocused();
    await expect(legend).toContainText('Whole range');
  });

  test('says so when nothing was sent', tagged('@deep'), async ({ page }) => {
    await openReport(page, '?scenario=empty');
    await expect(page.getByRole('heading', { name: 'Nothing was sent in this time' })).toBeVisible();
  });

  test.describe('when it fails', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says so, and another try gets it', tagged('@deep'), async ({ page }) => {
      await page.goto(`${reportUrl}?range=week&fault=summarizeDeliveries:internal`);
      await expect(page.getByRole('heading', { name: 'The report could not be loaded' })).toBeVisible();
      await turnOffFaults(page);
      await page.getByRole('button', { name: 'Retry' }).click();
      await expect(page.getByRole('heading', { name: 'Deliveries by day' })).toBeVisible();

      await setFaults(page, 'summarizeDeliveries:internal');
      await page.getByRole('combobox', { name: 'Range' }).selectOption('Last day');
      await expect(page.getByRole('heading', { name: 'The report could not be loaded' })).toBeVisible();
      await page.getByRole('combobox', { name: 'Range' }).selectOption('Last week');
      await expect(page.getByRole('heading', { name: 'Deliveries by day' })).toBeVisible();
    });
  });
});
