import { expect, test } from 'vitest';

import { errorText } from './errorText';

test('names an error and what it says', () => {
  expect(errorText(new TypeError("Cannot read properties of undefined (reading 'hours')"))).toBe(
    "TypeError: Cannot read properties of undefined (reading 'hours')",
  );
});

test('leaves out what the message quotes, which may be what somebody typed', () => {
  const typed = 'made-up-key-1234';
  const quoting = [
    `Unexpected token 'm', "${typed}" is not valid JSON`,
    `Unexpected token 'm', ..."{"key":"${typed}"... is not valid JSON`,
    `'${typed}' is not a valid header`,
    `“${typed}” is taken`,
    `\`${typed}\n\``,
  ];
  for (const message of quoting) expect(errorText(new Error(message))).not.toContain(typed);
});

test('tells nothing of what is no error', () => {
  expect(errorText('made-up-key-1234')).toBe('Error without a description');
  expect(errorText({ key: 'made-up-key-1234' })).toBe('Error without a description');
});

test('is short', () => {
  expect(errorText(new Error('x'.repeat(1000))).length).toBeLessThan(200);
});
