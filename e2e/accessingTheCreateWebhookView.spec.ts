import { createViewUrl } from './createView';
import { expect, tagged, test } from './test';
import { createLink, listHeading } from './webhookList';

test.describe('accessing the Create Webhook view', tagged('@form', '@doc-create-view-button'), () => {
  test(
    'Settings → Webhook Settings has the Create Webhook button on the right',
    tagged('@smoke'),
    async ({ page }) => {
      await page.goto('/');
      const sidebar = page.getByRole('navigation', { name: 'Main' });
      await sidebar.getByRole('link', { name: 'Settings', exact: true }).click();
      await sidebar.getByRole('link', { name: 'Webhook Settings' }).click();

      const heading = await listHeading(page).boundingBox();
      const button = await createLink(page).boundingBox();
      expect(heading && button && button.x > heading.x + heading.width).toBe(true);
      // On one line with the heading, and closer to the right edge of the page than to the left one.
      expect(heading && button && button.y < heading.y + heading.height + button.height).toBe(true);
      expect(button && button.x + button.width > 1440 * 0.9).toBe(true);

      await createLink(page).click();
      await expect(page).toHaveURL(createViewUrl);
      await expect(page.getByRole('heading', { level: 1, name: 'Create Webhook' })).toBeFocused();
    },
  );

  test('its address opens it, with the fields in the documentation’s order and words', async ({ page }) => {
    await page.goto(createViewUrl);
    await expect(page).toHaveTitle('Create Webhook · Admin Console');
    const form = page.getByRole('form', { name: 'Webhook' });
    const fields = [
      form.getByLabel('Webhook Name'),
      form.getByRole('group', { name: 'Webhook Events' }),
      form.getByLabel('Notification Type'),
      form.getByLabel('URL', { exact: true }),
      form.getByLabel(/^API Key/),
    ];
    const tops: number[] = [];
    for (const field of fields) {
      await expect(field).toBeVisible();
      const box = await field.boundingBox();
      tops.push(box?.y ?? Number.NaN);
    }
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    await expect(form.getByRole('button', { name: 'Create', exact: true })).toBeInViewport();
    await expect(form.getByRole('button', { name: 'Cancel' })).toBeInViewport();
  });

  test('the Webhook Settings tab stays marked as the place one is in', async ({ page }) => {
    await page.goto(createViewUrl);
    const tab = page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Webhook Settings' });
    await expect(tab).toHaveAttribute('aria-current', /^(page|true)$/);
  });
});
