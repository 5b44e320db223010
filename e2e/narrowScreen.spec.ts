import type { Page } from '@playwright/test';

import {
  cancelButton,
  createButton,
  createViewUrl,
  discardDialog,
  events,
  fillIn,
  formErrors,
  newWebhook,
  openCreateView,
} from './createView';
import { expect, tagged, test } from './test';
import { cell, columns, createLink, listUrl, openList, rowOf, rows } from './webhookList';
import { openReport, tableTwin } from './webhookReport';

test.use({ viewport: { width: 390, height: 844 } });

/** Expects everything to fit the screen's width: nobody has to scroll sideways. */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(content, 'width of the page').toBeLessThanOrEqual(screen);
}

test.describe('on a screen of 390 pixels', tagged('@console', '@phone'), () => {
  test(
    'the webhooks are cards with everything, and no page but the forms has to be scrolled sideways',
    tagged('@mock'),
    async ({ page }) => {
      await test.step('the webhooks are cards with everything a row has', async () => {
        await openList(page);
        await expect(rows(page)).toHaveCount(12);
        await expect(createLink(page)).toBeInViewport({ ratio: 1 });
        await expectNoSidewaysScrolling(page);

        for (const row of [rowOf(page, 'Data warehouse'), rowOf(page, 'Security monitoring')]) {
          const card = await row.boundingBox();
          let above = -1;
          for (const column of columns) {
            await expect(cell(row, column)).toBeVisible();
            const box = await cell(row, column).boundingBox();
            expect(box && card && box.x >= card.x && box.x + box.width <= card.x + card.width, column).toBe(
              true,
            );
            // Name, URL and events are lines of their own.
            if (column === 'Name' || column === 'URL' || column === 'Events') {
              expect(box?.y, column).toBeGreaterThan(above);
              above = box?.y ?? Number.NaN;
            }
          }
        }
        await cell(rowOf(page, 'Data warehouse'), 'URL').getByRole('button', { expanded: false }).click();
        await cell(rowOf(page, 'Security monitoring'), 'Events').getByRole('button').click();
        await expectNoSidewaysScrolling(page);
      });

      await test.step('the report fits in, with thirty bars and as a table', async () => {
        await openReport(page, '?scenario=busy&range=month');
        await expectNoSidewaysScrolling(page);
        await tableTwin(page);
        await expectNoSidewaysScrolling(page);
      });

      await test.step('no other page has to be scrolled sideways', async () => {
        for (const [state, address, heading] of states) {
          await test.step(state, async () => {
            await page.goto(address);
            await expect(page.getByRole('heading', { name: heading })).toBeVisible();
            await expectNoSidewaysScrolling(page);
          });
        }
      });
    },
  );

  test('a webhook can be created', async ({ page }) => {
    const typed = newWebhook();
    await page.goto(listUrl);
    await createLink(page).click();
    await fillIn(page, { ...typed, apiKey: 'journey-key-1234' });
    await expectNoSidewaysScrolling(page);
    await expect(createButton(page)).toBeInViewport({ ratio: 1 });
    await createButton(page).click();
    const row = rowOf(page, typed.name);
    await expect(row).toBeVisible();
    await expect(row.getByText('New', { exact: true })).toBeVisible();
    await expectNoSidewaysScrolling(page);
  });

  test('no state of the create view has to be scrolled sideways', async ({ page }) => {
    await openCreateView(page);
    await expectNoSidewaysScrolling(page);
    for (const title of ['Users', 'Groups', 'Passwords and verification']) {
      await events(page)
        .getByRole('checkbox', { name: `All ${title} events` })
        .check();
    }
    await page.getByText('Paste a list').click();
    await page.getByText('Advanced', { exact: true }).click();
    await page.getByRole('radio', { name: 'In the query string of the URL' }).check();
    await page.getByRole('button', { name: 'Generate' }).click();
    await fillIn(page, { name: 'n'.repeat(300), url: `http://example.com/${'u'.repeat(300)}` });
    await createButton(page).click();
    await expect(formErrors(page)).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScrolling(page);

    await cancelButton(page).click();
    await expect(discardDialog(page)).toBeInViewport({ ratio: 1 });
    await expect(discardDialog(page).getByRole('button', { name: 'Discard' })).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScrolling(page);
  });

  test(
    'the example of an event fits in, in the picker and on the page of a webhook',
    tagged('@mock', '@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await page.getByRole('button', { name: 'Example of USER_LOGIN', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Example of USER_LOGIN' });
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      await dialog.getByRole('tab', { name: 'Go' }).click();
      await expectNoSidewaysScrolling(page);

      await page.goto(`${listUrl}/wh_siem`);
      await page.getByRole('button', { name: 'Show an example' }).click();
      await page.getByRole('tab', { name: 'Node' }).click();
      await expectNoSidewaysScrolling(page);
    },
  );

  const states: [state: string, address: string, heading: string][] = [
    ['the empty list', `${listUrl}?scenario=empty`, 'No webhooks yet'],
    ['the list with pages', `${listUrl}?scenario=many`, 'Webhook Settings'],
    ['a page that is not there', '/somewhere-else', 'Page not found'],
    ['the event catalogue', `${listUrl}/events`, 'What webhook events are'],
    ['an event of the catalogue', `${listUrl}/events/PHYSICAL_VERIFICATION_REMOVED`, 'Webhooks that listen'],
    [
      'the create view while its events are loading',
      `${createViewUrl}?fault=listEventTypes:slow`,
      'Create Webhook',
    ],
  ];
});

test.describe('on a screen of 320 pixels', tagged('@console', '@phone'), () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test(
    'list and create view do not have to be scrolled sideways',
    tagged('@deep', '@mock'),
    async ({ page }) => {
      await openList(page);
      await expectNoSidewaysScrolling(page);
      await createLink(page).click();
      await fillIn(page, { events: ['USER_PASSWORD_RESET_INITIATE', 'PHYSICAL_VERIFICATION_REMOVED'] });
      await expectNoSidewaysScrolling(page);
    },
  );
});
