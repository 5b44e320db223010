import { expect, test } from 'vitest';

import { kindsOfText } from './kindsOfText';

const kindsIn = (markup: string) => {
  document.body.innerHTML = markup;
  return kindsOfText(document.body).map((element) => element.textContent || element.localName);
};

test('takes one of each kind of text', () => {
  const rows = ['First', 'Second', 'Third', 'Fourth'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  // The first and the last of a list can look different.
  expect(kindsIn(`<ul>${rows.join('')}</ul>`)).toEqual(['First', 'Second', 'Fourth']);
});

test('tells apart by class, state, place and what is around it', () => {
  const between = (markup: string) => `<i></i>${markup}<i></i>`;
  expect(
    kindsIn(
      between(`
        <p>plain</p>
        <p>plain, too</p>
        <p class="pale">pale</p>
        <p aria-invalid="true">wrong</p>
        <p style="color: red">red</p>
        <label>Off<input type="checkbox"></label>
        <label>On<input type="checkbox" checked></label>
        <div class="dark"><p>plain in the dark</p></div>`),
    ),
  ).toEqual(['plain', 'pale', 'wrong', 'red', 'Off', 'input', 'On', 'input', 'plain in the dark']);
});

test('leaves out what has no text of its own', () => {
  expect(kindsIn('<div> <span></span> <svg><path d="M0 0" /></svg></div>')).toEqual([]);
});
