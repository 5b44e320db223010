import { describe, expect, it } from 'vitest';

import { checkWebhookUrl, maxUrlLength, normaliseUrl, WebhookUrl } from './webhookUrl';

const ofLength = (length: number) => 'https://example.com/'.padEnd(length, 'a');

describe('a URL is accepted', () => {
  it.each([
    ['plain', 'https://example.com'],
    ['with port, path and query', 'https://example.com:8443/hooks/v2?source=identity&format=json'],
    ['with an upper-case scheme and host', 'HTTPS://EXAMPLE.COM/Hooks'],
    ['with an international host', 'https://bücher.example/webhook'],
    ['with an international path', 'https://example.com/通知'],
    ['with an IPv4 address', 'https://203.0.113.7/hooks'],
    ['with an IPv6 address', 'https://[2001:db8::1]:8443/hooks'],
    ['with an @ in the path', 'https://example.com/@team/hooks'],
    ['with an @ in the query', 'https://example.com/?owner=ops@example.com'],
    ['with an @ in a query without a path', 'https://example.com?owner=ops@example.com'],
    ['with an escaped #', 'https://example.com/%23channel'],
    ['with an escaped space', 'https://example.com/my%20hooks'],
    ['with a backslash, which parsers read as a slash', 'https://example.com\\hooks'],
    ['with a backslash before an @ in the path', 'https://example.com\\@team'],
    ['of 2048 characters', ofLength(maxUrlLength)],
    ['of 2048 characters that take two UTF-16 units each', `https://a.example/${'😀'.repeat(2030)}`],
    ['plain http to localhost', 'http://localhost:3000/hooks'],
    ['plain http to LOCALHOST', 'HTTP://LOCALHOST/hooks'],
    ['plain http to 127.0.0.1', 'http://127.0.0.1:8080'],
    ['plain http to [::1]', 'http://[::1]:8080/hooks'],
    ['plain http to 127.1, another spelling of 127.0.0.1', 'http://127.1/hooks'],
  ])('%s', (_, url) => {
    expect(checkWebhookUrl(url)).toBeUndefined();
  });
});

describe('a URL is refused', () => {
  it.each([
    ['empty', '', 'required'],
    ['without a scheme', 'example.com/hooks', 'no-https'],
    ['without a scheme but with a port', 'localhost:3000', 'no-https'],
    ['without a scheme but with slashes', '//example.com/hooks', 'no-https'],
    ['with one slash only', 'https:/example.com', 'no-https'],
    ['with backslashes after the scheme', 'https:\\\\example.com', 'no-https'],
    ['ftp', 'ftp://example.com', 'no-https'],
    ['mailto', 'mailto:ops@example.com', 'no-https'],
    ['javascript', 'javascript:alert(1)', 'no-https'],
    ['plain http to another host', 'http://example.com', 'no-https'],
    ['plain http to a host that only begins with localhost', 'http://localhost.example.com', 'no-https'],
    ['plain http to a host that only ends with localhost', 'http://notlocalhost', 'no-https'],
    ['plain http to another loopback address', 'http://127.0.0.2', 'no-https'],
    ['plain http to [::2]', 'http://[::2]', 'no-https'],
    ['a scheme and nothing else', 'https://', 'not-a-url'],
    ['a port out of range', 'https://example.com:65536', 'not-a-url'],
    ['a broken IPv6 address', 'https://[::1', 'not-a-url'],
    ['user name and password', 'https://user:secret@example.com', 'credentials'],
    ['a user name only', 'https://user@example.com', 'credentials'],
    ['a bare @ before the host', 'https://@example.com', 'credentials'],
    ['user name and password for localhost', 'http://user:secret@localhost', 'credentials'],
    ['a fragment', 'https://example.com/hooks#top', 'fragment'],
    ['an empty fragment', 'https://example.com/hooks#', 'fragment'],
    ['2049 characters', ofLength(maxUrlLength + 1), 'too-long'],
    ['10,000 characters', ofLength(10_000), 'too-long'],
    ['10,000 characters that are no URL', 'a:'.repeat(5000), 'too-long'],
    ['a space in the path', 'https://example.com/my hooks', 'white-space'],
    ['a space in the host', 'https://exa mple.com', 'white-space'],
    ['a tab', 'https://example.com/\thooks', 'white-space'],
    ['a line break', 'https://example.com/\nhooks', 'white-space'],
    ['a no-break space', 'https://example.com/\u00a0hooks', 'white-space'],
    ['a control character', 'https://example.com/\u0007hooks', 'white-space'],
  ])('%s', (_, url, code) => {
    expect(checkWebhookUrl(url)?.code).toBe(code);
  });

  it.each([
    'https:///user:secret@example.com',
    'https://\\user:secret@example.com',
    'https:////user:secret@example.com/hooks',
  ])('when extra slashes hide user name and password: %s', (url) => {
    expect(new URL(url).password).toBe('secret');
    expect(checkWebhookUrl(url)).toBeDefined();
  });
});

describe('the message says what to do', () => {
  it.each([
    ['', 'Enter the URL that receives the events.'],
    ['example.com', 'Use https://, for example https://example.com/webhooks.'],
    ['localhost:3000', 'Use https://, for example https://example.com/webhooks.'],
    ['ftp://example.com', 'ftp: is not supported. Use https://, for example https://example.com/webhooks.'],
    [
      'http://example.com',
      'Use https://. Plain http:// is accepted only for localhost, 127.0.0.1 and [::1].',
    ],
    ['https://', 'This is not a complete URL. Write it like https://example.com/webhooks.'],
    [
      'https://a:b@example.com',
      'Remove the user name and password before the @. Use the API key to authenticate instead.',
    ],
    ['https://example.com#a', 'Remove the part from # on; it is never sent to a server.'],
    ['https://example.com/a b', 'Remove the spaces or line breaks inside the URL.'],
    [ofLength(2050), 'Use at most 2048 characters; this URL has 2050.'],
  ])('%.40s', (url, message) => {
    expect(checkWebhookUrl(url)?.message).toBe(message);
  });

  it.each(['https:/example.com', 'https:example.com', 'https:\\\\example.com'])(
    'and never that https is not supported: %s',
    (url) => {
      expect(checkWebhookUrl(url)?.message).not.toContain('not supported');
    },
  );
});

describe('a typed URL', () => {
  it.each([' https://example.com/hooks', 'https://example.com/hooks\n', '\t https://example.com/hooks  '])(
    'loses the white space around it: %j',
    (typed) => {
      expect(WebhookUrl.parse(typed)).toBe('https://example.com/hooks');
    },
  );

  it('is empty when it is white space only', () => {
    expect(WebhookUrl.safeParse('  \n').error?.issues[0]?.message).toBe(
      'Enter the URL that receives the events.',
    );
  });

  it('is otherwise kept as it was typed', () => {
    expect(WebhookUrl.parse('HTTPS://Example.COM:443/a/../b')).toBe('HTTPS://Example.COM:443/a/../b');
  });
});

describe('normaliseUrl gives one spelling to', () => {
  it.each([
    ['scheme and host in upper case', 'HTTPS://Example.COM/hooks', 'https://example.com/hooks'],
    ['the default port', 'https://example.com:443/hooks', 'https://example.com/hooks'],
    ['a missing path', 'https://example.com', 'https://example.com/'],
    ['dot segments', 'https://example.com/a/./b/../hooks', 'https://example.com/a/hooks'],
    ['backslashes', 'https://example.com\\hooks', 'https://example.com/hooks'],
    ['an international host', 'https://BÜCHER.example/', 'https://xn--bcher-kva.example/'],
    ['an IPv4 address', 'http://127.1/', 'http://127.0.0.1/'],
  ])('%s', (_, url, normal) => {
    expect(normaliseUrl(url)).toBe(normal);
  });

  it.each([
    ['ports', 'https://example.com:8443/', 'https://example.com/'],
    ['paths by case', 'https://example.com/Hooks', 'https://example.com/hooks'],
    ['paths by a slash at the end', 'https://example.com/hooks/', 'https://example.com/hooks'],
    ['queries', 'https://example.com/?a=1&b=2', 'https://example.com/?b=2&a=1'],
  ])('but tells apart %s', (_, one, other) => {
    expect(normaliseUrl(one)).not.toBe(normaliseUrl(other));
  });

  it('leaves text that is no URL as it came', () => {
    expect(normaliseUrl('not a URL')).toBe('not a URL');
  });
});
