import { expect, it } from 'vitest';

import { linkTo, readSettings, withoutSettings, withoutSlash } from './settings';

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

it.each([
  [[], '?q=a%26b&scenario=many&fault=none'],
  [
    ['*:slow:once', 'updateWebhook:internal@wh_1', 'ui:crash@list'],
    '?q=a%26b&scenario=many&fault=*:slow:once&fault=updateWebhook:internal@wh_1&fault=ui:crash@list',
  ],
] as const)('makes a link to a state with the faults %j', (faults, search) => {
  const page = 'http://console.test/settings/webhooks';
  const link = linkTo(`${page}?q=a%26b&scenario=few&fault=x#top`, 'many', faults);
  expect(link).toBe(`${page}${search}#top`);
  expect(readSettings(new URL(link).search)).toEqual({ scenario: 'many', faults, unknown: [] });
});

it.each([
  ['https://host.test/console/', 'https://host.test/console/'],
  ['https://host.test/console/settings/webhooks/?q=a', 'https://host.test/console/settings/webhooks?q=a'],
  ['https://host.test/console/settings/webhooks', 'https://host.test/console/settings/webhooks'],
])('makes %s the console’s own address', (address, own) => {
  expect(withoutSlash(address, '/console/')).toBe(own);
});
