import { checkWebhookUrl } from '~/contract/webhookUrl';
import { urlParts } from '~/ui/urlParts';
import { visibleText } from '~/ui/visibleText';

import { isAddress, unreachable } from './hostReach';
import { asRead, mixedScripts } from './lookalikes';
import { unicodeHost } from './punycode';
import { secretParameters } from './secretsInUrl';

/** Something worth knowing about a URL that may be saved all the same. */
export type UrlHint = { tone: 'info' | 'warning'; text: string };

type Looked = {
  url: URL;
  /** The host as it was written. */
  written: string;
  /** The host in the letters that people know. */
  unicode: string | undefined;
};

const list = new Intl.ListFormat('en');
const warning = (text: string): UrlHint => ({ tone: 'warning', text });
const info = (text: string): UrlHint => ({ tone: 'info', text });

/** A URL of bearable length. */
const shown = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** Every hint there is, in the order in which they are shown. */
const hints: ((looked: Looked) => UrlHint | undefined)[] = [
  function plainHttp({ url }) {
    if (url.protocol !== 'http:') return undefined;
    return warning('Plain http is not encrypted: whoever is on the way can read the events and the API key.');
  },

  function reach({ url: { hostname } }) {
    const what = unreachable(hostname);
    return what === undefined
      ? undefined
      : warning(`${hostname} is ${what}. The server may not be able to reach it, or may refuse to.`);
  },

  function address({ url: { hostname }, written }) {
    if (!isAddress(hostname)) return undefined;
    const becomes = written.toLowerCase() === hostname ? '' : `${written} is the address ${hostname}. `;
    return info(
      `${becomes}An IP address changes when the receiver moves, and few certificates are made out to one: a name is safer.`,
    );
  },

  function international({ url: { hostname }, unicode }) {
    if (!hostname.includes('xn--')) return undefined;
    if (unicode === undefined)
      return warning(`The host ${hostname} stands for no letters: check its spelling.`);
    const mixed = unicode
      .split('.')
      .map(mixedScripts)
      .find((scripts) => scripts.length > 0);
    const read = asRead(unicode);
    const isLike =
      read !== unicode &&
      read.split('.').some((label, at) => /^[\w-]+$/.test(label) && label !== unicode.split('.')[at]);
    const name = `${unicode} is known to servers as ${hostname}.`;
    if (isLike) return warning(`${name} It looks like ${read}, but is another host.`);
    if (mixed)
      return warning(`${name} It mixes ${list.format(mixed)} letters, which may look like another host.`);
    return info(name);
  },

  function unusualPort({ url: { port, protocol, hostname } }) {
    if (port === '' || unreachable(hostname)) return undefined;
    if (port === '80') return warning('Port 80 is that of plain http: https is hardly answered there.');
    if (protocol === 'http:' && port === '443')
      return warning('Port 443 is that of https: plain http is hardly answered there.');
    return info(`Port ${port} is unusual. Make sure that firewalls let the server through to it.`);
  },

  function trailingDot({ url: { hostname } }) {
    if (!hostname.endsWith('.')) return undefined;
    return info(
      'The host ends in a dot. Some receivers and certificates do not know their name that way: leave it out.',
    );
  },

  function secrets({ url }) {
    const names = secretParameters(url).map((name) => `“${visibleText(shown(name))}”`);
    if (names.length === 0) return undefined;
    const [look, them] = names.length === 1 ? ['looks like a secret', 'it'] : ['look like secrets', 'them'];
    return warning(
      `${list.format(names)} ${look}. URLs are shown to every administrator and end up in logs: enter ${them} as the API key instead.`,
    );
  },
];

/** What a parser makes of a URL, where that is more than another spelling of its host or a slash at its end. */
function changes(typed: string, { url, written }: Looked): UrlHint | undefined {
  const parts = urlParts(typed);
  if (!parts) return undefined;
  // Other hints speak of hosts that become addresses or punycode.
  const host = /^[\w.-]+$/.test(written) && !isAddress(url.hostname) ? written : url.hostname;
  const rest = parts.rest.replace(/^(:\d*)?(?=$|\?)/, '$1/');
  const same = `${parts.scheme}${parts.credentials}${host}${rest}` === url.href;
  return same ? undefined : info(`Requests go to ${shown(url.href)}`);
}

/**
 * What is worth knowing about a URL before it is trusted. Pure, and never in the way: what may be saved is the contract's rule, and
 * a URL that breaks it gets that rule's sentence alone. Nothing for a URL that is all right.
 */
export function urlHints(typed: string): UrlHint[] {
  const text = typed.trim();
  const broken = checkWebhookUrl(text);
  // A server may have stored what its form would refuse by now, plain http above all.
  const written = urlParts(text)?.writtenHost;
  if (written === undefined) {
    return broken
      ? [warning(`Events may not arrive: this URL would be refused today. ${broken.message}`)]
      : [];
  }
  const url = new URL(text);
  const looked = { url, written, unicode: unicodeHost(url.hostname) };
  return [
    ...(broken && broken.code !== 'no-https'
      ? [warning(`Events may not arrive: this URL would be refused today. ${broken.message}`)]
      : []),
    ...hints.map((hint) => hint(looked)),
    changes(text, looked),
  ].filter((hint) => hint !== undefined);
}
