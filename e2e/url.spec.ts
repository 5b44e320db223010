import { allowCopying, clipboardText } from './clipboard';
import {
  createButton,
  expectRight,
  expectWrong,
  fillIn,
  newWebhook,
  openCreateView,
  urlField,
} from './createView';
import { expect, tagged, test } from './test';
import { cell, rowOf } from './webhookList';

const help = 'The web address where your webhook sends its notifications or data.';
const useHttps = 'Use https://, for example https://example.com/webhooks.';
const credentials =
  'Remove the user name and password before the @. Use the API key to authenticate instead.';
const plainHttp = 'Use https://. Plain http:// is accepted only for localhost, 127.0.0.1 and [::1].';
const blanks = 'Remove the spaces or line breaks inside the URL.';

const tooLong = `https://example.com/${'a'.repeat(2048 - 'https://example.com/'.length + 1)}`;

// The rules' own tests have every case: these show that they are asked, and that their words arrive.
const wrong: [typed: string, message: string][] = [
  ['   ', 'Enter the URL that receives the events.'],
  ['ftp://example.com/hooks', `ftp: is not supported. ${useHttps}`],
  ['https://exa mple.com/', blanks],
  ['https://admin:secret@example.com/', credentials],
  [tooLong, 'Use at most 2048 characters; this URL has 2049.'],
];

const right = [
  'https://例え.jp/通知',
  'http://[::1]:8080/hooks',
  '  https://example.com/padded  ',
  tooLong.slice(0, 2048),
];

test.describe('URL', tagged('@form', '@doc-url-address'), () => {
  test('is checked on leaving the field, not while one types', async ({ page }) => {
    await openCreateView(page);
    await urlField(page).pressSequentially('http://example.com');
    await expectRight(urlField(page), help);
    await urlField(page).press('Tab');
    await expectWrong(urlField(page), plainHttp);

    // Once it has complained, it says at once when all is well.
    await urlField(page).fill('https://example.com');
    await expectRight(urlField(page), help);
  });

  test('says what is wrong and what to do about it', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    for (const [typed, message] of wrong) {
      await test.step(typed.slice(0, 60), async () => {
        await urlField(page).fill('https://example.com');
        await expectRight(urlField(page), help);
        await urlField(page).fill(typed);
        await urlField(page).blur();
        await expectWrong(urlField(page), message);
      });
    }
  });

  test('accepts addresses that can receive events', tagged('@deep'), async ({ page }) => {
    await openCreateView(page);
    for (const typed of right) {
      await test.step(typed.slice(0, 60), async () => {
        await urlField(page).fill('');
        await urlField(page).blur();
        await expectWrong(urlField(page), 'Enter the URL that receives the events.');
        await urlField(page).fill(typed);
        await urlField(page).blur();
        await expectRight(urlField(page), help);
      });
    }
  });

  test(
    'arrives in the list as typed, without the spaces around it',
    tagged('@deep'),
    async ({ page, context }) => {
      await allowCopying(context);
      const { name, url, events } = newWebhook();
      const typed = `${url.replace('https://receiver', 'HTTPS://Receiver')}/a/../b?x=%C3%A9&y=é`;
      await openCreateView(page);
      await fillIn(page, { name, events, url: `  ${typed} ` });
      await createButton(page).click();
      await cell(rowOf(page, name), 'URL')
        .getByRole('button', { name: `Copy URL of ${name}` })
        .click();
      expect(await clipboardText(page)).toBe(typed);
    },
  );
});
