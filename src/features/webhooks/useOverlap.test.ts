import { expect, it } from 'vitest';

import { searchFor } from './useOverlap';

it.each([
  ['the host', 'https://crm.example.com/hooks', 'crm.example.com'],
  ['the host in lower case', 'https://CRM.Example.com/hooks', 'crm.example.com'],
  ['the host without its port, which another spelling may leave out', 'https://a.example:443/', 'a.example'],
  ['the host of a URL with spaces around it', ' https://a.example/ ', 'a.example'],
  ['everything when the host has two spellings', 'https://bücher.example/', ''],
  ['everything when it is typed in the other spelling', 'https://xn--bcher-kva.example/', ''],
  ['nothing yet', 'https://', undefined],
  ['nothing for a URL that may not be used', 'http://a.example/', undefined],
])('searches for %s', (_, url, search) => {
  expect(searchFor(url)).toBe(search);
});
