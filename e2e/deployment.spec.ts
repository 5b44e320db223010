import { readFileSync } from 'node:fs';

import { securityHeaders } from '../scripts/securityHeaders';
import { expectOwnOriginOnly } from './contentSecurity';
import { findServer, type ServerName } from './deployedServers';
import { expect, tagged, test } from './test';
import { openList, rows } from './webhookList';

/** Those of the page that is served: its own scripts and styles are allowed. */
const expectedHeaders = () =>
  Object.entries({
    ...securityHeaders({ html: readFileSync('dist/index.html', 'utf8') }),
    'Strict-Transport-Security': 'max-age=31536000',
  });

/** The address with a port further on: playwright.config.ts says what is there. */
const further = (baseURL: string | undefined, ports: number): string => {
  const url = new URL(baseURL ?? '');
  url.port = String(Number(url.port) + ports);
  return url.origin;
};

test.describe('the configurations in deploy/, run by real servers', tagged('@deployment'), () => {
  let server: ServerName;

  test.beforeEach(() => {
    // The projects are named after their servers.
    server = test.info().project.name === 'caddy' ? 'caddy' : 'nginx';
    test.skip(
      findServer(server) === undefined,
      `${server} is not installed: its configuration is not tested`,
    );
  });

  test('pages, files, errors and unchanged replies carry all headers and the right caching', async ({
    page,
    request,
  }) => {
    await openList(page);
    const script = await page.locator('script[src]').first().getAttribute('src');
    const page200 = await request.get('/settings/webhooks/new');
    const { etag = '' } = page200.headers();
    const never = /^public, max-age=31536000, immutable$/;
    for (const [what, reply, status, cacheControl] of [
      ['a deep link', page200, 200, /^no-cache$/],
      ['the page', await request.get('/'), 200, /^no-cache$/],
      [
        'the page unchanged',
        await request.get('/', { headers: { 'If-None-Match': etag } }),
        304,
        /^no-cache$/,
      ],
      ['the icon', await request.get('/favicon.svg'), 200, /^no-cache$/],
      ['a hashed file', await request.get(script ?? ''), 200, never],
      ['a missing file', await request.get('/assets/index-0000.js'), 404, /^no-cache$/],
      ['the API', await request.get('/api/v1/webhooks/wh_siem'), 200, /^$/],
      ['the API’s refusal', await request.get('/api/v1/webhooks/nobody'), 404, /^$/],
    ] as const) {
      const headers = reply.headers();
      expect.soft(reply.status(), what).toBe(status);
      expect.soft(headers['cache-control'] ?? '', what).toMatch(cacheControl);
      for (const [name, value] of expectedHeaders()) {
        expect.soft(headers[name.toLowerCase()], `${name} of ${what}`).toBe(value);
      }
      expect.soft(headers.server ?? 'nginx', `${what} tells no version`).toBe('nginx');
    }
    expect(await page200.text()).toContain('<div id="root">');
    expect(await (await request.get('/assets/index-0000.js')).text()).not.toContain('<div id="root">');
  });

  test('texts are compressed; what the API says keeps its ETag, which is needed to save', async ({
    page,
    request,
  }) => {
    await openList(page);
    const script = await page.locator('script[src]').first().getAttribute('src');
    for (const path of ['/', script ?? '']) {
      const headers = (await request.get(path)).headers();
      expect(headers['content-encoding'], path).toMatch(/^(gzip|zstd)$/);
      expect(headers.vary, path).toMatch(/accept-encoding/i);
    }
    // Each server changes a webhook of its own: both ask the same API.
    const webhook = `/api/v1/webhooks/${server === 'caddy' ? 'wh_audit' : 'wh_siem'}`;
    const read = (await request.get(webhook)).headers();
    const { etag = '' } = read;
    expect(read['content-encoding']).toBeUndefined();
    expect(etag).toMatch(/^"/);
    const saved = await request.patch(webhook, {
      headers: { 'If-Match': etag },
      data: { description: 'Saved through a proxy' },
    });
    expect(saved.status()).toBe(200);
  });

  test('the demo with the mock inside works too', async ({ page, context, baseURL }) => {
    const demo = further(baseURL, 1);
    await expectOwnOriginOnly(context, demo, async () => {
      await page.goto(`${demo}/settings/webhooks`);
      await expect(page.getByRole('complementary', { name: 'Demo data' })).toBeVisible();
      await expect(rows(page)).toHaveCount(12);
    });
  });

  test('http leads to https', async ({ request, baseURL }) => {
    test.skip(server === 'caddy', 'Caddy does it by itself where it has a certificate');
    const reply = await request.get(`${further(baseURL, 2)}/settings?x=1`, { maxRedirects: 0 });
    expect(reply.status()).toBe(301);
    expect(reply.headers().location).toBe('https://127.0.0.1/settings?x=1');
  });
});
