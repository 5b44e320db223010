import { cancelButton, createViewUrl, nameField } from './createView';
import { expect, tagged, test } from './test';
import { createLink, listHeading, listUrl, openList, rows } from './webhookList';

test.describe('pages', tagged('@console'), () => {
  const pages: [path: string, heading: string][] = [
    [listUrl, 'Webhook Settings'],
    [createViewUrl, 'Create Webhook'],
    ['/settings/webhooks/no/such/page', 'Page not found'],
  ];

  test('open by their addresses and after a reload, with landmarks, a title, and who is signed in', async ({
    page,
  }) => {
    for (const [path, heading] of pages) {
      await test.step(path, async () => {
        await page.goto(path);
        await page.reload();
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(heading);
        await expect(page).toHaveTitle(`${heading} · Admin Console`);
        await expect(page).toHaveURL(path);
        await expect(page.getByRole('banner')).toHaveCount(1);
        await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
        await expect(page.getByRole('banner').getByText('Signed in as')).toBeAttached();
      });
    }
  });

  test('have titles, a way back where there is none, and a skip link', async ({ page }) => {
    await test.step('the title follows navigation, as the focus does; Back and Forward work', async () => {
      await page.goto(listUrl);
      await createLink(page).click();
      await expect(page).toHaveTitle('Create Webhook · Admin Console');
      await expect(page.getByRole('heading', { level: 1, name: 'Create Webhook' })).toBeFocused();
      await page.goBack();
      await expect(page).toHaveTitle('Webhook Settings · Admin Console');
      await expect(listHeading(page)).toBeFocused();
      await page.goForward();
      await expect(page).toHaveTitle('Create Webhook · Admin Console');
      await cancelButton(page).click();
      await expect(page).toHaveTitle('Webhook Settings · Admin Console');
    });

    await test.step('a page that is not there says so and offers a way back', async () => {
      await page.goto('/settings/webhoks');
      await expect(page.getByText(/^There is no page at this address/)).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Go to Webhook Settings' }).click();
      await expect(page).toHaveURL(listUrl);
      await expect(listHeading(page)).toBeFocused();
    });

    await test.step('the skip link is there when it has the focus, and leads past the navigation', async () => {
      await page.goto(listUrl);
      await expect(listHeading(page)).toBeVisible();
      const skipLink = page.getByRole('link', { name: 'Skip to main content' });
      await expect(skipLink).not.toBeInViewport();
      await skipLink.focus();
      await expect(skipLink).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await expect(page).toHaveURL(listUrl);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Import' })).toBeFocused();
    });
  });

  test('begin at their top; Back and a reload find one where it was left', async ({ page }) => {
    const scrolled = () => page.evaluate(() => window.scrollY);
    await openList(page, '?scenario=many');
    const last = rows(page).last();
    await last.scrollIntoViewIfNeeded();
    await expect.poll(scrolled).toBeGreaterThan(300);
    const left = await scrolled();
    await last.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await scrolled()).toBe(0);
    await page.goBack();
    await expect(listHeading(page)).toBeVisible();
    await expect.poll(scrolled).toBe(left);
    await page.reload();
    await expect(rows(page)).toHaveCount(25);
    await expect.poll(scrolled).toBe(left);
  });

  test.describe('when the connection is gone', () => {
    test.use({ allowedConsole: [/ERR_INTERNET_DISCONNECTED|dynamically imported module|ERR_FAILED/] });

    test(
      'a page whose code cannot be loaded says so, and comes when the connection is back',
      tagged('@deep'),
      async ({ page, context }) => {
        await page.goto(listUrl);
        await expect(page.getByRole('table', { name: 'Webhooks', exact: true })).toBeVisible();
        await context.setOffline(true);
        await createLink(page).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page needs the connection');
        await expect(page).toHaveTitle('This page needs the connection · Admin Console');
        await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
        await context.setOffline(false);
        await expect(nameField(page)).toBeVisible();
        await expect(page).toHaveURL(createViewUrl);
      },
    );
  });
});
