import { describe, expect, it } from 'vitest';

import { ApiKeyParameter, checkApiKey, checkParameter, defaultParameter } from './apiKey';

describe('an API key', () => {
  it.each([
    ['8 characters', 'abcDEF12'],
    ['512 characters', 'k'.repeat(512)],
    ['every visible ASCII character', String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 0x21 + i))],
  ])('may be %s', (_, key) => {
    expect(checkApiKey(key)).toBeUndefined();
  });

  const bad = [
    ['empty', '', 'too-short'],
    ['7 characters', 'S3cret7', 'too-short'],
    ['513 characters', 'S3cret'.padEnd(513, 'k'), 'too-long'],
    ['with a space inside', 'S3cret key', 'not-visible-ascii'],
    ['with a space at the end', 'S3cretkey ', 'not-visible-ascii'],
    ['with a line break at the end', 'S3cretkey\n', 'not-visible-ascii'],
    ['with a tab', 'S3cret\tkey', 'not-visible-ascii'],
    ['with a DEL', 'S3cretkey\u007f', 'not-visible-ascii'],
    ['with an umlaut', 'S3cretkéy', 'not-visible-ascii'],
    ['with an emoji', 'S3cretkey😀', 'not-visible-ascii'],
  ] as const;

  it.each(bad)('may not be %s', (_, key, code) => {
    expect(checkApiKey(key)?.code).toBe(code);
  });

  it.each(bad.filter(([, key]) => key !== ''))('that is %s is not repeated in the message', (_, key) => {
    expect(checkApiKey(key)?.message).toMatch(/^Use .*\.$/);
    expect(checkApiKey(key)?.message).not.toContain('S3cret');
  });
});

describe('the name of the header or parameter', () => {
  it.each([defaultParameter, 'Authorization', 'api_key', 'k', "!#$%&'*+-.^_`|~09AZaz", 'Hostname'])(
    'may be %s',
    (name) => {
      expect(checkParameter(name)).toBeUndefined();
    },
  );

  it.each([
    ['empty', '', 'required'],
    ['with a space', 'API Key', 'not-a-token'],
    ['with a colon', 'X-API-Key:', 'not-a-token'],
    ['with an =', 'key=', 'not-a-token'],
    ['with quotes', '"key"', 'not-a-token'],
    ['with a slash', 'api/key', 'not-a-token'],
    ['with an umlaut', 'Schlüssel', 'not-a-token'],
    ['with a line break', 'X-API-Key\r\nX-Other', 'not-a-token'],
    ['Host', 'Host', 'reserved'],
    ['content-length', 'content-length', 'reserved'],
    ['CONTENT-TYPE', 'CONTENT-TYPE', 'reserved'],
    ['cOnNeCtIoN', 'cOnNeCtIoN', 'reserved'],
    ['Transfer-encoding', 'Transfer-encoding', 'reserved'],
  ])('may not be %s', (_, name, code) => {
    expect(checkParameter(name)?.code).toBe(code);
  });

  it('that is reserved is named in the message, with a way out', () => {
    expect(checkParameter('host')?.message).toBe(
      'Host is needed by HTTP itself. Choose another name, such as X-API-Key.',
    );
  });

  it('is trimmed before it is checked', () => {
    expect(ApiKeyParameter.parse(' X-API-Key ')).toBe('X-API-Key');
    expect(ApiKeyParameter.safeParse(' Host ').success).toBe(false);
  });
});
