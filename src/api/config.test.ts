import { describe, expect, it } from 'vitest';

import { ConfigError, parseApiBaseUrl, parseLoginUrl } from './config';

const parse = (value: string | undefined) => parseApiBaseUrl({ VITE_API_BASE_URL: value });

describe('VITE_API_BASE_URL', () => {
  it.each([
    ['absent: the own origin', undefined, ''],
    ['empty: the own origin', '', ''],
    ['white space only: the own origin', '  ', ''],
    ['an origin', 'https://api.example.com', 'https://api.example.com'],
    ['an origin with a port', 'http://localhost:4010', 'http://localhost:4010'],
    ['with a slash at the end', 'https://api.example.com/', 'https://api.example.com'],
    ['with slashes at the end', 'https://api.example.com/admin//', 'https://api.example.com/admin'],
    ['with a path', 'https://example.com/identity', 'https://example.com/identity'],
    ['with white space around it', ' https://api.example.com\n', 'https://api.example.com'],
  ])('may be %s', (_, value, base) => {
    expect(parse(value)).toBe(base);
  });

  it.each([
    ['a host without a scheme', 'api.example.com', 'complete address'],
    ['a host and port without a scheme', 'localhost:4010', 'complete address'],
    ['a path', '/api/v1', 'complete address'],
    ['another scheme', 'ftp://example.com', 'complete address'],
    ['a scheme only', 'https://', 'complete address'],
    ['an address with a password', 'https://user:secret@example.com', 'user name or password'],
    ['an address with a user name', 'https://user@example.com', 'user name or password'],
    ['an address with a query', 'https://example.com/?a=1', 'query string or a fragment'],
    ['an address with a fragment', 'https://example.com/#top', 'query string or a fragment'],
    ['an address with an empty query', 'https://example.com/?', 'query string or a fragment'],
    ['an address with an empty fragment', 'https://example.com/#', 'query string or a fragment'],
    ['an address with the base path', 'https://example.com/api/v1', 'leave out /api/v1'],
    ['an address with the base path and a slash', 'https://example.com/api/v1/', 'leave out /api/v1'],
  ])('is refused when it is %s', (_, value, why) => {
    expect(() => parse(value)).toThrow(ConfigError);
    expect(() => parse(value)).toThrow(why);
  });

  it('is named in the message together with its value', () => {
    expect(() => parse('api.example.com')).toThrow(
      'VITE_API_BASE_URL is "api.example.com": it must be a complete address such as https://api.example.com.',
    );
  });
});

describe('VITE_LOGIN_URL', () => {
  const parseLogin = (value: string | undefined) => parseLoginUrl({ VITE_LOGIN_URL: value });

  it.each([
    ['absent', undefined, undefined],
    ['empty', '', undefined],
    ['white space only', ' ', undefined],
    ['a complete address', 'https://login.example.com', 'https://login.example.com'],
    ['with a path and a query', 'https://a.example/in?realm=admin', 'https://a.example/in?realm=admin'],
    ['with a port', 'http://localhost:8080/auth', 'http://localhost:8080/auth'],
    ['a path', '/oauth2/start', '/oauth2/start'],
    ['a path with a query', '/login?realm=admin', '/login?realm=admin'],
    ['the root', '/', '/'],
    ['with white space around it', ' /login\n', '/login'],
  ])('may be %s', (_, value, address) => {
    expect(parseLogin(value)).toBe(address);
  });

  it.each([
    ['a script', 'javascript:alert(1)', 'complete address'],
    ['a script in disguise', 'JaVaScRiPt://https://login.example.com/%0aalert(1)', 'complete address'],
    ['data', 'data:text/html,hello', 'complete address'],
    ['another scheme', 'ftp://login.example.com', 'complete address'],
    ['a host without a scheme', 'login.example.com', 'complete address'],
    ['a relative path', 'login', 'complete address'],
    ['another host without a scheme', '//login.example.com', 'one slash'],
    ['another host behind a tab', '/\t/login.example.com', 'one slash'],
    ['another host with a backslash', '/\\login.example.com', 'one slash'],
    ['a scheme only', 'https://', 'complete address'],
    ['an address with a password', 'https://user:secret@login.example.com', 'user name or password'],
  ])('is refused when it is %s', (_, value, why) => {
    expect(() => parseLogin(value)).toThrow(ConfigError);
    expect(() => parseLogin(value)).toThrow(why);
    expect(() => parseLogin(value)).toThrow('VITE_LOGIN_URL is "');
  });
});
