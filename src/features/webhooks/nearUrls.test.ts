import { describe, expect, it } from 'vitest';

import { findNearUrls, isSlip } from './nearUrls';
import { sampleWebhook } from './sampleWebhook';

const differences = (typed: string, ...stored: string[]) =>
  findNearUrls(
    typed,
    stored.map((url) => sampleWebhook({ url })),
  ).map(({ difference }) => difference);

const billing = 'https://billing.example.com/hooks';

describe('a URL is nearly that of another webhook', () => {
  it.each([
    ['https://billing.example.com/hooks/', 'a trailing slash'],
    ['https://billing.example.com/Hooks', 'upper and lower case'],
    ['https://www.billing.example.com/hooks', '“www.”'],
    ['https://billing.example.com./hooks', 'a dot at the end of the host'],
    ['https://billing.example.com:8443/hooks', 'the port'],
    ['https://billing.example.com/hooks?a=1', 'the part after the question mark'],
    ['https://billing.example.com/hooks/?a=1', 'a trailing slash and the part after the question mark'],
    ['https://bililng.example.com/hooks', 'a letter or two of its host'],
    ['https://billin.example.com/hooks', 'a letter or two of its host'],
    ['https://billing.exanple.com/hooks', 'a letter or two of its host'],
    ['https://bіlling.example.com/hooks', 'letters of its host that look alike'],
  ])('%s', (typed, difference) => {
    expect(differences(typed, billing)).toEqual([difference]);
  });

  it('by http in place of https', () => {
    expect(differences('https://localhost/hooks', 'http://localhost/hooks')).toEqual([
      'http in place of https',
    ]);
  });
});

describe('a URL is another one', () => {
  it.each([
    [billing],
    ['HTTPS://BILLING.example.com:443/hooks'],
    ['https://billing.example.com/hooks/v2'],
    ['https://orders.example.com/hooks'],
    ['https://billing.example.com/'],
    ['https://billing'],
    ['http://billing.example.com/hooks/'],
    ['https://www.billing.example.com:8443/hooks/?a=1'],
    ['https://bililng.example.com/hooks/'],
  ])('%s', (typed) => {
    expect(differences(typed, billing)).toEqual([]);
  });

  it('when a third webhook has it to the letter', () => {
    expect(differences(`${billing}/`, billing, `${billing}/`)).toEqual([]);
  });

  it('when it is one of a series', () => {
    expect(differences('https://eu2.example.com/a', 'https://eu1.example.com/a')).toEqual([]);
  });

  it('than what is stored and is no URL', () => {
    expect(differences(billing, 'nonsense', 'javascript:alert(1)')).toEqual([]);
  });
});

it.each([
  ['billing.example', 'billing.exmaple', true],
  ['billing.example', 'biling.example', true],
  ['billing.example', 'billong.example', true],
  ['billing.example', 'bolleng.example', false],
  ['eu1.example.com', 'eu2.example.com', false],
  ['a.io', 'b.io', false],
])('%s and %s differ by a slip: %s', (one, other, slip) => {
  expect(isSlip(one, other)).toBe(slip);
  expect(isSlip(other, one)).toBe(slip);
});
