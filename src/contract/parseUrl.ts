/**
 * A web address taken apart, or undefined for what is none. `URL.canParse` would read better, but the one of Node.js 20 says no to
 * every "ü" once it has been asked some thousand times.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
