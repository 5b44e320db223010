import type { Page } from '@playwright/test';

import { catalogue } from '~/mocks/seed/eventTypes/catalogue';

import { createViewUrl, expectFilledIn, fillIn, nameField } from './createView';
import { setFaults } from './faults';
import { expect, tagged, test } from './test';
import { listUrl, rows } from './webhookList';
import { openWebhook } from './webhookPage';

const catalogueUrl = '/settings/webhooks/events';
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const list = (page: Page) => page.getByRole('navigation', { name: 'Events' });
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const listeners = (page: Page) => page.getByRole('region', { name: 'Webhooks that listen' });

test.describe('the event catalogue', tagged('@events'), () => {
  test(
    'has every event, and is a tab of its own in the sidebar',
    tagged('@smoke', '@doc-available-described'),
    async ({ page }) => {
      await page.goto(listUrl);
      await sidebar(page).getByRole('link', { name: 'Event Catalogue' }).click();
      await expect(heading(page, 'Event Catalogue')).toBeFocused();
      await expect(page).toHaveURL(catalogueUrl);
      await expect(page).toHaveTitle('Event Catalogue · Admin Console');
      const tab = (name: string) => sidebar(page).getByRole('link', { name });
      await expect(tab('Event Catalogue')).toHaveAttribute('aria-current', 'page');
      await expect(tab('Webhook Settings')).not.toHaveAttribute('aria-current');

      await expect(page.getByText(`${catalogue.length} events`)).toBeVisible();
      await expect(list(page).getByRole('listitem')).toHaveCount(catalogue.length);
      for (const { id } of catalogue) {
        await expect(list(page).getByRole('link', { name: id, exact: true })).toBeAttached();
      }
    },
  );

  test('is searched in the address, and an event in it opens beside the list', async ({ page }) => {
    await page.goto(catalogueUrl);
    await searchBox(page).fill('flow');
    await expect(page.getByText('3 of 92 events match')).toBeVisible();
    await expect(page).toHaveURL(`${catalogueUrl}?q=flow`);
    await page.reload();
    await expect(list(page).getByRole('listitem')).toHaveCount(3);

    await list(page).getByRole('link', { name: 'FLOW_UPDATED' }).click();
    await expect(heading(page, 'FLOW_UPDATED')).toBeFocused();
    await expect(page).toHaveTitle('FLOW_UPDATED · Admin Console');
    await expect(list(page).getByRole('link', { name: 'FLOW_UPDATED' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(list(page).getByRole('listitem')).toHaveCount(3);

    await searchBox(page).fill('moon');
    await expect(page.getByText(/^No event matches “moon”/)).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect(searchBox(page)).toBeFocused();
    await expect(list(page).getByRole('listitem')).toHaveCount(92);
  });

  test(
    'says who listens, is led to from a webhook, and helps where it does not have an event',
    tagged('@mock'),
    async ({ page }) => {
      await test.step('says who listens to an event, and leads to them', async () => {
        await page.goto(`${catalogueUrl}/USER_DELETED`);
        const names = listeners(page).getByRole('listitem').getByRole('link');
        await expect(names.filter({ hasText: 'CRM contact sync' })).toBeVisible();
        await expect(
          listeners(page).getByRole('listitem').filter({ hasText: 'Audit archive' }),
        ).toContainText('All events');
        const count = await names.count();

        await listeners(page).getByRole('link', { name: 'Show in the list' }).click();
        await expect(page).toHaveURL(`${listUrl}?eventType=USER_DELETED`);
        await expect(rows(page)).toHaveCount(count);
      });

      await test.step('is where the events of a webhook lead to', async () => {
        await openWebhook(page, 'wh_crm-contacts');
        await page.getByRole('link', { name: 'USER_CREATED', exact: true }).click();
        await expect(heading(page, 'USER_CREATED')).toBeFocused();
        const receives = page.getByRole('region', { name: 'What the endpoint receives' });
        await expect(receives.getByRole('group', { name: 'Body' })).toContainText('"USER_CREATED"');
        await page.goBack();
        await expect(heading(page, 'CRM contact sync')).toBeVisible();
      });

      await test.step('says when it does not have an event, and offers what may have been meant', async () => {
        await page.goto(`${catalogueUrl}/user_modified:`);
        await expect(heading(page, 'Event not found')).toBeVisible();
        await expect(searchBox(page)).toBeVisible();
        await page.getByRole('main').getByRole('link', { name: 'USER_MODIFIED' }).first().click();
        await expect(heading(page, 'USER_MODIFIED')).toBeFocused();

        await page.goto(`${createViewUrl}?event=MOON_LANDED`);
        await expect(page.getByText(/^There is no event “MOON_LANDED”, so none is selected/)).toBeVisible();
        await expect(page.getByText('No events selected')).toBeVisible();
      });
    },
  );

  test('creates a webhook for an event; a draft of that is found again', async ({ page }) => {
    await page.goto(`${catalogueUrl}/ROLE_CREATED`);
    await page.getByRole('link', { name: 'Create a webhook for this event' }).click();
    await expect(heading(page, 'Create Webhook')).toBeFocused();
    await expectFilledIn(page, { name: '', events: ['ROLE_CREATED'] });

    // Nothing is typed yet: leaving asks nothing.
    await page.goBack();
    await page.goForward();
    await fillIn(page, { name: 'Roles', events: ['ROLE_DELETED'] });
    await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('Roles');
    page.on('dialog', (question) => void question.accept());
    await page.reload();
    await expect(page.getByText(/^We kept what you typed/)).toBeVisible();
    await expectFilledIn(page, { name: 'Roles', events: ['ROLE_CREATED', 'ROLE_DELETED'] });
  });

  test('is opened from the form in a tab of its own', tagged('@deep'), async ({ page }) => {
    await page.goto(createViewUrl);
    await nameField(page).fill('Orders');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: /^Browse the event catalogue/ }).click();
    await expect(heading(await opened, 'Event Catalogue')).toBeVisible();
    await expect(nameField(page)).toHaveValue('Orders');
  });

  test.describe('on a narrow screen', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('shows either the list or an event, with a way back', async ({ page }) => {
      await page.goto(`${catalogueUrl}?q=flow`);
      await list(page).getByRole('link', { name: 'FLOW_DELETED' }).click();
      await expect(heading(page, 'FLOW_DELETED')).toBeFocused();
      await expect(list(page)).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: 'Event Catalogue' }).click();
      await expect(list(page).getByRole('listitem')).toHaveCount(3);
    });
  });

  test.describe('when it can’t be loaded', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says so, and tries again', tagged('@deep', '@mock'), async ({ page }) => {
      await page.goto(`${catalogueUrl}/USER_LOGIN?fault=listEventTypes:internal`);
      await expect(
        page.getByRole('heading', { name: 'The event catalogue could not be loaded' }),
      ).toBeVisible();
      await expect(heading(page, 'USER_LOGIN')).toBeVisible();
      await setFaults(page);
      await page.getByRole('button', { name: 'Retry' }).click();
      await expect(page.getByText('When a user successfully logs into the system.').first()).toBeVisible();
      await expect(heading(page, 'USER_LOGIN')).toBeFocused();
    });
  });
});
