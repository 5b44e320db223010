import { createHash } from 'node:crypto';

/** What the headers depend on. */
export type Site = {
  /** The page as it is served: its inline scripts and styles are allowed by their hashes, and no others. */
  html: string;
  /** `VITE_API_BASE_URL`: the console may talk to this origin besides its own. */
  apiBaseUrl?: string | undefined;
  /** The mock is inside: its service worker may be registered. */
  mock?: boolean;
  /** The development server: what Vite's client needs, with the nonce that it puts on its styles and scripts. */
  devNonce?: string | undefined;
};

/** The one Trusted Types policy of the mock: src/mocks/trustedWorkerUrl.ts. */
export const mockPolicyName = 'mock-service-worker';

/**
 * Browser features that the page and anything in it may not use: those that Chromium knows, which warns about others. Copy
 * buttons need `clipboard-write`.
 */
const featuresOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every reply of the console's origin, by name. */
export function securityHeaders(site: Site): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(site)}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [...featuresOff.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // For browsers and proxies that do not know frame-ancestors.
    'X-Frame-Options': 'DENY',
  };
}

/** The policy as far as a `<meta>` element can carry it: `frame-ancestors` works as a header only. */
export function contentSecurityPolicy({ html, apiBaseUrl, mock, devNonce }: Site): string {
  const nonce = devNonce === undefined ? [] : [`'nonce-${devNonce}'`];
  const policies = [...(mock ? [mockPolicyName] : []), ...(devNonce === undefined ? [] : ['default'])];
  const workers = [...(mock ? ["'self'"] : []), ...(devNonce === undefined ? [] : ['blob:'])];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inlineTexts(html, 'script').map(hashSource), ...nonce],
    // MUI's engine puts its rules into empty <style> elements by script, which is allowed; the elements themselves are
    // by the hash of nothing. Any other <style> than the page's own, and any style attribute in HTML, is refused.
    'style-src': ["'self'", hashSource(''), ...inlineTexts(html, 'style').map(hashSource), ...nonce],
    'img-src': ["'self'"],
    'connect-src': ["'self'", ...originOf(apiBaseUrl)],
    'worker-src': orNone(workers),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': orNone(policies),
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const orNone = (sources: string[]) => (sources.length > 0 ? sources : ["'none'"]);

function inlineTexts(html: string, element: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${element}(?<attributes>[^>]*)>(?<text>.*?)</${element}>`, 'gs'))]
    .filter(({ groups }) => !/\ssrc=/.test(groups?.attributes ?? ''))
    .map(({ groups }) => groups?.text ?? '');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A wrong address is not reported here: the console itself does (src/api/config.ts). */
function originOf(apiBaseUrl = ''): string[] {
  return /^\s*https?:/i.test(apiBaseUrl) && URL.canParse(apiBaseUrl) ? [new URL(apiBaseUrl).origin] : [];
}
