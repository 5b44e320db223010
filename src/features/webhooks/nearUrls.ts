import { parseUrl } from '~/contract/parseUrl';
import type { Webhook } from '~/contract/webhooks';
import { checkWebhookUrl } from '~/contract/webhookUrl';

import { asRead } from './lookalikes';
import { unicodeHost } from './punycode';

/** Another webhook whose URL is nearly the same, and in what the two differ. */
export type NearUrl = { webhook: Webhook; difference: string };

/** In what URLs of one endpoint differ by a slip: what each is called, and how it is read from a URL. */
const aspects: { words: string; of: (url: URL) => string }[] = [
  { words: 'http in place of https', of: ({ protocol }) => protocol },
  { words: '“www.”', of: ({ hostname }) => String(hostname.startsWith('www.')) },
  { words: 'a dot at the end of the host', of: ({ hostname }) => String(hostname.endsWith('.')) },
  { words: 'the port', of: ({ port }) => port },
  { words: 'a trailing slash', of: ({ pathname }) => String(pathname.length > 1 && pathname.endsWith('/')) },
  { words: 'upper and lower case', of: ({ pathname }) => pathname.replace(/\/$/, '') },
  { words: 'the part after the question mark', of: ({ search }) => search },
];

const bareHost = ({ hostname }: URL) => hostname.replace(/^www\./, '').replace(/\.$/, '');
const barePath = ({ pathname }: URL) => pathname.replace(/\/$/, '').toLowerCase();

/** Whether two host names differ by one slip of the fingers: a letter added, left out, changed, or two of them swapped. Numbered hosts are a series. */
export function isSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || long.length < 8) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start += 1;
  let end = 0;
  while (end < short.length - start && long.at(-1 - end) === short.at(-1 - end)) end += 1;
  const [was, is] = [long.slice(start, long.length - end), short.slice(start, short.length - end)];
  if (/\d/.test(was + is)) return false;
  return was.length <= 1 || (was.length === 2 && was === `${is[1] ?? ''}${is[0] ?? ''}`);
}

function hostDifference(one: URL, other: URL): string | undefined {
  const [a, b] = [bareHost(one), bareHost(other)];
  if (a === b) return '';
  if (asRead(unicodeHost(a) ?? a) === asRead(unicodeHost(b) ?? b))
    return 'letters of its host that look alike';
  return isSlip(a, b) ? 'a letter or two of its host' : undefined;
}

function differenceOf(one: URL, other: URL): string | undefined {
  const host = hostDifference(one, other);
  if (host === undefined || barePath(one) !== barePath(other)) return undefined;
  const others = aspects.filter(({ of }) => of(one) !== of(other)).map(({ words }) => words);
  const all = host === '' ? others : [host, ...others];
  // Two differences may still be one slip; more are no accident.
  return all.length > 0 && all.length <= 2 && !(host && others.length > 0) ? all.join(' and ') : undefined;
}

/** The webhooks whose URL is nearly, but not quite, the one that is typed. */
export function findNearUrls(typed: string, others: readonly Webhook[]): NearUrl[] {
  const text = typed.trim();
  if (checkWebhookUrl(text)) return [];
  const url = new URL(text);
  const sameElsewhere = others.some((other) => parseUrl(other.url)?.href === url.href);
  // Who copies another webhook's URL to the letter has not mistyped it.
  if (sameElsewhere) return [];
  return others.flatMap((webhook) => {
    const theirs = parseUrl(webhook.url);
    const difference = theirs && differenceOf(url, theirs);
    return difference === undefined ? [] : [{ webhook, difference }];
  });
}
