import { createButton, fillIn, newWebhook, openCreateView } from './createView';
import { expect, tagged, test } from './test';
import { cell, rowOf } from './webhookList';

test(
  'Notification Type is REST, explained in the documentation’s words',
  tagged('@form', '@doc-type-rest', '@smoke'),
  async ({ page }) => {
    const typed = newWebhook();
    await openCreateView(page);
    const type = page.getByRole('combobox', { name: 'Notification Type' });
    await expect(type).toHaveAccessibleDescription(/^REST – it will notify the external system by the API/i);
    await expect(type.getByRole('option')).toHaveText(['REST']);
    await expect(type).toHaveValue('REST');
    await type.selectOption('REST');

    await fillIn(page, typed);
    await createButton(page).click();
    await expect(cell(rowOf(page, typed.name), 'Type')).toHaveText('REST');
  },
);
