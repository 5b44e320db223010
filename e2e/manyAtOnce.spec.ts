// Over 250 lines: selecting and each action on the selection share their helpers and their world of 60 webhooks.
import type { Page } from '@playwright/test';

import { manyWebhooks } from '~/mocks/seed/manyWebhooks';

import { setFaults } from './faults';
import {
  barButton,
  contentOf,
  expectSelected,
  failures,
  press,
  progress,
  selectBox,
  selectionBar,
  selectPage,
} from './manyAtOnce';
import { expect, tagged, test } from './test';
import { cellOf, expectToast, listHeading, openList, rowOf, rows, searchBox } from './webhookList';

/** Names as the list shows them at first: the newest webhook comes first. */
const newestFirst = manyWebhooks(new Date()).map(({ name }) => name);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = newestFirst;
const status = (page: Page, name: string) => cellOf(page, name, 'Status');
const confirmation = (page: Page) => page.getByRole('alertdialog', { name: /^Delete \d+ webhooks?\?$/ });
const toType = (page: Page) => confirmation(page).getByRole('textbox', { name: /Type “delete/ });
const confirmDelete = (page: Page) => confirmation(page).getByRole('button', { name: 'Delete' }).click();

test.describe('selecting', tagged('@list', '@mock'), () => {
  test('one by one, a range, a page, everything that matches, by mouse and keyboard', async ({ page }) => {
    await test.step('one by one, with Shift a range, and all of them off again', async () => {
      await openList(page, '?scenario=many');
      await expect(selectionBar(page)).toBeHidden();
      await selectBox(page, second).check();
      await expectSelected(page, 1);
      await expect(page.getByRole('status').getByText('1 selected', { exact: true })).toBeAttached();
      await selectBox(page, fifth).click({ modifiers: ['Shift'] });
      await expectSelected(page, 4);
      for (const name of [second, third, fourth, fifth]) await expect(selectBox(page, name)).toBeChecked();
      await expect(selectBox(page, first)).not.toBeChecked();

      await selectBox(page, third).click({ modifiers: ['Shift'] });
      await expectSelected(page, 1);
      await barButton(page, 'Clear selection').click();
      await expect(selectionBar(page)).toBeHidden();
      await expect(selectBox(page, second)).not.toBeChecked();
      await expect(listHeading(page)).toBeFocused();
    });

    await test.step('with the keyboard alone, and from a row straight to the actions', async () => {
      await openList(page, '?scenario=many');
      await selectBox(page, second).focus();
      await page.keyboard.press('Space');
      await selectBox(page, fourth).focus();
      await page.keyboard.press('Shift+Space');
      await expectSelected(page, 3);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Go to the actions' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(selectionBar(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(barButton(page, 'Clear selection')).toBeFocused();
    });

    await test.step('a page, then everything that matches; paging keeps it and says what is elsewhere', async () => {
      await openList(page, '?scenario=many');
      await selectBox(page, first).check();
      expect(await selectPage(page).evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
      await selectPage(page).check();
      await expectSelected(page, 25);
      await page.getByRole('link', { name: 'Next page' }).click();
      await expect(rowOf(page, first)).toBeHidden();
      await expect(selectPage(page)).not.toBeChecked();
      await expectSelected(page, 25);
      await expect(selectionBar(page).getByText('25 not on this page')).toBeVisible();

      await barButton(page, 'Select all 60').click();
      await expectSelected(page, 60);
      await expect(selectPage(page)).toBeChecked();
      await expect(selectionBar(page).getByText('35 not on this page')).toBeVisible();
      await selectPage(page).uncheck();
      await expectSelected(page, 35);
    });

    await test.step('everything that matches a search, and it survives another search', async () => {
      await openList(page, '?scenario=many&q=Groups&pageSize=10');
      await selectBox(page, 'Groups Amsterdam').check();
      await barButton(page, 'Select all 12 that match').click();
      await expectSelected(page, 12);
      await searchBox(page).fill('no such webhook');
      await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
      await expectSelected(page, 12);
      await expect(selectionBar(page).getByText('12 not on this page')).toBeVisible();
    });
  });

  test.describe('when the other pages can’t be read', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says so and keeps what was selected', tagged('@deep'), async ({ page }) => {
      await openList(page, '?scenario=many');
      await selectBox(page, first).check();
      await setFaults(page, 'listWebhooks:internal');
      await barButton(page, 'Select all 60').click();
      await expectToast(
        page,
        'The other pages could not be read. This answer comes from the fault "internal".',
      );
      await expectSelected(page, 1);
    });
  });
});

test.describe('disabling and enabling', tagged('@list', '@mock'), () => {
  test('changes all that match, also on other pages, and the list shows it', async ({ page }) => {
    await openList(page, '?scenario=many&q=Groups&pageSize=10');
    await selectBox(page, third).check();
    await barButton(page, 'Select all 12 that match').click();
    await expectSelected(page, 12);
    await barButton(page, 'Disable').click();
    await expect(progress(page, 'Disabling 12 webhooks').getByRole('progressbar')).toBeVisible();
    const result = progress(page, '12 webhooks disabled');
    await expect(result.getByRole('heading', { name: '12 webhooks disabled' })).toBeFocused();
    await result.getByText('12 disabled', { exact: true }).click();
    await expect(result.getByRole('listitem')).toHaveCount(12);
    await press(page, 'Close');

    await expect(status(page, third)).toContainText('Disabled');
    await expectSelected(page, 12);
    await expect(selectionBar(page)).toBeFocused();
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).filter({ hasText: 'Enabled' })).toHaveCount(0);

    await barButton(page, 'Enable').click();
    await expect(progress(page, '12 webhooks enabled')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(rows(page).filter({ hasText: 'Disabled' })).toHaveCount(0);
    await expect(rows(page).filter({ hasText: 'Enabled' })).toHaveCount(2);
  });

  test('that is stopped leaves the rest alone, until it is continued', tagged('@deep'), async ({ page }) => {
    await openList(page, '?scenario=many');
    await selectPage(page).check();
    await setFaults(page, 'getWebhook:slow');
    await barButton(page, 'Disable').click();
    await press(page, 'Stop');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Stopping…' })).toBeFocused();
    const result = progress(page, '4 of 25 webhooks disabled');
    await expect(result).toBeVisible();
    await result.getByText('21 not started').click();
    await expect(result.getByText(fifth, { exact: true })).toBeVisible();

    await setFaults(page);
    await press(page, 'Continue with 21 webhooks');
    await expect(progress(page, '25 webhooks disabled')).toBeVisible();
    await press(page, 'Close');
    await expect(rows(page).filter({ hasText: 'Enabled' })).toHaveCount(0);
  });

  test('can’t be left by Back while it runs', async ({ page }) => {
    await page.goto('/settings/webhooks/new?scenario=many');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await selectBox(page, first).check();
    await setFaults(page, 'getWebhook:slow');
    await barButton(page, 'Disable').click();
    await expect(progress(page, 'Disabling 1 webhook')).toBeVisible();
    await page.evaluate(() => window.history.back());
    await expect(page.getByRole('alert').getByText(/^This is still running\. Stop it/)).toBeVisible();
    await expect(progress(page, '1 webhook disabled')).toBeVisible();
  });

  test.describe('when some fail', () => {
    test.use({ allowedConsole: [/status of (404|500|503)/] });

    test('says which and why, and Retry runs those alone', async ({ page }) => {
      await openList(page, '?scenario=many');
      for (const name of [first, second, third, fourth]) await selectBox(page, name).check();
      await setFaults(page, 'updateWebhook:internal@wh_many-02', 'updateWebhook:unavailable@wh_many-03');
      await barButton(page, 'Disable').click();
      await expect(progress(page, '2 of 4 webhooks disabled')).toBeVisible();
      await expect(failures(page)).toHaveText([
        `${second}This answer comes from the fault "internal". Nothing was changed.`,
        `${third}The server has a problem (status 503). Try again in a moment. Nothing was changed.`,
      ]);

      // What succeeded would fail now, if it were done again.
      await setFaults(page, 'getWebhook:internal@wh_many-01', 'updateWebhook:internal@wh_many-03');
      await press(page, 'Retry 2 failed');
      await expect(progress(page, '3 of 4 webhooks disabled')).toBeVisible();
      await expect(failures(page)).toHaveText([
        `${third}This answer comes from the fault "internal". Nothing was changed.`,
      ]);
      await press(page, 'Close');
      await expect(status(page, second)).toContainText('Disabled');
      await expect(status(page, third)).toContainText('Enabled');
    });

    test('also when a webhook has been deleted meanwhile', tagged('@deep'), async ({ page, context }) => {
      await openList(page, '?scenario=many');
      await selectBox(page, first).check();
      await selectBox(page, second).check();
      const other = await context.newPage();
      await openList(other);
      await selectBox(other, second).check();
      await barButton(other, 'Delete').click();
      await toType(other).fill('delete 1');
      await confirmDelete(other);
      await expect(progress(other, '1 webhook deleted')).toBeVisible();

      await barButton(page, 'Disable').click();
      await expect(progress(page, '1 of 2 webhooks disabled')).toBeVisible();
      await expect(failures(page)).toHaveText([`${second}This webhook does not exist, or it was deleted.`]);
    });
  });
});

test.describe('deleting', tagged('@list', '@mock'), () => {
  test('asks with count and names, and to type it when any was used lately', async ({ page }) => {
    await openList(page, '?scenario=many');
    for (const name of [first, second, third]) await selectBox(page, name).check();
    await barButton(page, 'Delete').click();
    await expect(confirmation(page).getByRole('listitem')).toHaveText([first, second, third]);
    await expect(confirmation(page).getByRole('button', { name: 'Cancel' })).toBeFocused();
    await toType(page).fill('delete 2');
    await confirmDelete(page);
    await expect(confirmation(page).getByRole('alert')).toHaveText('Type delete 3');
    await page.keyboard.press('Escape');
    await expect(barButton(page, 'Delete')).toBeFocused();
    await expect(rowOf(page, first)).toBeVisible();

    await barButton(page, 'Delete').click();
    await toType(page).fill('delete 3');
    await confirmDelete(page);
    await expect(progress(page, '3 webhooks deleted')).toBeVisible();
    await press(page, 'Close');
    await expect(listHeading(page)).toBeFocused();
    await expect(selectionBar(page)).toBeHidden();
    await expect(rowOf(page, first)).toHaveCount(0);
    await expect(page.getByText('1–25 of 57 webhooks')).toBeVisible();
  });

  test('asks less for webhooks that were not used lately', tagged('@deep'), async ({ page }) => {
    await openList(page, '?scenario=many&status=failing');
    await selectPage(page).check();
    await barButton(page, 'Delete').click();
    await expect(toType(page)).toHaveCount(0);
    await confirmDelete(page);
    await expect(page.getByRole('dialog', { name: /^\d webhooks deleted$/ })).toBeVisible();
    await press(page, 'Close');
    await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  });

  test('works on what was disabled just before, on whatever page', tagged('@deep'), async ({ page }) => {
    await openList(page, '?scenario=many&pageSize=10');
    await selectPage(page).check();
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(rowOf(page, first)).toBeHidden();
    await barButton(page, 'Disable').click();
    await press(page, 'Close');
    await barButton(page, 'Delete').click();
    await toType(page).fill('delete 10');
    await confirmDelete(page);
    await expect(progress(page, '10 webhooks deleted')).toBeVisible();
  });

  test.describe('when some fail', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test(
      'keeps those, selected, and leaves alone what somebody else changed',
      tagged('@deep'),
      async ({ page, context }) => {
        await openList(page, '?scenario=many');
        for (const name of [first, second, third]) await selectBox(page, name).check();
        const other = await context.newPage();
        await openList(other);
        await other.getByRole('switch', { name: `Enable ${third}` }).click();
        await expect(status(other, third)).toContainText('Disabled');

        await setFaults(page, 'deleteWebhook:internal@wh_many-02');
        await barButton(page, 'Delete').click();
        await toType(page).fill('delete 3');
        await confirmDelete(page);
        await expect(progress(page, '1 of 3 webhooks deleted')).toBeVisible();
        await expect(failures(page)).toHaveText([
          `${second}This answer comes from the fault "internal". It was not deleted.`,
          `${third}Somebody else changed this meanwhile. Look at it again before you decide.`,
        ]);
        await press(page, 'Close');
        await expectSelected(page, 2);
        await expect(selectionBar(page)).toBeFocused();
        await expect(status(page, third)).toContainText('Disabled');

        // Seen now: the same decision counts.
        await setFaults(page);
        await barButton(page, 'Delete').click();
        await toType(page).fill('delete 2');
        await confirmDelete(page);
        await expect(progress(page, '2 webhooks deleted')).toBeVisible();
      },
    );
  });
});

test.describe('exporting the selected', tagged('@list', '@mock'), () => {
  test('saves them as they are now, and says so', async ({ page }) => {
    await openList(page, '?scenario=many');
    await selectBox(page, first).check();
    await selectBox(page, second).check();
    const saving = page.waitForEvent('download');
    await barButton(page, 'Export').click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^webhooks-\d{4}-\d\d-\d\d\.json$/);
    await expectToast(page, `2 webhooks were exported to ${download.suggestedFilename()}, without API keys.`);
    const text = await contentOf(download);
    expect(JSON.parse(text)).toMatchObject({ webhooks: [{ name: second }, { name: first }] });
    expect(text).not.toContain('k101');
    await expect(selectionBar(page)).toBeInViewport();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `has no accessibility violations with a selection, ${colorScheme}`,
    tagged('@list', '@a11y', '@mock', '@deep'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      // High enough for all rows: a control half under the bar would measure as too small.
      await page.setViewportSize({ width: 1440, height: 2400 });
      await openList(page, '?scenario=many');
      await selectBox(page, first).check();
      await expectSelected(page, 1);
    },
  );
}

test('on a narrow screen all of it is in reach', tagged('@list', '@mock', '@deep'), async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openList(page, '?scenario=many');
  await selectPage(page).check();
  await expectSelected(page, 25);
  for (const name of ['Enable', 'Disable', 'Export', 'Delete'])
    await expect(barButton(page, name)).toBeInViewport();
});
