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
const incomplete = 'This is not a complete URL. Write it like https://example.com/webhooks.';
const credentials =
  'Remove the user name and password before the @. Use the API key to authenticate instead.';
const fragment = 'Remove the part from # on; it is never sent to a server.';
const plainHttp = 'Use https://. Plain http:// is accepted only for localhost, 127.0.0.1 and [::1].';
const blanks = 'Remove the spaces or line breaks inside the URL.';

const tooLong = `https://example.com/${'a'.repeat(2048 - 'https://example.com/'.length + 1)}`;

const wrong: [typed: string, message: string][] = [
  ['', 'Enter the URL that receives the events.'],
  ['   ', 'Enter the URL that receives the events.'],
  ['example.com/hooks', useHttps],
  ['localhost:3000', useHttps],
  ['//example.com/hooks', useHttps],
  ['/hooks', useHttps],
  ['ftp://example.com/hooks', `ftp: is not supported. ${useHttps}`],
  ['javascript:alert(1)', `javascript: is not supported. ${useHttps}`],
  ['mailto:ops@example.com', `mailto: is not supported. ${useHttps}`],
  ['http://example.com/hooks', plainHttp],
  ['http://192.168.1.10/hooks', plainHttp],
  ['http://localhost.example.com/', plainHttp],
  ['https://', incomplete],
  ['https://exa mple.com/', blanks],
  ['https://example.com/two words', blanks],
  ['https://example.com:99999/', incomplete],
  ['https://admin:secret@example.com/', credentials],
  ['https://admin@example.com/', credentials],
  ['https://example.com/#section', fragment],
  [tooLong, 'Use at most 2048 characters; this URL has 2049.'],
];

const right = [
  'https://example.com',
  'https://example.com:8443/hooks?source=identity&to=a%40b',
  'HTTPS://EXAMPLE.COM/Hooks',
  'https://例え.jp/通知',
  'https://example.com/people/@maya',
  'http://localhost:4000/hooks',
  'http://127.0.0.1/hooks',
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

  test('says what is wrong and what to do about it', async ({ page }) => {
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

  test('accepts every address that can receive events', async ({ page }) => {
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

  test('arrives in the list as typed, without the spaces around it', async ({ page, context }) => {
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
  });
});
