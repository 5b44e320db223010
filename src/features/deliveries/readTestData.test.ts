import { expect, it } from 'vitest';

import { readTestData } from './readTestData';

it.each(['{}', '{"sub":"1","roles":["a"]}', ' {\n "a": null }\n'])('takes the object %j', (text) => {
  expect(readTestData(text)).toEqual({ data: JSON.parse(text) as unknown });
});

it.each([
  ['', 'Enter a JSON object'],
  [' \n', 'Enter a JSON object'],
  ['{\n  "sub": "1",\n}', '“}” is not expected at line 3, column 1'],
  ['{"sub": "1"', 'it ends too early, at line 1, column 12'],
  ['[]', 'must be a JSON object'],
  ['"text"', 'must be a JSON object'],
  ['null', 'must be a JSON object'],
])('says what is wrong with %j', (text, error) => {
  expect(readTestData(text).error).toContain(error);
});
