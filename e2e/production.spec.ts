import {
  createButton,
  createViewUrl,
  event,
  expectFilledIn,
  expectWrong,
  fillIn,
  nameField,
  newWebhook,
} from './createView';
import { expect, tagged, test } from './test';
import { cell, createLink, expectToast, listUrl, openList, rowOf, rows } from './webhookList';

test.describe('the production build and an API over HTTP', tagged('@deployment'), () => {
  test.use({ allowedConsole: [/status of 409/] });

  test('a webhook is created by real HTTP and stays; its name is then taken', async ({ page }) => {
    const typed = { ...newWebhook(), apiKey: 'journey-key-Pr0d' };

    await test.step('the list comes from the server', async () => {
      const reply = page.waitForResponse((response) => response.url().includes('/api/v1/webhooks?'));
      await openList(page);
      expect((await reply).status()).toBe(200);
      expect((await reply).fromServiceWorker()).toBe(false);
      await expect(rows(page).first()).toBeVisible();
    });

    await test.step('the server creates the webhook', async () => {
      await createLink(page).click();
      await fillIn(page, typed);
      const reply = page.waitForResponse((response) => response.request().method() === 'POST');
      await createButton(page).click();
      expect((await reply).status()).toBe(201);
      expect((await reply).fromServiceWorker()).toBe(false);
      await expectToast(page, `Webhook “${typed.name}” was created.`);
      await expect(rowOf(page, typed.name)).toBeVisible();
    });

    await test.step('it is still there after a reload', async () => {
      await page.reload();
      await expect(rowOf(page, typed.name)).toBeVisible();
      await expect(cell(rowOf(page, typed.name), 'API key').getByText('Pr0d', { exact: true })).toBeVisible();
    });

    await test.step('the server refuses a second one of this name', async () => {
      await page.goto(createViewUrl);
      await expect(event(page, 'USER_CREATED')).toBeAttached();
      const second = { ...newWebhook(), name: typed.name.toUpperCase() };
      await fillIn(page, second);
      await createButton(page).click();
      await expectWrong(nameField(page), `Another webhook is named "${typed.name}". Choose another name.`);
      await expect(nameField(page)).toBeFocused();
      await expectFilledIn(page, second);
    });
  });

  test('holds nothing of the mock: no worker, no banner, no switches', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openList(page, '?scenario=empty&fault=listWebhooks:internal');
    await expect(rows(page).first()).toBeVisible();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.getByText(/demo data/i)).toHaveCount(0);
    expect(asked.filter((path) => /worker|mock|msw/i.test(path))).toEqual([]);
    expect(asked.filter((path) => path.startsWith('/api/v1/'))).not.toEqual([]);
    expect(
      await page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        switches: 'demo' in window,
        stored: Object.keys(localStorage),
      })),
    ).toEqual({ workers: 0, switches: false, stored: [] });
  });

  test('every address opens directly', async ({ page }) => {
    for (const [path, heading] of [
      ['/', 'Webhook Settings'],
      [listUrl, 'Webhook Settings'],
      [createViewUrl, 'Create Webhook'],
      ['/somewhere-else', 'Page not found'],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
  });
});
