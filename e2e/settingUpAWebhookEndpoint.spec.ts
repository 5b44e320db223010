import type { Page } from '@playwright/test';

import { createButton, fillIn, newWebhook, openCreateView } from './createView';
import { expect, tagged, test } from './test';
import { cell, listHeading, listUrl, rowOf } from './webhookList';

test.describe('setting up a webhook endpoint', tagged('@form'), () => {
  test(
    'URL, events and security details arrive in the list as typed, and stay',
    tagged('@smoke', '@doc-setup-url', '@doc-setup-events', '@doc-setup-authentication'),
    async ({ page, context }) => {
      const { name, url } = newWebhook();
      const longUrl = `${url}?source=identity&format=json&partition=${'a'.repeat(120)}&last=end`;
      await openCreateView(page);
      await fillIn(page, {
        name,
        events: ['USER_CREATED', 'MFA_VERIFIED', 'FLOW_DELETED'],
        url: longUrl,
        apiKey: 'journey-key-7Hq2',
        description: 'Run by the integration team.',
      });
      await page.getByText('Advanced').click();
      await page.getByRole('textbox', { name: 'Header name' }).fill('X-Partner-Key');
      await createButton(page).click();
      await expect(listHeading(page)).toBeVisible();

      const expectWebhook = async (tab: Page) => {
        const row = rowOf(tab, name);
        await cell(row, 'URL').getByRole('button', { expanded: false }).click();
        await expect(cell(row, 'URL').getByText(longUrl, { exact: true })).toBeVisible();
        await expect(cell(row, 'Events')).toContainText('3 events');
        await cell(row, 'Events')
          .getByRole('button', { name: `Show 1 more events of ${name}` })
          .click();
        await expect(cell(row, 'Events').getByText('USER_CREATED, MFA_VERIFIED, FLOW_DELETED')).toBeVisible();
        await expect(cell(row, 'Type')).toHaveText('REST');
        await expect(cell(row, 'API key')).toContainText('Set');
        await expect(cell(row, 'API key').getByText('7Hq2', { exact: true })).toBeVisible();
        await expect(cell(row, 'Status')).toHaveText('Enabled');
        await expect(cell(row, 'Last delivery')).toHaveText('None yet');
        await expect(cell(row, 'Updated')).toHaveText(/^just now$|minutes? ago$/);
      };
      await test.step('right after creating it', () => expectWebhook(page));
      await test.step('after a reload', async () => {
        await page.reload();
        await expectWebhook(page);
      });
      await test.step('in a second tab', async () => {
        const secondTab = await context.newPage();
        await secondTab.goto(listUrl);
        await expectWebhook(secondTab);
      });
    },
  );

  test(
    'a webhook for all events, without a key, at an address of this machine',
    tagged('@doc-setup-events'),
    async ({ page }) => {
      const { name } = newWebhook();
      await openCreateView(page);
      await fillIn(page, { name, events: 'all', url: `http://localhost:8080/${encodeURIComponent(name)}` });
      await createButton(page).click();

      const row = rowOf(page, name);
      await expect(cell(row, 'Events')).toHaveText('All events');
      await expect(cell(row, 'API key')).toHaveText('None');
    },
  );

  test(
    'a tab that was open before shows the new webhook after a reload',
    tagged('@deep'),
    async ({ page, context }) => {
      const { name, ...rest } = newWebhook();
      const otherTab = await context.newPage();
      await otherTab.goto(listUrl);
      await expect(listHeading(otherTab)).toBeVisible();

      await openCreateView(page);
      await fillIn(page, { name, ...rest });
      await createButton(page).click();
      await expect(rowOf(page, name)).toBeVisible();

      await otherTab.reload();
      await expect(rowOf(otherTab, name)).toBeVisible();
    },
  );
});
