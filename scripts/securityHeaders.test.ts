import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy, securityHeaders } from './securityHeaders.ts';

const html = readFileSync('index.html', 'utf8');
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('the content security policy', () => {
  it('allows the inline scripts of the page by their hashes, and no script with an address twice', () => {
    const policy = contentSecurityPolicy({ html: '<script>a()</script><script src="/x.js"></script>' });
    const hash = createHash('sha256').update('a()').digest('base64');
    expect(directive(policy, 'script-src')).toBe(`'self' 'sha256-${hash}'`);
  });

  it('allows the styles of the page by their hashes', () => {
    const policy = contentSecurityPolicy({
      html: '<style>p{color:red}</style><script src="/x.js"></script>',
    });
    const [empty, own] = ['', 'p{color:red}'].map((text) =>
      createHash('sha256').update(text).digest('base64'),
    );
    expect(directive(policy, 'style-src')).toBe(`'self' 'sha256-${empty}' 'sha256-${own}'`);
  });

  it('lets the console talk to the API’s origin where that is another, and to nobody else', () => {
    const connect = (apiBaseUrl?: string) =>
      directive(contentSecurityPolicy({ html, apiBaseUrl }), 'connect-src');
    expect(connect()).toBe("'self'");
    expect(connect('https://api.example.com/identity/')).toBe("'self' https://api.example.com");
    expect(connect('not an address')).toBe("'self'");
    expect(connect('javascript:alert(1)')).toBe("'self'");
  });

  it('allows a service worker to the mock only', () => {
    expect(directive(contentSecurityPolicy({ html }), 'worker-src')).toBe("'none'");
    expect(directive(contentSecurityPolicy({ html }), 'trusted-types')).toBe("'none'");
    expect(directive(contentSecurityPolicy({ html, mock: true }), 'worker-src')).toBe("'self'");
    expect(directive(contentSecurityPolicy({ html, mock: true }), 'trusted-types')).toBe(
      'mock-service-worker',
    );
  });

  it('is never loose, and looser in development by a nonce and Vite’s worker alone', () => {
    const strict = contentSecurityPolicy({ html, mock: true });
    const dev = contentSecurityPolicy({ html, mock: true, devNonce: 'n0nce' });
    expect(dev).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(
      dev
        .replaceAll(" 'nonce-n0nce'", '')
        .replace(' blob:', '')
        .replace('mock-service-worker default', 'mock-service-worker'),
    ).toBe(strict);
  });

  it('forbids framing, which only a header can', () => {
    expect(contentSecurityPolicy({ html })).not.toContain('frame-ancestors');
    expect(securityHeaders({ html })['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
  });
});
