import {
  createButton,
  expectRight,
  expectWrong,
  fillIn,
  nameField,
  newWebhook,
  openCreateView,
  urlField,
} from './createView';
import { expect, tagged, test } from './test';
import { rowOf } from './webhookList';

const help = /^A descriptive and meaningful name/;

test.describe('Webhook Name', tagged('@form'), () => {
  test('is required and at most 80 characters long, which is checked on leaving the field', async ({
    page,
  }) => {
    await openCreateView(page);
    const name = nameField(page);
    await expectRight(name, help);

    const wrong: [typed: string, message: string][] = [
      ['   ', 'Enter a name for the webhook.'],
      ['🔔'.repeat(81), 'Use at most 80 characters; this name has 81.'],
    ];
    const right = [`  ${'n'.repeat(80)}  `, '🔔'.repeat(80)];

    await name.fill('n'.repeat(81));
    await expectRight(name, help);
    for (const [typed, message] of wrong) {
      await test.step(`"${typed}" is refused`, async () => {
        await name.fill(typed);
        await name.blur();
        await expectWrong(name, message);
        await name.fill('Orders');
        await expectRight(name, help);
      });
    }
    for (const typed of right) {
      await test.step(`"${typed}" is accepted`, async () => {
        await name.fill('');
        await expectWrong(name, 'Enter a name for the webhook.');
        await name.fill(typed);
        await name.blur();
        await expectRight(name, help);
      });
    }
  });

  test('stays quiet until one has left the field', tagged('@doc-name-descriptive'), async ({ page }) => {
    await openCreateView(page);
    await nameField(page).click();
    await expectRight(nameField(page), help);
    await urlField(page).click();
    await expectWrong(nameField(page), 'Enter a name for the webhook.');
  });

  // The names are the same in every run: a server that remembers would refuse them.
  test(
    'arrives in the list as typed, without the spaces around it',
    tagged('@doc-name-identifies', '@mock'),
    async ({ page }) => {
      for (const name of ['東京の通知 – «été»', '<b>bold</b> & "quoted" \\n', 'a'.repeat(80)]) {
        await test.step(name, async () => {
          const { url, events } = newWebhook();
          await openCreateView(page);
          await fillIn(page, { name: `  ${name}  `, url, events });
          await createButton(page).click();
          await expect(rowOf(page, name)).toBeVisible();
        });
      }
    },
  );
});
