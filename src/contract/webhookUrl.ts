import * as z from 'zod/mini';

import { parseUrl } from './parseUrl';
import { type Broken, characters, obeys } from './rule';

/** Longest URL of a webhook, in characters. */
export const maxUrlLength = 2048;

/** Hosts that may be called without TLS: they are this machine. */
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Says which of the contract's URL rules a (trimmed) URL breaks first, with what to do about it. */
export function checkWebhookUrl(url: string): Broken | undefined {
  if (url === '') return { code: 'required', message: 'Enter the URL that receives the events.' };
  if (characters(url) > maxUrlLength) {
    return {
      code: 'too-long',
      message: `Use at most ${maxUrlLength} characters; this URL has ${characters(url)}.`,
    };
  }
  if (!/^https?:\/\//i.test(url)) {
    const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(url)?.[1]?.toLowerCase();
    // "localhost:3000" has no scheme, and "https:/example.com" has one slash too few: both are only slips.
    const other = scheme !== undefined && !scheme.startsWith('http') ? `${scheme}: is not supported. ` : '';
    return { code: 'no-https', message: `${other}Use https://, for example https://example.com/webhooks.` };
  }
  // The parser drops tabs and line breaks silently and encodes spaces in paths; both are typing slips here.
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  if (/[\s\u0000-\u001f\u007f]/.test(url))
    return { code: 'white-space', message: 'Remove the spaces or line breaks inside the URL.' };
  // Joiners are part of emoji and of some scripts; a host has none.
  if (/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(url)) {
    return {
      code: 'invisible',
      message:
        'Remove the invisible characters from the URL. It may have been copied with them; type it anew.',
    };
  }
  const parsed = parseUrl(url);
  // The parser also passes over extra slashes, and would find a host behind them.
  if (!parsed || /^https?:\/\/[/\\]/i.test(url)) {
    return {
      code: 'not-a-url',
      message: 'This is not a complete URL. Write it like https://example.com/webhooks.',
    };
  }
  if (/^https?:\/\/[^/?#\\]*@/i.test(url)) {
    return {
      code: 'credentials',
      message: 'Remove the user name and password before the @. Use the API key to authenticate instead.',
    };
  }
  if (url.includes('#'))
    return { code: 'fragment', message: 'Remove the part from # on; it is never sent to a server.' };
  if (parsed.protocol === 'http:' && !localHosts.includes(parsed.hostname)) {
    return {
      code: 'no-https',
      message: 'Use https://. Plain http:// is accepted only for localhost, 127.0.0.1 and [::1].',
    };
  }
  return undefined;
}

/** A webhook's URL as a person types it: trimmed, then checked. */
export const WebhookUrl = z.string().check(z.trim(), obeys(checkWebhookUrl));

/**
 * One spelling for URLs that reach the same endpoint (WHATWG parsing: host in lower case, default port and dot segments
 * dropped). Text that is not a URL is returned as it came.
 */
export const normaliseUrl = (url: string): string => parseUrl(url)?.href ?? url;
