import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { urlHints } from './urlHints';

const texts = (url: string) => urlHints(url).map(({ text }) => text);

describe('nothing is said about', () => {
  it.each([
    '',
    'https://',
    'https://example.com',
    ' https://example.com/hooks?source=identity ',
    'https://example.com?source=identity',
    'https://example.com/hooks/%E9%80%9A',
    'https://example.com/?schema=webhook-request-body-v3&labels=team%3Aanalytics&id=0190a5d2-7a7e-7cc1-b1c3-5e8d0f1a2b3c',
    'https://172.32.0.1.example.com/',
    'https://local.example.com/',
    'https://example.com/?token=&key=',
  ])('%s', (url) => {
    // What is unfinished gets the field's own error.
    expect(texts(url).filter((text) => !text.startsWith('Events may not arrive'))).toEqual([]);
  });
});

describe('what is worth knowing is said', () => {
  it.each<[url: string, ...said: RegExp[]]>([
    ['http://localhost:3000', /^Plain http is not encrypted/, /^localhost is the sending server itself/],
    ['http://example.com/', /^Plain http/],
    ['http://example.com:443/', /^Plain http/, /^Port 443 is that of https/],
    ['https://203.0.113.7/', /^An IP address changes/],
    ['https://[2001:db8::1]/', /^An IP address changes/],
    ['https://2130706433/', /127\.0\.0\.1 is a loopback/, /^2130706433 is the address 127\.0\.0\.1\. /],
    ['https://0x7f.1/', /loopback/, /^0x7f\.1 is the address 127\.0\.0\.1\. /],
    ['https://0300.0250.1/', /private/, /^0300\.0250\.1 is the address 192\.168\.0\.1\. /],
    ['https://10.1.2.3/', /^10\.1\.2\.3 is a private address\. The server may not be able/, /^An IP/],
    ['https://172.16.0.1/', /private/, /^An IP/],
    ['https://172.31.255.255/', /private/, /^An IP/],
    ['https://172.32.0.1/', /^An IP/],
    ['https://192.168.1.1/', /private/, /^An IP/],
    ['https://169.254.169.254/', /credentials/, /^An IP/],
    ['https://169.254.1.1/', /link-local/, /^An IP/],
    ['https://100.64.0.1/', /providers/, /^An IP/],
    ['https://100.128.0.1/', /^An IP/],
    ['https://0.0.0.0/', /this machine/, /^An IP/],
    ['https://224.0.0.1/', /groups/, /^An IP/],
    ['https://255.255.255.255/', /reserved/, /^An IP/],
    ['https://[::1]/', /loopback/, /^An IP/],
    ['https://[::]/', /this machine/, /^An IP/],
    ['https://[fc00::1]/', /unique local/, /^An IP/],
    ['https://[fdff::1]/', /unique local/, /^An IP/],
    ['https://[fe80::1]/', /link-local/, /^An IP/],
    ['https://[fd00:ec2::254]/', /credentials/, /^An IP/],
    ['https://[ff02::1]/', /groups/, /^An IP/],
    ['https://[::ffff:127.0.0.1]/', /loopback/, /is the address \[::ffff:7f00:1\]/],
    ['https://[64:ff9b::10.0.0.1]/', /private/, /is the address/],
    ['https://printer.local/', /^printer\.local is a name of one local network/],
    ['https://api.internal/', /internal network/],
    ['https://router.home.arpa./', /home network/, /ends in a dot/],
    ['https://intranet/', /internal network/],
    ['https://receiver/', /without a domain/],
    ['https://example.com:8443/', /^Port 8443 is unusual/],
    ['https://example.com:80/', /^Port 80 is that of plain http/],
    ['https://example.com./', /^The host ends in a dot/],
    ['https://bücher.example/', /^bücher\.example is known to servers as xn--bcher-kva\.example\.$/],
    ['https://xn--bcher-kva.example/', /^bücher\.example is known to servers as/],
    [
      'https://例え.jp/通知',
      /^例え\.jp is known to servers as xn--r8jz45g\.jp\.$/,
      /^Requests go to https:\/\/xn--r8jz45g\.jp\/%E9/,
    ],
    ['https://раураl.com/', /It looks like paypal\.com, but is another host/],
    ['https://xn--80ak6aa92e.com/', /^аррӏе\.com .* It looks like apple\.com, but is another host/],
    ['https://bилling.example/', /It mixes Latin and Cyrillic letters/],
    ['https://example.com/?token=abc', /^“token” looks like a secret\. .* enter it as the API key/],
    ['https://example.com/?api_key=1&Client-Secret=2', /^“api_key” and “Client-Secret” look like secrets\./],
    ['https://example.com/?access_token=x', /^“access_token”/],
    ['https://example.com/?x=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', /^“x” looks like a secret/],
    ['https://example.com/?u=sk_live_4eC39HqLyjWDarjtT1zdp7dc', /^“u”/],
    ['https://example.com/?h=d41d8cd98f00b204e9800998ecf8427e', /^“h”/],
    ['HTTPS://Example.COM/a/../b', /^Requests go to https:\/\/example\.com\/b$/],
    ['https://example.com:443/', /^Requests go to https:\/\/example\.com\/$/],
    ['https://example.com\\hooks', /^Requests go to https:\/\/example\.com\/hooks$/],
    ['https://example.com/ä', /^Requests go to https:\/\/example\.com\/%C3%A4$/],
    ['javascript:alert(1)', /^Events may not arrive: .* javascript: is not supported/],
    ['https://paypal.com@evil.example/', /^Events may not arrive: .* Remove the user name/],
  ])('about %s', (url, ...said) => {
    expect(texts(url)).toEqual(said.map((pattern) => expect.stringMatching(pattern) as string));
  });

  it('and never repeats a secret', () => {
    const hints = texts('https://example.com/?password=hunter2hunter2');
    expect(hints.join()).not.toContain('hunter2');
  });
});

it('says something of bearable length about any text, and never throws', () => {
  const anyText = fc
    .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })))
    .map((codes) => String.fromCharCode(...codes));
  const urls = fc.oneof(
    anyText,
    fc
      .tuple(
        fc.constantFrom('http', 'https', 'ftp'),
        fc.constantFrom('a.b', '[::1]', 'xn--a', '1.2', 'ü.x:80'),
        anyText,
      )
      .map(([scheme, host, rest]) => `${scheme}://${host}/${rest}`),
    anyText.map((text) => `https://${text}`),
    anyText.map((host) => `https://${host}.example/?token=1`),
    fc.ipV4Extended().map((address) => `https://${address}/`),
    fc.ipV6().map((address) => `https://[${address}]/`),
  );
  fc.assert(
    fc.property(urls, (url) => {
      for (const text of texts(url)) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThan(2500);
      }
    }),
  );
});
