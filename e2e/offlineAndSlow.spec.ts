import type { Page } from '@playwright/test';

import { createButton, expectFilledIn, fillIn, newWebhook, openCreateView } from './createView';
import { setFaults, turnOffFaults } from './faults';
import { expect, tagged, test } from './test';

const listUrl = '/settings/webhooks';
const list = (page: Page) => page.getByRole('table', { name: 'Webhooks', exact: true });
const bar = (page: Page) => page.getByRole('region', { name: 'Connection' }).getByRole('status');

/** Everything that moved on the page without being asked, as browsers count it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftsOf = (page: Page) =>
  page.evaluate(() => ('shifts' in window && Array.isArray(window.shifts) ? window.shifts.length : -1));

test.describe('The connection is gone', tagged('@console', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/Failed to load resource|Failed to fetch/] });

  test('a bar says so, what is on screen and typed stays, and it goes on by itself', async ({
    page,
    context,
  }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, '*:offline');
    await context.setOffline(true);
    await expect(bar(page)).toContainText('You are offline. What you type stays here.');
    await createButton(page).click();
    await expect(page.getByRole('form', { name: 'Webhook' }).getByRole('alert')).not.toBeEmpty();
    await expectFilledIn(page, typed);

    await setFaults(page);
    await context.setOffline(false);
    await expect(bar(page)).not.toContainText('You are offline');
    await createButton(page).click();
    await expect(page.getByRole('link', { name: typed.name })).toBeVisible();
    await expect(bar(page)).toBeEmpty();
  });

  test.describe('for who has not asked for less motion', () => {
    test.use({ reducedMotion: 'no-preference' });

    test('nothing moves when the bar comes and goes', async ({ page, context }) => {
      await watchShifts(page);
      await page.goto(listUrl);
      await expect(list(page)).toBeVisible();
      const before = await shiftsOf(page);
      expect(before).toBeGreaterThanOrEqual(0);
      const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
      await context.setOffline(true);
      await expect(bar(page)).toContainText('You are offline');
      // It lies over the room above the page, not over the page.
      const shown = await page.getByRole('region', { name: 'Connection' }).boundingBox();
      expect(shown && heading && shown.y + shown.height <= heading.y).toBe(true);
      await context.setOffline(false);
      await expect(bar(page)).toContainText('The connection is back.');
      await expect(bar(page)).toBeEmpty();
      expect(await shiftsOf(page)).toBe(before);
    });
  });

  test(
    'a page that had nothing yet recovers too, when the server answers again',
    tagged('@deep'),
    async ({ page }) => {
      await page.goto(`${listUrl}?fault=*:offline`);
      await expect(page.getByRole('heading', { name: 'The webhooks could not be loaded' })).toBeVisible();
      await expect(bar(page)).toContainText('The server cannot be reached.');
      await turnOffFaults(page);
      await expect(list(page)).toBeVisible();
      await expect(page.getByRole('banner')).toContainText('Amelia Okafor');
      await expect(bar(page)).toBeEmpty();
    },
  );

  test('Try now does not wait for the next try', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${listUrl}?fault=*:offline`);
    // The first tries, and some more in the background: the next one is half a minute away.
    await expect(async () => {
      await page.clock.fastForward(5000);
      await expect(bar(page)).toContainText('The server cannot be reached.', { timeout: 200 });
    }).toPass();
    for (let step = 0; step < 40; step += 1) await page.clock.fastForward(5000);
    await expect(page.getByRole('button', { name: 'Try now' })).not.toHaveAttribute('aria-disabled');
    await turnOffFaults(page);
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect(async () => {
      await page.clock.fastForward(500);
      await expect(list(page)).toBeVisible({ timeout: 200 });
    }).toPass();
  });
});

test.describe('The server is slow', tagged('@console', '@faults', '@mock'), () => {
  /** Lets the page's clock run until there is something to see; the network's time does not count. */
  const waitFor = (page: Page, ms: number) => page.clock.fastForward(ms);

  test(
    'a read shows progress, after 8 seconds an explanation, and both go with the answer',
    tagged('@deep'),
    async ({ page }) => {
      await page.clock.install();
      await page.goto(`${listUrl}?fault=listWebhooks:very-slow`);
      await expect(page.getByText('Webhooks are loading')).toBeAttached();
      await expect(bar(page)).toBeEmpty();
      await waitFor(page, 8000);
      await expect(bar(page)).toContainText('The server is taking longer than usual. You can go on waiting');
      await waitFor(page, 5000);
      await expect(list(page)).toBeVisible();
      await expect(bar(page)).toBeEmpty();
    },
  );

  test('a save is explained in the same way, and what is typed stays', tagged('@deep'), async ({ page }) => {
    const typed = newWebhook();
    await page.clock.install();
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, 'createWebhook:very-slow');
    await createButton(page).click();
    await expect(createButton(page)).toHaveAttribute('aria-disabled', 'true');
    await waitFor(page, 8500);
    await expect(bar(page)).toContainText('The server is taking longer than usual.');
    await expectFilledIn(page, typed);
    await waitFor(page, 5000);
    await expect(page.getByRole('link', { name: typed.name })).toBeVisible();
    await expect(bar(page)).toBeEmpty();
  });
});
