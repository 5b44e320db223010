import type { Page } from '@playwright/test';

import { expectNoAxeViolations } from './axe';
import {
  apiKeyField,
  cancelButton,
  createButton,
  createViewUrl,
  discardDialog,
  events,
  fillIn,
  formErrors,
  newWebhook,
  openCreateView,
  searchBox,
} from './createView';
import { expect, test } from './test';
import { cell, expectToast, listUrl, openList, rowOf } from './webhookList';

/** Brings the page into a state that axe then looks at. */
type Reach = (page: Page) => Promise<void>;

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

const states: Record<string, Reach> = {
  'the list': async (page) => {
    await openList(page);
    await cell(rowOf(page, 'Data warehouse'), 'URL').getByRole('button', { expanded: false }).click();
    await cell(rowOf(page, 'Security monitoring'), 'Events').getByRole('button').click();
  },
  'the list with pages': async (page) => {
    await openList(page, '?scenario=many');
  },
  'the empty list': async (page) => {
    await page.goto(`${listUrl}?scenario=empty`);
    await expect(heading(page, 'No webhooks yet')).toBeVisible();
  },
  'the list while it is loading': async (page) => {
    await page.goto(`${listUrl}?fault=listWebhooks:slow`);
    await expect(page.getByRole('table', { name: 'Webhooks are loading' })).toBeVisible();
  },
  'the list that failed': async (page) => {
    await page.goto(`${listUrl}?fault=listWebhooks:internal`);
    await expect(heading(page, 'The webhooks could not be loaded')).toBeVisible();
  },
  'the list with a new webhook': async (page) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await createButton(page).click();
    await expectToast(page, `Webhook “${typed.name}” was created.`);
    await expect(rowOf(page, typed.name)).toBeVisible();
  },
  'the create view': (page) => openCreateView(page),
  'the create view with errors': async (page) => {
    await openCreateView(page);
    await fillIn(page, { apiKey: 'short' });
    await createButton(page).click();
    await expect(formErrors(page)).toBeVisible();
  },
  'the create view filled in, with a search and a pasted list': async (page) => {
    await openCreateView(page);
    await fillIn(page, newWebhook());
    await events(page).getByRole('checkbox', { name: 'All Scopes events' }).check();
    await page.getByText('Paste a list').click();
    await page.getByRole('textbox', { name: /^Event names/ }).fill('USER_LOGIN, NOT_AN_EVENT');
    await page.getByRole('button', { name: 'Select these events' }).click();
    await searchBox(page).fill('deleted');
    await expect(page.getByText(/^\d+ of 92 events match$/)).toBeVisible();
  },
  'the create view with a generated key and Advanced open': async (page) => {
    await openCreateView(page);
    await events(page)
      .getByRole('radio', { name: /^All events/ })
      .check();
    await page.getByRole('button', { name: 'Generate' }).click();
    await expect(apiKeyField(page)).not.toHaveValue('');
    await page.getByText('Advanced', { exact: true }).click();
    await page.getByRole('radio', { name: 'In the query string of the URL' }).check();
  },
  'the create view whose events failed': async (page) => {
    await page.goto(`${createViewUrl}?fault=listEventTypes:internal`);
    await expect(heading(page, 'The events could not be loaded')).toBeVisible();
  },
  'the create view while it saves': async (page) => {
    await openCreateView(page, '?fault=createWebhook:slow');
    await fillIn(page, newWebhook());
    await createButton(page).click();
    await expect(createButton(page)).toBeDisabled();
  },
  'the question before leaving': async (page) => {
    await openCreateView(page);
    await fillIn(page, { name: 'Orders' });
    await cancelButton(page).click();
    await expect(discardDialog(page)).toBeVisible();
    // Half-transparent while it appears, and no measure of contrast.
    await expect
      .poll(() => discardDialog(page).evaluate((dialog) => dialog.getAnimations({ subtree: true }).length))
      .toBe(0);
  },
  'a page that is not there': async (page) => {
    await page.goto('/somewhere-else');
    await expect(heading(page, 'Page not found')).toBeVisible();
  },
  'cards on a narrow screen': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openList(page);
  },
  'the drawer of a narrow screen': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openList(page);
    await page.getByRole('button', { name: 'Open navigation' }).click();
    await expect(page.getByRole('dialog', { name: 'Navigation' })).toBeVisible();
  },
};

test.use({ allowedConsole: [/status of 500/], contextOptions: { reducedMotion: 'reduce' } });

// A context for each scheme: colours that are still changing from one scheme to the other measure as neither.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`accessible in ${colorScheme}`, { tag: '@mock' }, () => {
    test.use({ colorScheme });

    for (const [state, reach] of Object.entries(states)) {
      test(`${state} (${colorScheme})`, async ({ page }) => {
        await reach(page);
        await expectNoAxeViolations(page);
      });
    }
  });
}
