import type { Page } from '@playwright/test';

import { filter, logCell, logRows, logTable, logUrl, openLog } from './deliveryLog';
import { setFaults, turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import { expectToast } from './webhookList';

const outcomes = (page: Page) => logRows(page).locator('td:nth-child(2)');
const showNews = (page: Page) => page.getByRole('button', { name: 'Show new deliveries' });

test.describe('finding deliveries', tagged('@deliveries', '@mock'), () => {
  test('finds them by filters in the address, a range of one’s own, and older ones at the end', async ({
    page,
  }) => {
    await test.step('filters are in the address: they survive a reload, Back undoes them, Clear ends them', async () => {
      await openLog(page, 'wh_warehouse');
      await filter(page, 'Outcome').selectOption('Failed');
      await expect(page).toHaveURL(/\?status=failed$/);
      await expect(outcomes(page).filter({ hasNotText: 'Failed' })).toHaveCount(0);
      // The catalogue is loaded when somebody comes near.
      await filter(page, 'Event').focus();
      await filter(page, 'Event').selectOption('PROFILE_IMAGE_UPDATED');
      await filter(page, 'Time').selectOption('Last 30 days');
      await expect(page).toHaveURL(/\?status=failed&eventType=PROFILE_IMAGE_UPDATED&time=month$/);

      await page.reload();
      await expect(filter(page, 'Outcome')).toHaveValue('failed');
      await expect(filter(page, 'Event')).toHaveValue('PROFILE_IMAGE_UPDATED');
      await expect(filter(page, 'Time')).toHaveValue('month');
      await expect(logRows(page).first()).toContainText('PROFILE_IMAGE_UPDATED');
      await expect(logRows(page).filter({ hasNotText: 'PROFILE_IMAGE_UPDATED' })).toHaveCount(0);

      await page.goBack();
      await expect(filter(page, 'Time')).toHaveValue('');
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect(page).toHaveURL(/\/deliveries\??$/);
      await expect(filter(page, 'Outcome')).toBeFocused();
      await expect(outcomes(page).filter({ hasText: 'Delivered' })).not.toHaveCount(0);
    });

    await test.step('a range of one’s own says the time zone, and what is wrong with it', async () => {
      await openLog(page, 'wh_audit');
      await filter(page, 'Time').selectOption('From … until …');
      await expect(page.getByText('In your time zone, UTC.')).toBeVisible();
      const range = page.getByRole('form', { name: 'Range of time' });
      await range.getByLabel('From').fill('2020-03-15T11:00');
      await range.getByLabel('Until').fill('2020-03-15T10:00');
      await range.getByRole('button', { name: 'Show' }).click();
      await expect(range.getByRole('alert')).toHaveText('The end must be later than the beginning.');

      await range.getByLabel('Until').fill('2020-03-16T10:00');
      await range.getByRole('button', { name: 'Show' }).click();
      await expect(page).toHaveURL(/time=own&since=2020-03-15T11%3A00%3A00.000Z&until=2020-03-16T10/);
      await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
      await page.reload();
      await expect(range.getByLabel('From')).toHaveValue('2020-03-15T11:00');
    });

    await test.step('older ones come with the end of the log in sight, and at a press of the keyboard', async () => {
      await openLog(page, 'wh_audit');
      await expect(page.getByText('Newest 50 shown')).toBeVisible();
      await page.getByRole('button', { name: 'Load more' }).press('Enter');
      await expect(page.getByText(/^Newest 1\d\d shown/)).toBeVisible();
      await expect(logRows(page).nth(50).getByRole('link')).toBeFocused();

      const shown = await logRows(page).count();
      await page.mouse.wheel(0, 20_000);
      await expect.poll(() => logRows(page).count()).toBeGreaterThan(shown);
      const ids = await logRows(page)
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(ids).size).toBe(ids.length);
    });

    await test.step('one has an address of its own, and Back finds the log as it was', async () => {
      await openLog(page, 'wh_audit');
      await page.mouse.wheel(0, 4000);
      await expect(page.getByText(/^Newest 1\d0 shown/)).toBeVisible();
      await logRows(page).nth(70).getByRole('link').click();
      await expect(page).toHaveURL(/\/settings\/webhooks\/wh_audit\/deliveries\/[^/]+$/);
      await page.goBack();
      await expect(page.getByText(/^Newest \d+ shown/)).toBeVisible();
      expect(await logRows(page).count()).toBeGreaterThanOrEqual(100);
    });
  });
});

test.describe('a log that goes on', tagged('@deliveries', '@doc-event-kinds-notify', '@mock'), () => {
  test('announces what is new, moves nothing, and shows it when asked', async ({ page, context }) => {
    await page.clock.install();
    await openLog(page, 'wh_crm-groups');
    const first = await logRows(page).first().textContent();

    // Somebody else sends one again.
    const other = await context.newPage();
    await openLog(other, 'wh_crm-groups', '?status=delivered');
    await logRows(other).nth(3).getByRole('button', { name: 'Redeliver' }).click();
    await expect(other.getByRole('status').filter({ hasText: 'was sent again' })).toBeAttached();
    await other.close();

    await page.clock.fastForward(20_000);
    await expect(page.getByRole('status').filter({ hasText: /^\d new deliver/ })).toBeVisible();
    expect(await logRows(page).first().textContent()).toBe(first);
    await showNews(page).click();
    await expect(logRows(page).first()).toContainText('Redelivery');
    await expect(logRows(page).first().getByRole('link')).toBeFocused();
    await expect(showNews(page)).toBeHidden();
  });

  test('follows retries to their end, each in its place', tagged('@deep'), async ({ page }) => {
    await page.clock.install();
    await openLog(page, 'wh_siem');
    const retrying = logRows(page).filter({ hasText: 'next attempt in' }).first();
    const created = (await logCell(retrying, 'Created').textContent())?.replace(/^.*?(?=[A-Z])/, '') ?? '';
    const row = logRows(page).filter({ hasText: created });
    await expect(logCell(row, 'Outcome')).toContainText(/Retrying.*next attempt in/);

    // The receiver recovers some minutes after the demo data begins.
    for (let minute = 0; minute < 16; minute += 1) await page.clock.fastForward(60_000);
    // A read that was under way while the clock jumped has run out of time: the next one tells.
    await expect(async () => {
      await page.clock.fastForward(15_000);
      await expect(logCell(row, 'Outcome')).toHaveText('Delivered', { timeout: 2000 });
    }).toPass();
    await expect(row.getByRole('button', { name: 'Redeliver' })).toBeVisible();
  });
});

test.describe('redelivering one', tagged('@deliveries', '@mock'), () => {
  test('sends it again once, and says what became of it', async ({ page }) => {
    await openLog(page, 'wh_crm-contacts');
    const row = logRows(page).nth(1);
    const event = (await row.getByRole('link').textContent()) ?? '';
    await row.getByRole('button', { name: `Redeliver ${event}` }).dblclick();
    await expectToast(page, `${event} was sent again: Delivered.`);
    await showNews(page).click();
    const again = logRows(page).filter({ hasText: 'Redelivery' });
    await expect(again).toHaveCount(1);
    await expect(logCell(again, 'Event')).toHaveText(`${event}Redelivery`);
  });

  test('to a receiver that still fails says why', tagged('@deep'), async ({ page }) => {
    await openLog(page, 'wh_payroll');
    await expect(
      page.getByText('This webhook was disabled because its deliveries kept failing.'),
    ).toBeVisible();
    const event = (await logRows(page).first().getByRole('link').textContent()) ?? '';
    await logRows(page).first().getByRole('button', { name: 'Redeliver' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: `${event} was sent again and failed again: ` }),
    ).toHaveText(/It will be tried again\.$/);
  });

  test.describe(() => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says so when it could not be sent', tagged('@deep'), async ({ page }) => {
      await openLog(page, 'wh_crm-contacts');
      await setFaults(page, 'redeliver:internal');
      const event = (await logRows(page).first().getByRole('link').textContent()) ?? '';
      await logRows(page).first().getByRole('button', { name: 'Redeliver' }).click();
      await expect(
        page.getByRole('status').filter({ hasText: `${event} could not be sent again.` }),
      ).toHaveText(/Trying again is safe: it is sent only once\. Request id: req_/);
    });
  });
});

test.describe('when there is nothing to show', tagged('@deliveries', '@mock'), () => {
  test.use({ allowedConsole: [/status of 500/] });

  test('an empty log says what will be here, and leads to a test event', async ({ page }) => {
    await page.goto(logUrl('wh_seats'));
    await expect(page.getByRole('heading', { name: 'No deliveries yet' })).toBeVisible();
    await page.getByRole('link', { name: 'Send a test event' }).click();
    await expect(page).toHaveURL(/\/settings\/webhooks\/wh_seats\/test$/);
  });

  test('a log that can’t be read says why, and Retry reads it', tagged('@deep'), async ({ page }) => {
    await page.goto(logUrl('wh_audit', '?fault=listDeliveries:internal'));
    await expect(page.getByRole('heading', { name: 'The deliveries could not be loaded' })).toBeVisible();
    await turnOffFaults(page);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(logTable(page)).toBeVisible();
  });
});

test.describe('for everybody', tagged('@deliveries', '@a11y', '@mock'), () => {
  test('no accessibility violations, also in the dark', tagged('@deep'), async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openLog(page, 'wh_siem', '?time=own');
  });

  test('on a phone it is a list of cards, and nothing is cut off', tagged('@deep'), async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openLog(page, 'wh_siem', '?time=own');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expect(logRows(page).first()).toBeVisible();
  });
});
