import { expect, tagged, test } from './test';
import { addWebhook, openDelivery, openTestTab, sendTest } from './testTab';
import { expectToast } from './webhookList';

test.describe('One delivery', tagged('@deliveries', '@mock'), () => {
  test(
    'has its own address and tells all about itself',
    tagged('@smoke', '@doc-settings-told-at-once', '@doc-event-kinds-notify'),
    async ({ page }) => {
      await openTestTab(page, 'wh_crm-contacts');
      await sendTest(page);
      await openDelivery(page);
      await expect(page).toHaveURL(/\/settings\/webhooks\/wh_crm-contacts\/deliveries\/[^/]+$/);
      await expect(page.getByRole('heading', { level: 1, name: 'USER_CREATED' })).toBeFocused();
      await page.reload();

      await expect(page).toHaveTitle('USER_CREATED · Admin Console');
      const facts = page.getByRole('region', { name: 'Delivery', exact: true });
      await expect(facts).toContainText('A test event');
      await expect(facts).toContainText('1 of at most 4');
      const attempts = page.getByRole('region', { name: 'Attempts' });
      await expect(attempts).toContainText(/200 OK after \d+ ms/);
      await attempts.getByText('Request: what was sent').click();
      await expect(attempts.getByRole('row', { name: 'X-Webhook-Attempt 1' })).toBeVisible();
      await expect(page.getByRole('group', { name: 'Body', exact: true })).toContainText(
        '"event_type": "USER_CREATED"',
      );
      await page.emulateMedia({ colorScheme: 'dark' });

      await page.getByRole('link', { name: 'Deliveries of CRM contact sync' }).click();
      await expect(page).toHaveURL(/\/settings\/webhooks\/wh_crm-contacts\/deliveries$/);
    },
  );

  test('is followed to its success: 503, 503, and 200 five minutes later', async ({ page }) => {
    await page.clock.install();
    const id = await addWebhook(page, { url: 'https://flaky.example.com/hooks' });
    await openTestTab(page, id);
    await sendTest(page, 'Retrying');
    await openDelivery(page);
    const outcome = page.getByRole('status').filter({ hasText: /^(Retrying|Delivered)$/ });
    const facts = page.getByRole('region', { name: 'Delivery', exact: true });
    await expect(outcome).toHaveText('Retrying');
    await expect(facts).toContainText(/Next attempt\s*in (1 minute|less than a minute), at \d\d:\d\d/);

    await page.clock.fastForward('01:05');
    const attempts = page.getByRole('region', { name: 'Attempts' });
    await expect(attempts.getByRole('heading')).toHaveText(['Attempts', 'Attempt 2', 'Attempt 1']);
    await expect(facts).toContainText(/Next attempt\s*in [34] minutes, at \d\d:\d\d/);

    await page.clock.fastForward('04:05');
    await expect(outcome).toHaveText('Delivered');
    await expect(attempts.getByRole('heading')).toHaveText([
      'Attempts',
      'Attempt 3',
      'Attempt 2',
      'Attempt 1',
    ]);
    await expect(attempts.getByText('503 Service Unavailable')).toHaveCount(2);
    await expect(attempts.getByText('200 OK')).toBeVisible();
    await expect(facts).not.toContainText('Next attempt');
  });

  test('is sent again from its page', async ({ page }) => {
    await openTestTab(page, 'wh_crm-contacts');
    await sendTest(page);
    await openDelivery(page);
    const first = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Redeliver' }).click();
    await expectToast(page, 'USER_CREATED was sent again: Delivered.');
    await expect(page).not.toHaveURL(new RegExp(`${first}$`));
    await page.getByRole('link', { name: first }).click();
    await expect(page).toHaveURL(new RegExp(`${first}$`));
    await expect(page.getByText('A test event')).toBeVisible();
  });

  for (const placement of ['header', 'query'] as const) {
    test(
      `never shows the API key that is sent in the ${placement}, but where it was`,
      tagged('@security', '@doc-api-key-verifies', ...(placement === 'query' ? (['@deep'] as const) : [])),
      async ({ page }) => {
        const key = 'journey-key-7Hq2/+=&%?';
        const id = await addWebhook(page, {
          url: 'https://echoes.example.com/hooks?a=1',
          apiKey: { placement, parameter: 'X-Token', key },
        });
        await openTestTab(page, id);
        await sendTest(page);
        await openDelivery(page);
        const attempts = page.getByRole('region', { name: 'Attempts' });
        await attempts.getByText('Request: what was sent').click();
        await expect(
          placement === 'header'
            ? attempts.getByRole('row', { name: 'X-Token [redacted]' })
            : attempts.getByText('POST https://echoes.example.com/hooks?a=1&X-Token=[redacted]'),
        ).toBeVisible();
        await expect(attempts).toContainText('stands for the API key, which is never shown.');

        const everything = [
          await page.content(),
          await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state])),
        ].join();
        expect(everything).not.toContain('journey-key');
        expect(everything).not.toContain('mock-key');
      },
    );
  }

  test.describe('on a screen of 390 pixels', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('needs no sideways scrolling, nor does its test', tagged('@deep'), async ({ page }) => {
      const spare = () =>
        page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);
      await openTestTab(page, 'wh_warehouse');
      await sendTest(page);
      expect(await spare()).toBeGreaterThanOrEqual(0);
      await openDelivery(page);
      await page.getByText('Request: what was sent').click();
      expect(await spare()).toBeGreaterThanOrEqual(0);
    });
  });

  test.describe(() => {
    test.use({ allowedConsole: [/404/] });

    test('that no longer exists is answered kindly', async ({ page }) => {
      await page.goto('/settings/webhooks/wh_crm-contacts/deliveries/dlv_nothing');
      await expect(page.getByRole('heading', { level: 1, name: 'Delivery not found' })).toBeVisible();
      await page.getByRole('link', { name: 'Go to the webhook’s deliveries' }).click();
      await expect(page).toHaveURL(/\/settings\/webhooks\/wh_crm-contacts\/deliveries$/);
    });
  });
});
