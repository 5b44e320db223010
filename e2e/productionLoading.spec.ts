import type { Page } from '@playwright/test';

import { createViewUrl } from './createView';
import { startSlowHost } from './slowHost';
import { expect, tagged, test } from './test';
import { listHeading, listUrl, rows } from './webhookList';

/** What the list asks for when it is opened, each once. */
const listCalls = ['/api/v1/session', '/api/v1/webhooks?sort=-createdAt&page=1&pageSize=25'];

const notLoaded = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be loaded' });

test.describe('The console while it is loaded', tagged('@deployment'), () => {
  let host: Awaited<ReturnType<typeof startSlowHost>>;

  test.beforeEach(async ({ baseURL }) => {
    host = await startSlowHost(baseURL ?? '');
  });
  test.afterEach(() => host.close());

  const open = (page: Page, path: string) => page.goto(`${host.origin}${path}`, { waitUntil: 'commit' });

  test('the list’s outlines stand and its data is asked for before any script has come; nothing is asked for twice', async ({
    page,
  }) => {
    host.scripts = 'late';
    await open(page, listUrl);
    await expect(listHeading(page)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Loading…');
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(5);
    await expect.poll(() => host.asked.toSorted()).toEqual(listCalls);
    await expect(rows(page)).toHaveCount(0);

    host.scripts = 'there';
    await expect(rows(page)).not.toHaveCount(0);
    await expect(page.getByText('Loading…')).toHaveCount(0);
    await expect(page.getByRole('banner')).toHaveCount(1);
    expect(host.asked.filter((path) => !path.endsWith('/event-types')).toSorted()).toEqual(listCalls);
  });

  test('the address of a filtered list asks for what that shows', async ({ page }) => {
    await open(page, `${listUrl}?status=enabled&sort=name`);
    await expect(rows(page)).not.toHaveCount(0);
    // Whether there is room for more webhooks is asked for without the filter.
    const filtered = host.asked.filter((path) => path.includes('status='));
    expect(filtered).toEqual(['/api/v1/webhooks?status=enabled&sort=name&page=1&pageSize=25']);
  });

  test('another page has the outlines without the list', async ({ page }) => {
    host.scripts = 'late';
    await open(page, createViewUrl);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(listHeading(page)).toBeHidden();
    expect(host.asked).toEqual([]);
    host.scripts = 'there';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create Webhook');
  });

  test.describe('with an API that fails at first', () => {
    test.use({ allowedConsole: [/status of 503/] });

    test('what was asked for early is asked for again', async ({ page }) => {
      host.failures = 2;
      await open(page, listUrl);
      await expect(rows(page)).not.toHaveCount(0);
      expect(host.asked.filter((path) => path.includes('/webhooks?'))).toHaveLength(2);
    });
  });

  test('all rows are there in the end, and one that is out of sight is found by scrolling', async ({
    page,
  }) => {
    await open(page, `${listUrl}?pageSize=100`);
    const pager = page.getByRole('navigation', { name: 'Pages of webhooks' });
    const [, last = ''] = /–(\d+) of/.exec((await pager.getByRole('status').textContent()) ?? '') ?? [];
    await expect(rows(page)).toHaveCount(Number(last));
  });

  test('the create view and the event catalogue are fetched ahead', async ({ page }) => {
    await open(page, listUrl);
    await expect(rows(page)).not.toHaveCount(0);
    await expect.poll(() => host.asked).toContain('/api/v1/event-types');
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('/CreateWebhookPage-')),
        ),
      )
      .toBe(true);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      test(`nothing moves: ${colorScheme}, ${width} wide`, tagged('@chromium'), async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        await watchShifts(page);
        host.scripts = 'late';
        await open(page, listUrl);
        await expect(listHeading(page)).toBeVisible();
        const place = async () => {
          const { x, y, height: high } = (await listHeading(page).boundingBox()) ?? {};
          return { x, y, high };
        };
        const before = await place();
        host.scripts = 'there';
        await expect(rows(page)).not.toHaveCount(0);
        await expect(page.getByRole('navigation', { name: 'Pages of webhooks' })).toBeAttached();
        // The heading is another element now, at the same place.
        expect(await place()).toEqual(before);
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
      });
    }
  }

  test.describe('that never comes', () => {
    test.use({ allowedConsole: [/status of 404/] });

    test('the page says so, and Reload helps once it can', async ({ page }) => {
      host.scripts = 'gone';
      await open(page, listUrl);
      await expect(notLoaded(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The console could not be loaded');
      await expect(page.getByText('Loading…')).toHaveCount(0);
      host.scripts = 'there';
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(rows(page)).not.toHaveCount(0);
      await expect(notLoaded(page)).toHaveCount(0);
    });
  });

  test.describe('in a browser without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('no list is promised', async ({ page }) => {
      await page.goto(`${host.origin}${listUrl}`);
      await expect(page.getByRole('banner')).toContainText('Admin Console');
      await expect(listHeading(page)).toBeHidden();
    });
  });
});

declare global {
  interface Window {
    shifts: number[];
  }
}

/** Notes everything that moves by itself. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && entry.value !== 0) window.shifts.push(Number(entry.value));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
