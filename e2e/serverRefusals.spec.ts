import type { Page } from '@playwright/test';

import {
  createButton,
  createViewUrl,
  descriptionField,
  event,
  events,
  expectFilledIn,
  expectRight,
  expectWrong,
  fillIn,
  formErrors,
  nameField,
  newWebhook,
  openCreateView,
  type Typed,
  urlField,
} from './createView';
import { setFaults, turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import { cell, listUrl, rowOf, rows } from './webhookList';

/** A whole form, with an API key that must survive too. */
const completeForm = (): Typed & { name: string } => ({
  ...newWebhook(),
  apiKey: 'journey-key-1234',
  description: 'Kept when the server refuses.',
});

test.describe('the server refuses what breaks its rules', tagged('@form', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/status of 409/] });

  test('a name that is taken, in any case: the message is under the name', async ({ page }) => {
    const typed = { ...completeForm(), name: 'crm CONTACT sync' };
    await openCreateView(page);
    await fillIn(page, typed);
    await createButton(page).click();

    await expectWrong(nameField(page), 'Another webhook is named "CRM contact sync". Choose another name.');
    await expect(nameField(page)).toBeFocused();
    await expect(formErrors(page)).toHaveText('1 field needs a correction: Webhook Name.');
    await expectFilledIn(page, typed);

    await nameField(page).fill('CRM contact sync (second)');
    await expectRight(nameField(page), /^A descriptive and meaningful name/);
    await createButton(page).click();
    await expect(rowOf(page, 'CRM contact sync (second)')).toBeVisible();
  });

  test('events that another webhook sends to the same URL: the message names that webhook', async ({
    page,
  }) => {
    const typed = {
      ...completeForm(),
      events: ['USER_CREATED', 'SMS_SENT', 'EMAIL_CHANGED'],
      // The same endpoint in another spelling.
      url: 'HTTPS://CRM.example.com:443/x/../hooks/identity',
    };
    await openCreateView(page);
    await fillIn(page, typed);
    await createButton(page).click();

    await expect(events(page)).toHaveAccessibleDescription(
      '"CRM contact sync" already sends USER_CREATED and EMAIL_CHANGED to this URL: each of these events would arrive twice.',
    );
    await expect(formErrors(page)).toHaveText('1 field needs a correction: Webhook Events.');
    await expect(events(page).getByRole('radio', { name: 'Selected events' })).toBeFocused();
    await expectFilledIn(page, typed);

    // The same URL with other events is fine.
    await page.getByRole('button', { name: 'Remove USER_CREATED' }).click();
    await page.getByRole('button', { name: 'Remove EMAIL_CHANGED' }).click();
    await createButton(page).click();
    await expect(cell(rowOf(page, typed.name), 'Events')).toContainText('SMS_SENT');
  });

  test('all events to a URL that another webhook uses', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await fillIn(page, { ...completeForm(), events: 'all', url: 'https://billing.example/seats' });
    await createButton(page).click();
    await expect(events(page)).toHaveAccessibleDescription(
      '"Billing seats" already sends USER_ENABLED and USER_DISABLED to this URL: each of these events would arrive twice.',
    );
    await expect(events(page).getByRole('radio', { name: /^All events/ })).toBeChecked();
  });

  test('one webhook more than the plan allows: the message is above the buttons', async ({ page }) => {
    const typed = completeForm();
    await openCreateView(page, '?scenario=limit-reached');
    await fillIn(page, typed);
    await createButton(page).click();
    await expect(formErrors(page)).toHaveText(
      'All 12 webhooks of your plan are in use. Delete one to make room.',
    );
    await expectFilledIn(page, typed);
  });
});

test.describe('the server refuses a field', tagged('@form', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/status of (409|422)/] });

  test(
    'the message is at that field, and does not stand in the way of another try',
    tagged('@deep'),
    async ({ page }) => {
      const fields = [
        ['name-taken', 'Webhook Name', nameField],
        ['url-not-allowed', 'URL', urlField],
        ['validation-failed', 'Webhook Name', nameField],
        ['unknown-event-type', 'Webhook Events', events],
      ] as const;
      const typed = completeForm();
      await openCreateView(page);
      await fillIn(page, typed);
      for (const [fault, label, field] of fields) {
        await test.step(fault, async () => {
          await setFaults(page, `createWebhook:${fault}`);
          await createButton(page).click();
          await expect(field(page)).toHaveAccessibleDescription(
            `This answer comes from the fault "${fault}".`,
          );
          await expect(formErrors(page)).toHaveText(`1 field needs a correction: ${label}.`);
          await expectFilledIn(page, typed);
        });
      }
      await turnOffFaults(page);
      await createButton(page).click();
      await expect(rowOf(page, typed.name)).toHaveCount(1);
    },
  );
});

test.describe('the server fails', tagged('@form', '@faults', '@mock'), () => {
  test.use({
    allowedConsole: [/Failed to load resource: (the server responded with a status of|net::ERR_FAILED)/],
  });

  test('nothing typed is lost, and Create works once the server does', tagged('@deep'), async ({ page }) => {
    const fromTheFault = (fault: string) => new RegExp(`^This answer comes from the fault "${fault}"\\.`);
    // Where no answer tells what came of it.
    const unclear = (words: string) =>
      new RegExp(`^${words}.* It is not clear whether the webhook was created\\.`);
    // No two after each other say the same: each step has to bring its own message.
    const failures = [
      ['internal', unclear('This answer comes from the fault "internal"')],
      ['empty', unclear('The server’s answer was empty')],
      ['unauthenticated', fromTheFault('unauthenticated')],
      ['cut-json', unclear('The server’s answer broke off')],
      ['rate-limited', fromTheFault('rate-limited')],
      ['contract', unclear('The server sent an answer that this console does not understand')],
      ['unavailable', unclear('The server has a problem \\(status 503\\)')],
      ['html', unclear('The server has a problem \\(status 502\\)')],
      ['offline', unclear('The server could not be reached')],
    ] as const;
    const typed = completeForm();
    await openCreateView(page);
    await fillIn(page, typed);
    for (const [fault, message] of failures) {
      await test.step(fault, async () => {
        await setFaults(page, `createWebhook:${fault}`);
        await createButton(page).click();
        await expect(formErrors(page)).toHaveText(message);
        await expect(formErrors(page)).toBeInViewport();
        await expect(page).toHaveURL(createViewUrl);
        await expectFilledIn(page, typed);
      });
    }
    await turnOffFaults(page);
    await createButton(page).click();
    await expect(page).toHaveURL(listUrl);
    await expect(rowOf(page, typed.name)).toHaveCount(1);
    await expect(rows(page)).toHaveCount(13);
  });
});

test.describe(
  'the reply gets lost after the server has created the webhook',
  tagged('@form', '@faults', '@mock'),
  () => {
    test.use({ allowedConsole: [/net::ERR_FAILED|status of 422/] });

    async function loseTheReply(page: Page): Promise<Typed & { name: string }> {
      const typed = completeForm();
      await openCreateView(page, '?fault=createWebhook:lost-reply');
      await fillIn(page, typed);
      await createButton(page).click();
      await expect(formErrors(page)).toHaveText(
        /It is not clear whether the webhook was created\. Trying again is safe: it is created only once\.$/,
      );
      await turnOffFaults(page);
      return typed;
    }

    test('Create again leads to the one webhook', tagged('@deep'), async ({ page }) => {
      const typed = await loseTheReply(page);
      await createButton(page).click();
      await expect(page).toHaveURL(listUrl);
      await expect(rowOf(page, typed.name)).toHaveCount(1);
      await expect(rows(page)).toHaveCount(13);
    });

    test(
      'Create after a change leads to the one webhook, as it was typed last',
      tagged('@deep'),
      async ({ page }) => {
        const typed = await loseTheReply(page);
        await descriptionField(page).fill('Changed before trying again.');
        await event(page, 'SMS_SENT').check();
        await createButton(page).click();
        await expect(page).toHaveURL(listUrl);
        await expect(page.getByRole('status').filter({ hasText: 'was created' })).toContainText(
          'An answer got lost on the way, so the server was asked again.',
        );
        await expect(cell(rowOf(page, typed.name), 'Events')).toContainText('3 events');
        await expect(rows(page)).toHaveCount(13);
      },
    );

    test(
      'Create after a reload leads to the one webhook too, also under another name',
      tagged('@deep'),
      async ({ page }) => {
        await loseTheReply(page);
        page.once('dialog', (question) => void question.accept());
        await page.reload();
        await nameField(page).fill('Typed after the reload');
        await createButton(page).click();
        await expect(page).toHaveURL(listUrl);
        await expect(rowOf(page, 'Typed after the reload')).toHaveCount(1);
        await expect(rows(page)).toHaveCount(13);
      },
    );

    test('when it is only once, Create finds out by itself, and says so', async ({ page }) => {
      const typed = completeForm();
      await openCreateView(page, '?fault=createWebhook:lost-reply:once');
      await fillIn(page, typed);
      await createButton(page).dblclick();
      await expect(page).toHaveURL(listUrl);
      await expect(page.getByRole('status').filter({ hasText: 'was created' })).toContainText(
        'An answer got lost on the way, so the server was asked again.',
      );
      await expect(rowOf(page, typed.name)).toHaveCount(1);
      await expect(rows(page)).toHaveCount(13);
    });
  },
);
