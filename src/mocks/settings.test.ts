import { expect, it } from 'vitest';

import { readSettings, withoutSettings } from './settings';

it.each([
  ['', { unknown: [] }],
  ['?scenario=empty', { scenario: 'empty', unknown: [] }],
  [
    '?fault=listWebhooks:internal&fault=createWebhook:slow',
    { faults: ['listWebhooks:internal', 'createWebhook:slow'], unknown: [] },
  ],
  ['?fault=none', { faults: [], unknown: [] }],
  ['?scenario=toString&fault=odd', { faults: [], unknown: ['scenario toString', 'fault odd'] }],
])('reads "%s"', (search, settings) => {
  expect(readSettings(search)).toEqual(settings);
});

it('takes its own part out of an address, and no other', () => {
  const address = 'http://console.test/settings/webhooks?q=a&scenario=empty&fault=x&fault=y#top';
  expect(withoutSettings(address)).toBe('http://console.test/settings/webhooks?q=a#top');
});
