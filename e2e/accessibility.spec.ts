import type { Locator, Page } from '@playwright/test';

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
import { expect, tagged, test } from './test';
import { cell, expectToast, listUrl, openList, rowOf } from './webhookList';
import { openEditView, openWebhook, saveButton } from './webhookPage';
import { openReport, reportUrl, tableTwin } from './webhookReport';

/** Brings the page into a state that axe then looks at. */
type Reach = (page: Page) => Promise<void>;

/** Waits for a dialog or menu to have appeared: while half-transparent it is no measure of contrast. */
async function expectStill(layer: Locator): Promise<void> {
  await expect(layer).toBeVisible();
  await expect
    .poll(() => layer.evaluate((element) => element.getAnimations({ subtree: true }).length))
    .toBe(0);
}

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
    await expectStill(discardDialog(page));
  },
  'the page of a webhook': (page) => openWebhook(page, 'wh_siem'),
  'the page of a webhook that fails': (page) => openWebhook(page, 'wh_payroll'),
  'the deliveries of a webhook': (page) => openWebhook(page, 'wh_payroll/deliveries'),
  'the page of a webhook with unknown values': (page) =>
    openWebhook(page, 'wh_passkeys', '?scenario=newer-server'),
  'a webhook that is not there': async (page) => {
    await page.goto(`${listUrl}/wh_nothing`);
    await expect(heading(page, 'Webhook not found')).toBeVisible();
  },
  'the edit view, with a key to be replaced': async (page) => {
    await openEditView(page, 'wh_crm-contacts');
    await page.getByRole('radio', { name: 'Replace it with a new key' }).check();
    await saveButton(page).click();
    await expect(formErrors(page)).toBeVisible();
  },
  'the question whose version is saved': async (page) => {
    await openEditView(page, 'wh_crm-contacts');
    const other = await page.context().newPage();
    await openEditView(other, 'wh_crm-contacts');
    for (const [view, name] of [
      [other, 'Theirs'],
      [page, 'Mine'],
    ] as const) {
      await view.getByRole('textbox', { name: 'Webhook Name' }).fill(name);
      await saveButton(view).click();
      if (view === other) await expectToast(other, 'Webhook “Theirs” was saved.');
    }
    await page.getByRole('button', { name: 'Save these choices' }).click();
    await expectStill(page.getByRole('dialog'));
  },
  'the menu of a row': async (page) => {
    await openList(page);
    await page.getByRole('button', { name: 'Actions for CRM contact sync' }).click();
    await expectStill(page.getByRole('menu'));
  },
  'the question before a webhook in use is deleted': async (page) => {
    await openWebhook(page, 'wh_crm-contacts');
    await page.getByRole('button', { name: 'Delete' }).click();
    await expectStill(page.getByRole('alertdialog'));
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('alertdialog').getByRole('alert')).toContainText('CRM contact sync');
  },
  'a webhook that is duplicated': async (page) => {
    await page.goto(`${createViewUrl}?from=wh_crm-contacts`);
    await expect(page.getByText('The API key of “CRM contact sync” is not copied.')).toBeVisible();
  },
  'the example of an event in the create view': async (page) => {
    await openCreateView(page);
    await page.getByRole('button', { name: 'Example of USER_LOGIN', exact: true }).click();
    await page.getByRole('dialog').getByRole('tab', { name: 'Python' }).click();
    await expectStill(page.getByRole('dialog'));
  },
  'the page of a webhook with an example': async (page) => {
    await openWebhook(page, 'wh_siem');
    await page.getByRole('button', { name: 'Show an example' }).click();
    await expect(page.getByRole('tab', { name: 'curl' })).toBeVisible();
  },
  'the event catalogue': async (page) => {
    await page.goto(`${listUrl}/events`);
    await expect(page.getByText('92 events')).toBeVisible();
  },
  'the event catalogue where nothing is found': async (page) => {
    await page.goto(`${listUrl}/events?q=moon`);
    await expect(page.getByText(/^No event matches/)).toBeVisible();
  },
  'an event of the catalogue': async (page) => {
    await page.goto(`${listUrl}/events/USER_DELETED`);
    await expect(page.getByRole('link', { name: 'Show in the list' })).toBeVisible();
  },
  'an event that is not in the catalogue': async (page) => {
    await page.goto(`${listUrl}/events/user_login`);
    await expect(heading(page, 'Event not found')).toBeVisible();
  },
  'the report, with its table and a bar chosen': async (page) => {
    await openReport(page, '?range=month');
    await tableTwin(page);
    await page.getByRole('slider', { name: 'Day' }).focus();
  },
  'the report while it is loading': async (page) => {
    await page.goto(`${reportUrl}?fault=summarizeDeliveries:slow`);
    await expect(page.getByText('Loading the report…')).toBeAttached();
  },
  'the report that failed': async (page) => {
    await page.goto(`${reportUrl}?fault=summarizeDeliveries:internal`);
    await expect(heading(page, 'The report could not be loaded')).toBeVisible();
  },
  'the report of nothing': async (page) => {
    await openReport(page, '?scenario=empty');
    await expect(heading(page, 'Nothing was sent in this time')).toBeVisible();
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

test.use({ allowedConsole: [/status of (404|412|500)/], contextOptions: { reducedMotion: 'reduce' } });

// A context for each scheme: colours that are still changing from one scheme to the other measure as neither.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`accessible in ${colorScheme}`, tagged('@console', '@a11y', '@mock'), () => {
    test.use({ colorScheme });

    for (const [state, reach] of Object.entries(states)) {
      test(`${state} (${colorScheme})`, async ({ page }) => {
        await reach(page);
        // In the dark the page is the same but for its colours.
        await expectNoAxeViolations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
      });
    }
  });
}
