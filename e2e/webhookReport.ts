import { expect, type Locator, type Page } from '@playwright/test';

/** Where the report is. */
export const reportUrl = '/reports/webhooks';

/** Opens the report and waits for its numbers. `query` chooses the view, and switches the mock's faults and scenarios on. */
export async function openReport(page: Page, query = ''): Promise<void> {
  await page.goto(`${reportUrl}${query}`);
  await expectReport(page);
}

/** Waits until what is on screen is what was asked for last. */
export async function expectReport(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Report' })).toHaveAttribute('aria-busy', 'false');
}

/** One of the numbers at the top. */
export const total = (page: Page, name: string): Locator =>
  page.getByRole('term').filter({ hasText: name }).first().locator('..').getByRole('definition').first();

/** The table of the chart's numbers; opens it where it is closed. */
export async function tableTwin(page: Page): Promise<Locator> {
  const table = page.getByRole('table', { name: /^Deliveries by (hour|day) and outcome$/ });
  if (!(await table.isVisible())) await page.getByText('Show as table').click();
  await expect(table).toBeVisible();
  return table;
}

/** What became of the deliveries of an interval. */
export type Counted = { start: string; failed: number; retrying: number; pending: number; delivered: number };

/** The rows of the table, as numbers. */
export async function readTable(page: Page): Promise<Counted[]> {
  const rows = (await tableTwin(page)).getByRole('row').filter({ has: page.getByRole('cell') });
  const texts = await rows.evaluateAll((elements) =>
    elements.map((row) => ({
      start: row.querySelector('time')?.dateTime ?? '',
      cells: [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? ''),
    })),
  );
  return texts.map(({ start, cells }) => {
    const [failed = NaN, retrying = NaN, pending = NaN, delivered = NaN, all] = cells.map(toNumber);
    expect(all, start).toBe(failed + retrying + pending + delivered);
    return { start, failed, retrying, pending, delivered };
  });
}

/** A count on screen, with its thousands told apart. */
export const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** The range that the report says it is about. */
export async function shownRange(page: Page): Promise<{ since: string; until: string }> {
  const times = page.getByText(/ up to /).locator('time');
  const [since = '', until = ''] = await times.evaluateAll((elements) =>
    elements.map((time) => time.getAttribute('datetime') ?? ''),
  );
  return { since, until };
}
