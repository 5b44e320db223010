// Over 250 lines: every way to choose events in one field, told one after the other.
import type { Page } from '@playwright/test';

import { catalogue } from '~/mocks/seed/eventTypes/catalogue';

import {
  createButton,
  createViewUrl,
  event,
  events,
  expectFilledIn,
  fillIn,
  formErrors,
  nameField,
  newWebhook,
  openCreateView,
  searchBox,
} from './createView';
import { turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import { cell, rowOf } from './webhookList';

const count = catalogue.length;
const group = (page: Page, title: string) => events(page).getByRole('group', { name: title, exact: true });
const wholeGroup = (page: Page, title: string) =>
  events(page).getByRole('checkbox', { name: `All ${title} events` });
const allEvents = (page: Page) =>
  events(page).getByRole('radio', { name: 'All events, including ones added later' });
const selectedEvents = (page: Page) => events(page).getByRole('radio', { name: 'Selected events' });
const says = (page: Page, text: string | RegExp) =>
  events(page).getByRole('status').filter({ hasText: text });
const chips = (page: Page) =>
  events(page).getByRole('list', { name: 'Selected events' }).getByRole('listitem');

/** Expects exactly these events to be offered. */
async function expectOffered(page: Page, ids: string[]): Promise<void> {
  await expect(says(page, `${ids.length} of ${count} events match`)).toBeVisible();
  await expect(events(page).getByRole('checkbox')).toHaveCount(ids.length);
  for (const id of ids) await expect(event(page, id)).toBeVisible();
}

test.describe('Webhook Events', tagged('@form', '@doc-events-choose'), () => {
  test(
    'every event of the documentation is offered with its description, in groups',
    tagged('@deep', '@doc-available-all', '@doc-available-described'),
    async ({ page }) => {
      test.slow();
      await openCreateView(page);
      expect(count).toBe(92);
      const groups = new Set(catalogue.map((eventType) => eventType.group));
      expect(groups.size).toBeGreaterThan(5);
      for (const title of groups) {
        await test.step(title, async () => {
          const members = catalogue.filter((eventType) => eventType.group === title);
          await expect(wholeGroup(page, title)).not.toBeChecked();
          await expect(group(page, title).getByText(`0 of ${members.length}`)).toBeVisible();
          const boxes = group(page, title).getByRole('checkbox');
          await expect(boxes).toHaveCount(members.length + 1);
          const text = await group(page, title).textContent();
          for (const { id, description } of members) expect(text).toContain(`${id}${description}`);
          const last = members.at(-1);
          await expect(boxes.last()).toHaveAccessibleName(last?.id ?? '');
          await expect(boxes.last()).toHaveAccessibleDescription(last?.description ?? '');
        });
      }
    },
  );

  test(
    'the search finds ids, descriptions and the documentation’s fused spellings',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      const searches: [query: string, found: string[]][] = [
        ['USER_PASSWORD_RESET_INITIATE', ['USER_PASSWORD_RESET_INITIATE']],
        ['user password reset', ['USER_PASSWORD_RESET_INITIATE', 'USER_PASSWORD_RESET']],
        ['interactive voice', ['IVR_TRIGGERED']],
        ['existing blueprint', ['FLOW_UPDATED', 'FLOW_DELETED']],
        ['APP_CREATEDAPP_MODIFIED:', ['APP_CREATED', 'APP_MODIFIED']],
        ['COMBINEDLOGOUTTOKEN_CHECKED', ['COMBINED', 'LOGOUT', 'TOKEN_CHECKED']],
        ['  Captcha  ', ['CAPTCHA_CREATED', 'CAPTCHA_UPDATED', 'CAPTCHA_DELETED']],
      ];
      for (const [query, found] of searches) {
        await test.step(query, async () => {
          await searchBox(page).fill(query);
          await expectOffered(page, found);
        });
      }

      await searchBox(page).fill('no such event');
      await expect(says(page, `0 of ${count} events match`)).toBeVisible();
      await expect(page.getByText('No event matches “no such event”.')).toBeVisible();
      await searchBox(page).fill('');
      await expect(events(page).getByRole('checkbox', { name: /^[A-Z_]+$/ })).toHaveCount(count);
      await expect(says(page, 'events match')).toHaveCount(0);
    },
  );

  test('a group can be taken whole, in part or not at all', async ({ page }) => {
    await openCreateView(page);
    const scopes = wholeGroup(page, 'Scopes');
    const ofScopes = (chosen: number) => group(page, 'Scopes').getByText(`${chosen} of 6`);
    await expect(scopes).not.toBeChecked();

    await event(page, 'SCOPE_UPDATED').check();
    await expect(scopes).toBeChecked({ indeterminate: true });
    await expect(ofScopes(1)).toBeVisible();

    await scopes.click();
    await expect(scopes).toBeChecked();
    await expect(ofScopes(6)).toBeVisible();
    await expect(says(page, '6 events selected')).toBeVisible();
    await expect(event(page, 'SCOPE_DEC_DELETED')).toBeChecked();

    await event(page, 'SCOPE_DELETED').uncheck();
    await expect(scopes).toBeChecked({ indeterminate: true });
    await scopes.click();
    await scopes.click();
    await expect(scopes).toBeChecked({ checked: false });
    await expect(ofScopes(0)).toBeVisible();
    await expect(says(page, 'No events selected')).toBeVisible();
  });

  test(
    '“Select the … that match” takes what the search shows and nothing else',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await event(page, 'USER_CREATED').check();
      await searchBox(page).fill('template deleted');
      await expect(wholeGroup(page, 'Templates')).toBeHidden();
      await page.getByRole('button', { name: 'Select the 2 that match' }).click();

      await expect(chips(page)).toHaveText(['USER_CREATED', 'TEMPLATE_DELETED', 'CUSTOM_TEMPLATE_DELETED']);
      await expect(searchBox(page)).toBeFocused();
      await searchBox(page).fill('ivr');
      await page.getByRole('button', { name: 'Select the one that matches' }).click();
      await expect(says(page, '4 events selected')).toBeVisible();
      await searchBox(page).fill('');
      await expect(wholeGroup(page, 'Templates')).toBeChecked({ indeterminate: true });
      await expect(event(page, 'TEMPLATE_CREATED')).not.toBeChecked();
    },
  );

  test(
    'the selection stays in view while a search hides it, and can be taken back one by one',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await fillIn(page, { events: ['USER_CREATED', 'SMS_SENT', 'MFA_VERIFIED'] });
      await searchBox(page).fill('webhook');
      await expect(event(page, 'SMS_SENT')).toBeHidden();
      await expect(chips(page)).toHaveText(['USER_CREATED', 'SMS_SENT', 'MFA_VERIFIED']);

      await page.getByRole('button', { name: 'Remove SMS_SENT' }).click();
      await expect(chips(page)).toHaveText(['USER_CREATED', 'MFA_VERIFIED']);
      await expect(page.getByRole('button', { name: 'Remove MFA_VERIFIED' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Remove USER_CREATED' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(says(page, 'No events selected')).toBeFocused();
      await searchBox(page).fill('');
      await expect(event(page, 'SMS_SENT')).not.toBeChecked();
    },
  );

  test('the selection can be cleared at once', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await wholeGroup(page, 'Users').check();
    await expect(says(page, '14 events selected')).toBeVisible();
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await expect(says(page, 'No events selected')).toBeFocused();
    await expect(chips(page)).toHaveCount(0);
    await expect(wholeGroup(page, 'Users')).toBeChecked({ checked: false });
  });

  test(
    'all events is a choice of its own, and changing one’s mind costs nothing',
    tagged('@deep'),
    async ({ page }) => {
      const typed = newWebhook();
      await openCreateView(page);
      await expect(selectedEvents(page)).toBeChecked();
      await fillIn(page, typed);

      await allEvents(page).check();
      await expect(searchBox(page)).toBeHidden();
      await selectedEvents(page).check();
      await expectFilledIn(page, typed);

      await allEvents(page).check();
      await createButton(page).click();
      await expect(cell(rowOf(page, typed.name), 'Events')).toHaveText('All events');
    },
  );

  test('an empty selection is refused: it never means all events', async ({ page }) => {
    const { name, url } = newWebhook();
    await openCreateView(page);
    await fillIn(page, { name, url });
    await createButton(page).click();
    await expect(events(page)).toHaveAccessibleDescription('Select at least one event, or all events.');
    await expect(formErrors(page)).toHaveText('1 field needs a correction: Webhook Events.');
    await expect(page).toHaveURL(createViewUrl);

    await event(page, 'USER_CREATED').check();
    await expect(events(page)).toHaveAccessibleDescription(/^The occurrences that prompt the webhook/);
    await createButton(page).click();
    await expect(cell(rowOf(page, name), 'Events')).toContainText('1 event');
  });

  test(
    'a list can be pasted; stray colons are forgiven and unknown events are named',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await event(page, 'SMS_SENT').check();
      await page.getByText('Paste a list').click();
      const box = page.getByRole('textbox', {
        name: 'Event names, separated by commas, spaces or new lines',
      });
      const select = page.getByRole('button', { name: 'Select these events' });

      await select.click();
      await expect(says(page, 'Paste event names first.')).toBeVisible();

      await box.fill(
        'USER_MODIFIED:, user_deleted SMS_SENT\nUSER_ENABLED:\n\nNOT_AN_EVENT, USER_DELETED;oops:',
      );
      await select.click();
      await expect(chips(page)).toHaveText(['SMS_SENT', 'USER_MODIFIED', 'USER_DELETED', 'USER_ENABLED']);
      await expect(says(page, 'Unknown: NOT_AN_EVENT, oops.')).toBeVisible();
      await expect(box).toHaveValue('NOT_AN_EVENT\noops');

      await box.fill('ROLE_CREATEDROLE_UPDATED:');
      await select.click();
      await expect(says(page, '2 events selected.')).toBeVisible();
      await expect(event(page, 'ROLE_CREATED')).toBeChecked();
      await expect(event(page, 'ROLE_UPDATED')).toBeChecked();
      await expect(box).toHaveValue('');
    },
  );

  test(
    'Enter in the search and in the pasted list does not create the webhook',
    tagged('@deep'),
    async ({ page }) => {
      await openCreateView(page);
      await searchBox(page).fill('user');
      await searchBox(page).press('Enter');
      await page.getByText('Paste a list').click();
      await page.getByRole('textbox', { name: /^Event names/ }).press('Enter');
      await expect(page).toHaveURL(createViewUrl);
      await expect(formErrors(page)).toBeHidden();
      await expect(searchBox(page)).toHaveValue('user');
    },
  );

  test.describe('when the catalogue cannot be loaded', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('the field says so and tries again; what was typed stays', tagged('@mock'), async ({ page }) => {
      await page.goto(`${createViewUrl}?fault=listEventTypes:internal`);
      const alert = events(page).getByRole('alert');
      await expect(alert).toContainText('The events could not be loaded');
      await nameField(page).fill('Orders');

      await turnOffFaults(page);
      await alert.getByRole('button', { name: 'Retry' }).click();
      await event(page, 'USER_CREATED').check();
      await expect(nameField(page)).toHaveValue('Orders');
    });
  });

  test('while the catalogue is loading the field says so', tagged('@mock', '@deep'), async ({ page }) => {
    await page.goto(`${createViewUrl}?fault=listEventTypes:slow`);
    await expect(says(page, 'Loading the events…')).toBeVisible();
    await nameField(page).fill('Orders');
    await expect(event(page, 'USER_CREATED')).toBeVisible();
    await expect(nameField(page)).toHaveValue('Orders');
  });
});
