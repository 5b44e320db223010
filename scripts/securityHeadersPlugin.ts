import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Connect, Plugin, ResolvedConfig } from 'vite';

import { contentSecurityPolicy, securityHeaders, type Site } from './securityHeaders.ts';

/**
 * Sends the console's security headers from the development server and the preview too, so that what they forbid breaks
 * there and not in production. Builds carry the policy in the page as well, for hosts that cannot set headers.
 */
export function securityHeadersPlugin(): Plugin {
  // Once per start, not per reply, as Vite's `html.cspNonce` wants it: the development server is nothing to attack.
  const nonce = randomBytes(16).toString('base64');
  let devNonce: string | undefined;
  let config: ResolvedConfig;

  const site = (html: string): Site => ({
    html,
    apiBaseUrl: String(config.env.VITE_API_BASE_URL ?? ''),
    mock: config.mode === 'mock' || (devNonce !== undefined && config.env.VITE_MOCK !== 'off'),
    devNonce,
  });
  /** What the build has made of the page has scripts and styles of its own; the development server serves it as it is. */
  const page = () => path.join(config.root, devNonce === undefined ? config.build.outDir : '', 'index.html');
  const addHeaders: Connect.NextHandleFunction = (_request, response, next) => {
    const html = readFileSync(page(), 'utf8');
    for (const [name, value] of Object.entries(securityHeaders(site(html)))) response.setHeader(name, value);
    next();
  };

  return {
    name: 'security-headers',
    config(_config, { command, isPreview }) {
      if (command !== 'serve' || isPreview) return undefined;
      devNonce = nonce;
      return { html: { cspNonce: nonce } };
    },
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use(addHeaders);
    },
    configurePreviewServer(server) {
      server.middlewares.use(addHeaders);
    },
    transformIndexHtml: {
      // All that others put into the page is in it.
      order: 'post',
      handler(html) {
        if (devNonce !== undefined) return [{ tag: 'script', children: devPolicy, injectTo: 'head' }];
        const policy = contentSecurityPolicy(site(html));
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        // After the character set, which must be among the first 1024 bytes, and before the first script.
        return html.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${meta}`);
      },
    },
  };
}

/**
 * Vite's client waits for a server that restarts in a worker that it makes itself. It knows no Trusted Types, so that only
 * the default policy can let it.
 */
const devPolicy = `
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (url.startsWith('blob:' + location.origin + '/') ? url : null),
  });`;
