/** A web address taken apart. The parts in order make up the whole, but for a host that is written in another way. */
export type UrlParts = {
  /** "https://", and whatever stands between it and the host, such as "user:password@". */
  scheme: string;
  credentials: string;
  /** As browsers and servers know it: in ASCII, lower case. */
  host: string;
  /** As it is written. */
  writtenHost: string;
  /** From the port on. */
  rest: string;
};

const address = /^(https?:\/\/)((?:[^/?#\\]*@)?)(\[[^\]]*\]|[^/?#\\:@]*)(.*)$/is;

/**
 * Finds the host in a web address, by which everything else is judged. Undefined where a browser would find another one, or none: such
 * a text is best shown as it is.
 */
export function urlParts(url: string): UrlParts | undefined {
  const [, scheme = '', credentials = '', writtenHost = '', rest = ''] = address.exec(url) ?? [];
  if (writtenHost === '' || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname;
  const alone = `${scheme}${writtenHost}`;
  if (!URL.canParse(alone) || new URL(alone).hostname !== host) return undefined;
  return { scheme, credentials, host, writtenHost, rest };
}
