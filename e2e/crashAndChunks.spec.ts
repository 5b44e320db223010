import {
  createButton,
  createViewUrl,
  event,
  events,
  expectFilledIn,
  fillIn,
  nameField,
  newWebhook,
  openCreateView,
} from './createView';
import { setFaults, turnOffFaults } from './faults';
import { expect, tagged, test } from './test';
import { openWebhook } from './webhookPage';

const asked = /This crash was asked for/;

test.describe('A crash stays where it happens', tagged('@console', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [asked] });

  test('a panel that crashes leaves the rest of the page alone, and comes back with Try again', async ({
    page,
  }) => {
    await openWebhook(page, 'wh_siem', '?fault=ui:crash@history');
    const panel = page.getByRole('region', { name: 'History' });
    await expect(panel.getByRole('alert')).toContainText('This part could not be shown');
    await expect(panel).toContainText('To quote when you report it: Error: This crash was asked for.');
    await expect(page.getByRole('region', { name: 'Endpoint' }).getByRole('switch')).toBeVisible();

    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('alert')).toContainText('It went wrong again');
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeFocused();
    await turnOffFaults(page);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByText('Last changed')).toBeVisible();
    await expect(panel.getByRole('alert')).toBeHidden();
  });

  test('a page that crashes leaves navigation and title bar, and the next page is fine', async ({ page }) => {
    await page.goto('/settings/webhooks?fault=ui:crash@page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
    await expect(page.getByRole('banner')).toContainText('Admin Console');
    await turnOffFaults(page);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Event Catalogue' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Event Catalogue' })).toBeVisible();
  });

  test('a crash of everything around the pages still says something', tagged('@deep'), async ({ page }) => {
    await page.goto('/settings/webhooks?fault=ui:crash@console');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
    await turnOffFaults(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: 'Webhooks', exact: true })).toBeVisible();
  });

  test('an event picker that crashes costs nothing of what is typed', async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, 'ui:crash@webhook-events');
    // Something that draws the picker again.
    await events(page).getByRole('radio', { name: 'All events, including ones added later' }).click();
    await expect(page.getByText('This part could not be shown')).toBeVisible();
    await expect(nameField(page)).toHaveValue(typed.name);
    await turnOffFaults(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await events(page).getByRole('radio', { name: 'Selected events' }).check();
    await expectFilledIn(page, typed);
    await createButton(page).click();
    await expect(page.getByRole('link', { name: typed.name })).toBeVisible();
  });

  test('a dialog that crashes is replaced by one that can be closed', tagged('@deep'), async ({ page }) => {
    await page.goto('/settings/webhooks?fault=ui:crash@requestexampledialog');
    await openCreateView(page, '?fault=ui:crash@requestexampledialog');
    const example = page.getByRole('button', { name: 'Example of USER_CREATED', exact: true });
    await nameField(page).fill('Kept');
    await example.click();
    const dialog = page.getByRole('alertdialog', { name: 'This part could not be shown' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(example).toBeFocused();
    await expect(nameField(page)).toHaveValue('Kept');

    await example.click();
    await turnOffFaultsBehind(page);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'Example of USER_CREATED' })).toBeVisible();
  });

  test('what fails in a handler is said', tagged('@deep'), async ({ page }) => {
    await page.goto('/settings/webhooks');
    await expect(page.getByRole('table', { name: 'Webhooks', exact: true })).toBeVisible();
    await page.evaluate(() => {
      window.setTimeout(() => void Promise.reject(new Error('This crash was asked for.')));
    });
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
      'Something went wrong in the console',
    );
  });
});

/** Without the banner's button, which is out of reach while a modal dialog is open. */
const turnOffFaultsBehind = (page: Parameters<typeof setFaults>[0]) => setFaults(page);

test.describe('Code that cannot be loaded', tagged('@console', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/Failed to load resource|dynamically imported module|Failed to fetch/] });

  test('a page of an older build is reloaded once, and opens', async ({ page }) => {
    await page.goto('/settings/webhooks');
    await expect(page.getByRole('table', { name: 'Webhooks', exact: true })).toBeVisible();
    await setFaults(page, 'assets:outdated@EventCataloguePage');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Event Catalogue' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Event Catalogue' })).toBeVisible();
    // A page that was loaded anew has no faults on.
    await expect(page.getByText('assets:outdated')).toBeHidden();
  });

  test('a reload gives back what is typed', async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, 'assets:outdated@RequestExampleDialog');
    await page.getByRole('button', { name: 'Example of USER_CREATED', exact: true }).click();
    await expect(page.getByText(/^We kept what you typed/)).toBeVisible();
    await expectFilledIn(page, typed);
    await page.getByRole('button', { name: 'Example of USER_CREATED', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Example of USER_CREATED' })).toBeVisible();
  });

  test('with an API key typed, which no draft keeps, the page is not reloaded without being asked', async ({
    page,
  }) => {
    const typed = { ...newWebhook(), apiKey: 'journey-key-0001' };
    await openCreateView(page);
    await fillIn(page, typed);
    await setFaults(page, 'assets:outdated@RequestExampleDialog');
    await page.getByRole('button', { name: 'Example of USER_CREATED', exact: true }).click();
    const dialog = page.getByRole('alertdialog', { name: 'This part of the page could not be loaded' });
    await expect(dialog).toContainText('The console was probably updated');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expectFilledIn(page, typed);
  });

  test('code that is still missing after the reload is said in place, and tried again', async ({ page }) => {
    await page.goto('/settings/webhooks?fault=assets:missing@EventCataloguePage');
    await expect(page.getByRole('table', { name: 'Webhooks', exact: true })).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Event Catalogue' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Try again' })).not.toHaveAttribute('aria-disabled');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded');
    await turnOffFaults(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Event Catalogue' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Event Catalogue' })).toBeFocused();
  });

  test('offline the page stays, and the part comes by itself when the connection is back', async ({
    page,
    context,
  }) => {
    await openCreateView(page);
    await nameField(page).fill('Typed before');
    await setFaults(page, 'assets:offline@RequestExampleDialog');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Example of USER_CREATED', exact: true }).click();
    const dialog = page.getByRole('alertdialog', { name: 'This part of the page needs the connection' });
    await expect(dialog).toBeVisible();
    await setFaults(page);
    await context.setOffline(false);
    await expect(page.getByRole('dialog', { name: 'Example of USER_CREATED' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('Typed before');
    await expect(page).toHaveURL(createViewUrl);
    await expect(event(page, 'USER_CREATED')).toBeAttached();
  });

  test('a run of many does not begin when nobody could watch or stop it', async ({ page }) => {
    await page.goto('/settings/webhooks?fault=assets:missing@BulkProgress');
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(1)
      .check();
    const bar = page.getByRole('region', { name: 'Selected webhooks' });
    await bar.getByRole('button', { name: 'Disable' }).click();
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Nothing was changed');
    await expect(bar).toContainText('1 selected');
  });
});
