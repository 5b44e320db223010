import { apiBasePath } from '~/contract/basePath';

/** The address of a call. `baseUrl` is what stands in front of `/api/v1`; values that are undefined are left out of the query. */
export function apiAddress(
  baseUrl: string,
  path: string,
  params: Record<string, string> = {},
  query: Record<string, string | number | undefined> = {},
): URL {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const url = new URL(`${baseUrl}${apiBasePath}${filled}`, globalThis.location.origin);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return url;
}
