import { createButton, event, fillIn, newWebhook, openCreateView } from './createView';
import { setFaults } from './faults';
import { expect, tagged, test } from './test';
import {
  addWebhook,
  changeUrl,
  dataField,
  eventChoice,
  openTestTab,
  result,
  sendButton,
  sendTest,
} from './testTab';
import { expectToast, openList, rowOf } from './webhookList';

const edited = '{ "sub": "edited-by-hand", "nested": { "list": [1, 2.50, null] } }';

/** Each kind of receiver by its host, what becomes of a test, and what the administrator reads. */
const receivers: [host: string, outcome: 'Delivered' | 'Retrying', result: string, more: RegExp][] = [
  ['echoes', 'Delivered', '200 OK', /edited-by-hand/],
  ['slow', 'Delivered', '200 OK', /after \d(\.\d)? s/],
  ['not-utf8', 'Delivered', '200 OK', /This isn’t text.*‹ESC›\[31m/],
  ['fails', 'Retrying', '500 Internal Server Error', /Look into its logs/],
  ['unauthorized', 'Retrying', '401 Unauthorized', /Check the API key/],
  ['rate-limits', 'Retrying', '429 Too Many Requests', /Raise the limit/],
  ['flaky', 'Retrying', '503 Service Unavailable', /It will be tried again in .* minute/],
  ['redirects', 'Retrying', 'The receiver answered with a redirect', /Enter the final URL.*Location/],
  ['refuses', 'Retrying', 'The connection was refused or broke off', /ECONNREFUSED/],
  ['unknown-host', 'Retrying', 'The host name can’t be found', /Check the spelling.*ENOTFOUND/],
  ['bad-tls', 'Retrying', 'A secure connection could not be made', /certificate.*CERT_HAS_EXPIRED/],
  ['blocked', 'Retrying', 'Events are not sent to this address', /not a public address/],
  ['times-out', 'Retrying', 'The receiver did not answer in time', /after 1\d s/],
];

test.describe('A test event', tagged('@deliveries', '@mock'), () => {
  test(
    'with edited data shows what each kind of receiver makes of it',
    tagged('@deep', '@doc-settings-told-at-once'),
    async ({ page }) => {
      const id = await addWebhook(page, { url: 'https://receiver.example.com/hooks' });
      await openTestTab(page, id);
      await dataField(page).fill(edited);
      for (const [host, outcome, title, more] of receivers) {
        await test.step(host, async () => {
          await changeUrl(page, id, `https://${host}.example.com/hooks`);
          await sendButton(page).click();
          await expect(result(page)).toContainText(title);
          await expect(result(page)).toContainText(more);
          await expect(result(page).getByText(outcome, { exact: true })).toBeVisible();
          await result(page).getByText('Request: what was sent').click();
          await expect(result(page)).toContainText(`POST https://${host}.example.com/hooks`);
          await expect(result(page).getByRole('group', { name: 'Request body' })).toContainText(
            'edited-by-hand',
          );
        });
      }
    },
  );

  test(
    'is sent with the data as it was edited, which survives the test, another tab and a reload',
    tagged('@smoke', '@doc-settings-told-at-once'),
    async ({ page }) => {
      await openTestTab(page, 'wh_crm-contacts');
      await dataField(page).fill(edited);
      await sendTest(page);
      await expect(dataField(page)).toHaveValue(edited);

      const tabs = page.getByRole('navigation', { name: 'Parts of this webhook' });
      await tabs.getByRole('link', { name: 'Overview' }).click();
      await tabs.getByRole('link', { name: 'Test' }).click();
      await expect(dataField(page)).toHaveValue(edited);
      await page.reload();
      await expect(dataField(page)).toHaveValue(edited);

      // Each event type has its own.
      await eventChoice(page).selectOption('USER_LOGIN');
      await expect(dataField(page)).not.toHaveValue(edited);
      await page.reload();
      await expect(eventChoice(page)).toHaveValue('USER_LOGIN');
      await eventChoice(page).selectOption('USER_CREATED');
      await page.getByRole('button', { name: 'Back to the example' }).click();
      await page.reload();
      await expect(dataField(page)).toHaveValue(/maya/);
    },
  );

  test('is not sent with data that is wrong: the place is named', async ({ page }) => {
    await openTestTab(page, 'wh_crm-contacts');
    await dataField(page).fill('{\n  "sub": "1"\n  "email": "a@example.com"\n}');
    await expect(dataField(page)).toHaveAccessibleDescription(/not expected at line 3, column 3\./);
    await expect(dataField(page)).toHaveAttribute('aria-invalid', 'true');
    await sendButton(page).click();
    await expect(dataField(page)).toBeFocused();
    await expect(result(page)).toContainText('will appear here');
  });

  test(
    'keeps HTML and scripts in an answer text, and a huge answer in part',
    tagged('@deep'),
    async ({ page }) => {
      const html = await addWebhook(page, { url: 'https://html.example.com/hooks' });
      await openTestTab(page, html);
      const title = await page.title();
      await sendTest(page, 'Retrying');
      const body = result(page).getByRole('group', { name: 'Response body' });
      await expect(body).toContainText("<script>document.title = 'A script of the receiver ran'</script>");
      await expect(body.locator('script, img, h1')).toHaveCount(0);
      await expect(page).toHaveTitle(title);

      const huge = await addWebhook(page, { url: 'https://huge.example.com/hooks' });
      await openTestTab(page, huge);
      await sendTest(page);
      await expect(body).toContainText('The server kept only the first 256 kB.');
      await expect(body).not.toContainText('01000 DEBUG');
      await body.getByRole('button', { name: 'Show all (256 kB)' }).click();
      await expect(body).toContainText('01000 DEBUG');
    },
  );

  test.describe(() => {
    test.use({ allowedConsole: [/status of 500/] });

    test('that the API refuses says why, and nothing is lost', tagged('@deep'), async ({ page }) => {
      await openTestTab(page, 'wh_crm-contacts');
      await sendTest(page);
      await dataField(page).fill(edited);
      await setFaults(page, 'sendTest:internal');
      await sendButton(page).click();
      await expect(page.getByRole('form', { name: 'Test event' }).getByRole('alert')).toContainText(
        'internal',
      );
      await expect(dataField(page)).toHaveValue(edited);
      await expect(result(page).getByText('Delivered')).toBeVisible();
    });
  });
});

test(
  'From the keyboard a test event is chosen, edited and sent',
  tagged('@deliveries', '@mock', '@deep'),
  async ({ page }) => {
    await openTestTab(page, 'wh_newsletter');
    await expect(page.getByText('This webhook is disabled and gets no events.')).toBeVisible();
    await eventChoice(page).focus();
    await page.keyboard.press('Tab');
    await expect(dataField(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('{}');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Delivered' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Format' })).toBeFocused();
  },
);

test(
  'The way to the test: from the list, and right after Create',
  tagged('@deliveries'),
  async ({ page }) => {
    await openList(page);
    await rowOf(page, 'CRM contact sync')
      .getByRole('button', { name: 'Actions for CRM contact sync' })
      .click();
    await page.getByRole('menuitem', { name: 'Send test event' }).click();
    await expect(page).toHaveURL(/\/settings\/webhooks\/wh_crm-contacts\/test$/);
    await expect(dataField(page)).toBeVisible();

    const { name, url } = newWebhook();
    await openCreateView(page);
    await fillIn(page, { name, url });
    await event(page, 'GROUP_DELETED').check();
    await page.getByRole('checkbox', { name: 'Send a test event after creating' }).check();
    await createButton(page).click();
    await expectToast(page, `Webhook “${name}” was created.`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
    await expect(eventChoice(page)).toHaveValue('GROUP_DELETED');
    await sendButton(page).click();
    await expect(result(page).getByRole('link', { name: 'Open this delivery' })).toBeVisible();
  },
);
