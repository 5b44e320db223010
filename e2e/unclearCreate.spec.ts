import { cancelButton, createButton, discardDialog, fillIn, formErrors, newWebhook } from './createView';
import { setFaults } from './faults';
import { expect, tagged, test } from './test';
import { createLink, openList, rowOf } from './webhookList';

test.describe('Create without an answer', tagged('@form', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('who gives up and looks into the list sees the webhook there if it was created', async ({ page }) => {
    const typed = newWebhook();
    await openList(page);
    await createLink(page).click();
    await fillIn(page, typed);
    await setFaults(page, 'createWebhook:lost-reply');
    await createButton(page).click();
    await expect(formErrors(page)).toContainText('It is not clear whether the webhook was created.');
    await cancelButton(page).click();
    await discardDialog(page).getByRole('button', { name: 'Discard' }).click();
    await expect(rowOf(page, typed.name)).toBeVisible();
  });
});
