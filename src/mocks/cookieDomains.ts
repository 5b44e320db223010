/**
 * In place of the package `tldts` in builds with the mock. Its list of all public suffixes is half of what the demo loads before it starts, and
 * MSW's cookie jar alone asks it. The mock sets no cookies.
 */
export const getDomain = (host: string): string => host;
