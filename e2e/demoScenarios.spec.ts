import type { Page } from '@playwright/test';

import { type ScenarioName, scenarios } from '~/mocks/seed/scenarios';

import { demoBanner, openDemoPanel } from './demoPanel';
import { expect, tagged, test } from './test';
import { cell, cellOf, createLink, listUrl, openList, rowOf, rows } from './webhookList';
import { expectSettled } from './webhookPage';

const total = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();
const isClosed = (page: Page) => expect(createLink(page)).toHaveAttribute('aria-disabled', 'true');

/** What the list shows in each scenario. One without a row does not compile. */
const shown: Record<ScenarioName, (page: Page) => Promise<void>> = {
  standard: (page) => expect(rows(page)).toHaveCount(12),
  empty: (page) => expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible(),
  few: (page) => expect(rows(page)).toHaveCount(3),
  many: async (page) => {
    await expect(rows(page)).toHaveCount(25);
    await total(page, /of 60\b/);
  },
  huge: async (page) => {
    await expect(rows(page)).toHaveCount(25);
    await total(page, /of 10000\b/);
    await expect(createLink(page)).not.toHaveAttribute('aria-disabled');
  },
  failing: async (page) => {
    await expect(rows(page)).toHaveCount(19);
    await expect(cellOf(page, 'Loyalty points', 'Status')).toContainText('Failing');
    await expect(cellOf(page, 'Translations', 'Status')).toContainText('Disabled');
    await expect(cell(rowOf(page, 'Door badges'), 'Last delivery')).toContainText(/Failed|Retrying/);
  },
  busy: (page) => expect(rows(page)).toHaveCount(12),
  'limit-reached': (page) => expect(createLink(page)).toHaveAccessibleDescription(/^12 of 12 webhooks used/),
  readonly: async (page) => {
    await expect(page.getByRole('banner')).toContainText('Ravi Menon');
    await isClosed(page);
  },
  'no-delete': async (page) => {
    await expect(page.getByRole('banner')).toContainText('Lena Fischer');
    await expect(createLink(page)).not.toHaveAttribute('aria-disabled');
  },
  'no-access': (page) => expect(page.getByRole('main')).toContainText('webhooks:read'),
  'newer-server': (page) => expect(cellOf(page, 'Passkey audit', 'Type')).toContainText('GRPC'),
  hostile: (page) => expect(rows(page)).toHaveCount(23),
};

test.describe('Every scenario', tagged('@mock-api', '@mock'), () => {
  // Who may not look is told so by the server.
  test.use({ allowedConsole: [/status of 403/] });

  test('shows what its name promises, and stays over a reload', tagged('@deep'), async ({ page }) => {
    test.slow(); // two visits to each
    for (const [name, { title }] of Object.entries(scenarios)) {
      await test.step(`${name}: ${title}`, async () => {
        await page.goto(`${listUrl}?scenario=${name}`);
        // The table has a row for each: the compiler has seen to that.
        await shown[name as ScenarioName](page);
        if (name !== 'standard') await expect(demoBanner(page)).toContainText(`Scenario: ${name}.`);
        await page.reload();
        await shown[name as ScenarioName](page);
      });
    }
  });

  test(
    'keeps to its tab, has data of its own, and starts anew only when it is reset',
    tagged('@deep'),
    async ({ page, context }) => {
      await openList(page);
      const other = await context.newPage();
      await openList(other, '?scenario=few');
      await page.reload();
      await expect(rows(page)).toHaveCount(12);

      // Data is shared by the tabs of a scenario.
      const third = await context.newPage();
      await openList(third);
      await expect(rows(third)).toHaveCount(3);
      await rowOf(third, 'Audit archive').getByRole('switch').click();
      await expect(cellOf(third, 'Audit archive', 'Status')).toContainText('Disabled');
      await other.reload();
      await expect(cellOf(other, 'Audit archive', 'Status')).toContainText('Disabled');
      await expect(cellOf(page, 'Audit archive', 'Status')).toContainText('Enabled');

      // Going to another scenario and back loses nothing.
      await openList(third, '?scenario=many');
      await openList(third, '?scenario=few');
      await expect(cellOf(third, 'Audit archive', 'Status')).toContainText('Disabled');
      const panel = await openDemoPanel(third);
      await panel.getByRole('button', { name: 'Reset the data of this scenario' }).click();
      await expect(demoBanner(third).getByRole('status')).toHaveText('Demo data was reset.');
      await expect(cellOf(third, 'Audit archive', 'Status')).toContainText('Enabled');
    },
  );

  test('of 10,000 webhooks finds one by its name, and stores what was done', async ({ page }) => {
    await openList(page, '?scenario=huge&q=09999');
    await expect(rows(page)).toHaveCount(1);
    const row = rows(page).first();
    await row.getByRole('switch').click();
    await expect(cell(row, 'Status')).toContainText('Disabled');
    await expectSettled(page, 'Iris roles 09999');
    await page.reload();
    await expect(cell(rows(page).first(), 'Status')).toContainText('Disabled');
  });
});
