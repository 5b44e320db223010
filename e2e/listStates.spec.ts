// Over 250 lines: every state of one list, told one after the other.
import type { Page } from '@playwright/test';

import { manyWebhooks } from '~/mocks/seed/manyWebhooks';
import { standardWebhooks } from '~/mocks/seed/webhooks';

import { allowCopying, clipboardText } from './clipboard';
import { createViewUrl } from './createView';
import { turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import {
  cell,
  type Column,
  createLink,
  headers,
  listHeading,
  listUrl,
  openList,
  rowOf,
  rows,
} from './webhookList';

const region = (page: Page) => page.getByRole('region', { name: 'Webhooks' });
const pager = (page: Page) => page.getByRole('navigation', { name: 'Pages of webhooks' });
const nextPage = (page: Page) => pager(page).getByRole('link', { name: 'Next page' });
const previousPage = (page: Page) => pager(page).getByRole('link', { name: 'Previous page' });

/** How much has moved on the page without anybody having done anything: 0 is nothing at all. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

test.describe('the list while it is loading', tagged('@list', '@mock'), () => {
  test(
    'shows where the webhooks will be, and nothing jumps when they come',
    tagged('@chromium'),
    async ({ page }) => {
      await page.goto(`${listUrl}?fault=listWebhooks:slow`);
      const loading = page.getByRole('table', { name: 'Webhooks are loading' });
      await expect(loading).toBeVisible();
      await expect(region(page)).toHaveAttribute('aria-busy', 'true');
      await expect(loading.getByRole('columnheader')).toHaveText([...headers]);
      await expect(listHeading(page)).toBeVisible();
      await expect(createLink(page)).toBeVisible();
      const headings = await loading.getByRole('columnheader').first().boundingBox();
      const row = await loading.getByRole('row', { includeHidden: true }).nth(1).boundingBox();

      await expect(rows(page)).toHaveCount(12);
      await expect(region(page)).toHaveAttribute('aria-busy', 'false');
      const table = page.getByRole('table', { name: 'Webhooks', exact: true });
      expect(await table.getByRole('columnheader').first().boundingBox()).toEqual(headings);
      expect(await rows(page).first().boundingBox()).toEqual(row);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    },
  );
});

test.describe('the list when it is empty', tagged('@list', '@mock'), () => {
  test('says so and offers to create the first webhook', async ({ page }) => {
    await page.goto(`${listUrl}?scenario=empty`);
    await expect(region(page).getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await region(page).getByRole('link', { name: 'Create Webhook' }).click();
    await expect(page).toHaveURL(createViewUrl);
  });
});

test.describe('the list when it fails', tagged('@list', '@faults', '@mock'), () => {
  test.use({
    allowedConsole: [/Failed to load resource: (the server responded with a status of|net::ERR_FAILED)/],
  });

  const error = (page: Page) => region(page).getByRole('alert');
  const retry = (page: Page) => error(page).getByRole('button', { name: 'Retry' });

  test('says so, and Retry brings the webhooks back', tagged('@smoke'), async ({ page }) => {
    await page.goto(`${listUrl}?fault=listWebhooks:internal`);
    await expect(error(page).getByRole('heading')).toHaveText('The webhooks could not be loaded');
    await expect(createLink(page)).toBeVisible();

    await turnOffFaults(page);
    await retry(page).click();
    await expect(rows(page)).toHaveCount(12);
    await expect(error(page)).toBeHidden();
  });

  test('Retry that fails again says so again, with the id of the failed request, and keeps the focus', async ({
    page,
  }) => {
    await page.goto(`${listUrl}?fault=listWebhooks:internal`);
    const requestId = error(page).getByText(/^Request id: req_/);
    const first = await requestId.innerText();
    await retry(page).focus();
    await page.keyboard.press('Enter');
    await expect(requestId).not.toHaveText(first);
    await expect(retry(page)).toBeFocused();
  });
});

test.describe('the list when it is full', tagged('@list', '@mock'), () => {
  test('has a heading, a sentence on what a webhook is, and all kinds of webhooks in columns, the newest first', async ({
    page,
  }) => {
    await openList(page);
    await expect(listHeading(page)).toBeVisible();
    await expect(page.getByText(/^A webhook tells another system, by an HTTP POST to its URL/)).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText([...headers]);
    await expect(rows(page)).toHaveCount(12);
    await expect(pager(page).getByRole('status')).toHaveText('1–12 of 12 webhooks');
    await expect(nextPage(page)).toHaveCount(0);

    const newestFirst = standardWebhooks(new Date())
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
      .map(({ name }) => name);
    for (const [index, name] of newestFirst.entries()) {
      await expect(cell(rows(page).nth(index), 'Name')).toHaveText(name);
    }

    const kinds: [name: string, column: Column, text: string | RegExp][] = [
      ['Audit archive', 'Events', 'All events'],
      ['Audit archive', 'API key', /Set.*Qz7_$/],
      ['Audit archive', 'Last delivery', /^Delivered/],
      ['Löschanfragen (DSGVO)', 'Events', /^1 event\s*USER_DELETED$/],
      ['Löschanfragen (DSGVO)', 'API key', 'None'],
      ['Löschanfragen (DSGVO)', 'Last delivery', /last week$/],
      ['Security monitoring', 'Events', /^21 events/],
      ['Security monitoring', 'Last delivery', /^Retrying/],
      ['新規ユーザー通知（東京）', 'API key', /Set.*tYo8$/],
      ['新規ユーザー通知（東京）', 'Last delivery', /^Pending/],
      ['Newsletter (old provider)', 'Status', 'Disabled'],
      ['Newsletter (old provider)', 'Updated', '2 months ago'],
      ['Payroll provisioning', 'Status', /^Failing/],
      ['Payroll provisioning', 'Last delivery', /^Failed.*hours ago\d+ not delivered/],
      ['Billing seats', 'Status', 'Enabled'],
      ['Billing seats', 'Last delivery', 'None yet'],
      ['Billing seats', 'Updated', /^(49|50|51) minutes ago$/],
      ["Priya's laptop", 'Type', 'REST'],
      ["Priya's laptop", 'Updated', 'yesterday'],
    ];
    for (const [name, column, text] of kinds) {
      await expect(cell(rowOf(page, name), column), `${column} of ${name}`).toHaveText(text);
    }
  });

  test('shortens long URLs and many events, and shows them whole on demand', async ({ page, context }) => {
    await test.step('a long URL shows its beginning and its end, all of it on demand, and can be copied', async () => {
      await allowCopying(context);
      await openList(page);
      const url = standardWebhooks(new Date()).find(({ name }) => name === 'Data warehouse')?.url ?? '';
      const urlCell = cell(rowOf(page, 'Data warehouse'), 'URL');
      await urlCell.scrollIntoViewIfNeeded();
      const text = urlCell.getByRole('button', { name: 'https://' });
      const lineHeight = (await text.boundingBox())?.height ?? Number.NaN;
      await expect(text).toHaveAttribute('aria-expanded', 'false');
      await expect(urlCell.getByText(url.slice(-10), { exact: true })).toBeInViewport({ ratio: 1 });

      await text.click();
      await expect(text).toHaveAttribute('aria-expanded', 'true');
      await expect(urlCell.getByText(url, { exact: true })).toBeVisible();
      expect((await text.boundingBox())?.height).toBeGreaterThan(lineHeight * 2);

      await urlCell.getByRole('button', { name: 'Copy URL of Data warehouse' }).click();
      await expect(urlCell.getByRole('status')).toHaveText('URL of Data warehouse copied');
      expect(await clipboardText(page)).toBe(url);

      await text.click();
      await expect(text).toHaveAttribute('aria-expanded', 'false');
      await expect.poll(async () => (await text.boundingBox())?.height).toBe(lineHeight);
    });

    await test.step('a shortened URL is read out whole, and many events show the first few, the rest on demand', async () => {
      await openList(page);
      const urlCell = cell(rowOf(page, 'Billing seats'), 'URL');
      await expect(urlCell.getByRole('button', { expanded: false })).toHaveAccessibleName(
        'https://billing.example/seats',
      );

      const eventsCell = cell(rowOf(page, 'CRM contact sync'), 'Events');
      await expect(eventsCell).toContainText('4 events');
      await expect(eventsCell).toContainText('USER_CREATED, USER_MODIFIED');
      await expect(eventsCell).not.toContainText('EMAIL_CHANGED');
      await eventsCell.getByRole('button', { name: 'Show 2 more events of CRM contact sync' }).click();
      await expect(eventsCell).toContainText('USER_CREATED, USER_MODIFIED, USER_DELETED, EMAIL_CHANGED');
      const fewer = eventsCell.getByRole('button', { name: 'Show fewer events of CRM contact sync' });
      await expect(fewer).toBeFocused();
      await fewer.click();
      await expect(eventsCell).not.toContainText('EMAIL_CHANGED');
    });
  });
});

test.describe('the list when it has several pages', tagged('@list', '@mock'), () => {
  const all = manyWebhooks(new Date()).map(({ name }) => name);

  test('shows every webhook once; the address has the page and how many are on it', async ({ page }) => {
    await test.step('shows every webhook exactly once', async () => {
      await openList(page, '?scenario=many');
      const seen: string[] = [];
      const parts = ['1–25 of 60 webhooks', '26–50 of 60 webhooks', '51–60 of 60 webhooks'];
      for (const [index, part] of parts.entries()) {
        if (index > 0) await nextPage(page).click();
        await expect(pager(page).getByRole('status')).toHaveText(part);
        await expect(region(page)).toHaveAttribute('aria-busy', 'false');
        seen.push(...(await rows(page).getByRole('link').allInnerTexts()));
      }
      expect(seen.toSorted()).toEqual(all.toSorted());
      await expect(nextPage(page)).toBeDisabled();
      await nextPage(page).click({ force: true });
      await expect(page).toHaveURL(`${listUrl}?page=3`);
    });

    await test.step('keeps the page in the address, for Back, reload and links', async () => {
      await openList(page, '?scenario=many');
      await expect(previousPage(page)).toBeDisabled();
      await nextPage(page).click();
      await expect(page).toHaveURL(`${listUrl}?page=2`);
      await expect(pager(page).getByRole('status')).toHaveText('26–50 of 60 webhooks');
      await expect(region(page)).toHaveAttribute('aria-busy', 'false');
      await expect(nextPage(page)).toBeFocused();
      const firstName = await cell(rows(page).first(), 'Name').innerText();

      await page.reload();
      await expect(cell(rows(page).first(), 'Name')).toHaveText(firstName);
      await page.goBack();
      await expect(page).toHaveURL(listUrl);
      await expect(pager(page).getByRole('status')).toHaveText('1–25 of 60 webhooks');
      await expect(cell(rows(page).first(), 'Name')).not.toHaveText(firstName);
      await page.goForward();
      await previousPage(page).click();
      await expect(page).toHaveURL(listUrl);
    });

    await test.step('can show more or fewer per page', async () => {
      await openList(page, '?scenario=many');
      await nextPage(page).click();
      await expect(page).toHaveURL(`${listUrl}?page=2`);
      const size = pager(page).getByRole('combobox', { name: 'Per page' });
      await size.selectOption('50');
      await expect(page).toHaveURL(`${listUrl}?pageSize=50`);
      await expect(rows(page)).toHaveCount(50);
      await nextPage(page).click();
      await expect(page).toHaveURL(`${listUrl}?page=2&pageSize=50`);
      await expect(pager(page).getByRole('status')).toHaveText('51–60 of 60 webhooks');
      await size.selectOption('100');
      await expect(rows(page)).toHaveCount(60);
      await expect(nextPage(page)).toHaveCount(0);
      await size.selectOption('10');
      await expect(rows(page)).toHaveCount(10);
      await page.reload();
      await expect(pager(page).getByRole('status')).toHaveText('1–10 of 60 webhooks');
    });

    await test.step('a page that is not there says so and leads to the first', async () => {
      await page.goto(`${listUrl}?scenario=many&page=9`);
      await expect(page.getByRole('heading', { name: 'There is no page 9' })).toBeVisible();
      await page.getByRole('link', { name: 'Go to the first page' }).click();
      await expect(page).toHaveURL(listUrl);
      await expect(pager(page).getByRole('status')).toHaveText('1–25 of 60 webhooks');
    });
  });

  test('an address that makes no sense opens the first page', tagged('@deep'), async ({ page }) => {
    for (const nonsense of ['page=-1', 'page=two', 'page=1.5', 'pageSize=7', 'page=&pageSize=']) {
      await test.step(nonsense, async () => {
        await openList(page, `?scenario=many&${nonsense}`);
        await expect(pager(page).getByRole('status')).toHaveText('1–25 of 60 webhooks');
      });
    }
  });

  test('the page before stays on the screen while the next one loads', tagged('@deep'), async ({ page }) => {
    await openList(page, '?scenario=many');
    const firstName = await cell(rows(page).first(), 'Name').innerText();
    await page.goto(`${listUrl}?fault=listWebhooks:slow`);
    await expect(rowOf(page, firstName)).toBeVisible();
    await nextPage(page).click();
    await expect(region(page)).toHaveAttribute('aria-busy', 'true');
    await expect(rowOf(page, firstName)).toBeVisible();
    await expect(pager(page).getByRole('status')).toHaveText('26–50 of 60 webhooks');
    await expect(rowOf(page, firstName)).toBeHidden();
  });
});
