import type { Page } from '@playwright/test';

import { createButton, fillIn, openCreateView, urlField } from './createView';
import { expect, tagged, test } from './test';
import { rowOf } from './webhookList';
import { openWebhook } from './webhookPage';

const hints = (page: Page) => page.getByRole('list', { name: 'About this URL' }).getByRole('listitem');

test.describe('Hints about a URL', tagged('@form', '@doc-url-safe'), () => {
  test('come while it is typed, once typing pauses, and never stop a save', async ({ page }) => {
    await openCreateView(page);
    await urlField(page).fill('https://paypa');
    await expect(hints(page)).toHaveText([/^paypa is a name without a domain/]);
    await urlField(page).fill('https://раураl.example/hooks?token=abc');
    await expect(hints(page)).toHaveText([
      'раураl.example is known to servers as xn--l-7sba6dbr.example. It looks like paypal.example, but is another host.',
      /^“token” looks like a secret\./,
    ]);
    // Read out when they appear, without taking the focus.
    await expect(page.getByRole('status').filter({ has: hints(page) })).toHaveCount(1);
    await expect(urlField(page)).toBeFocused();

    await fillIn(page, { name: 'Hinted', events: ['USER_CREATED'] });
    await createButton(page).click();
    await expect(rowOf(page, 'Hinted')).toHaveCount(1);
  });

  test('make way for the error of a URL that is refused', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await urlField(page).fill('https://10.0.0.1:8080/');
    await expect(hints(page)).toHaveCount(2);
    await urlField(page).fill('https://admin@10.0.0.1/');
    await urlField(page).blur();
    await expect(urlField(page)).toHaveAccessibleDescription(/^Remove the user name/);
    await expect(hints(page)).toHaveCount(0);
  });

  test('say what a parser makes of it', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    await urlField(page).fill('https://0x7f.1/');
    await expect(hints(page).last()).toHaveText(/^0x7f\.1 is the address 127\.0\.0\.1\./);
    await urlField(page).fill('HTTPS://Example.com/a/../b');
    await expect(hints(page)).toHaveText(['Requests go to https://example.com/b']);
    await urlField(page).fill('https://example.com/b');
    await expect(hints(page)).toHaveCount(0);
  });

  test(
    'tell of another webhook with nearly the same URL, asking for the others once',
    tagged('@deep', '@mock'),
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname, searchParams } = new URL(request.url());
        if (pathname.endsWith('/webhooks') && searchParams.get('q') === '') asked.push(request.url());
      });
      await openCreateView(page);
      const near = (difference: string) =>
        `This differs from the URL of “Billing seats” only by ${difference}. Is it meant to be the same endpoint?`;
      await urlField(page).fill('https://billing.example/seats/');
      await expect(hints(page)).toHaveText([near('a trailing slash')]);
      await urlField(page).fill('https://billing.example/Seats');
      await expect(hints(page)).toHaveText([near('upper and lower case')]);
      await urlField(page).fill('https://biling.example/seats');
      await expect(hints(page)).toHaveText([near('a letter or two of its host')]);
      await urlField(page).fill('https://billing.example/seats');
      await expect(hints(page)).toHaveCount(0);
      expect(asked).toHaveLength(1);
    },
  );

  test('stand on the webhook’s page too', tagged('@mock', '@deep'), async ({ page }) => {
    await openWebhook(page, 'wh_local');
    await expect(hints(page)).toHaveText([
      /^Plain http is not encrypted/,
      /^localhost is the sending server itself/,
    ]);
    await openWebhook(page, 'wh_crm-contacts');
    await expect(hints(page)).toHaveCount(0);
  });
});
