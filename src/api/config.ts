import { apiBasePath } from '~/contract/basePath';

/** The console cannot start with this configuration; the message says which setting is wrong and why. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads where the API is from the build's environment. `VITE_API_BASE_URL` is what stands in front of `/api/v1`: empty or
 * absent means the origin that serves the console.
 * @throws ConfigError when the value is no http(s) address.
 */
export function parseApiBaseUrl(env: { VITE_API_BASE_URL?: string | undefined }): string {
  const value = env.VITE_API_BASE_URL?.trim() ?? '';
  if (value === '') return '';
  const wrong = (why: string) => new ConfigError(`VITE_API_BASE_URL is "${value}": ${why}`);
  if (!URL.canParse(value) || !/^https?:\/\//.test(value)) {
    throw wrong('it must be a complete address such as https://api.example.com.');
  }
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') throw wrong('it must not carry a user name or password.');
  if (/[?#]/.test(value)) throw wrong('it must not have a query string or a fragment.');
  const base = value.replace(/\/+$/, '');
  if (base.endsWith(apiBasePath)) throw wrong(`leave out ${apiBasePath}; the console adds it.`);
  return base;
}

/**
 * Reads where people sign in: `VITE_LOGIN_URL`, a complete http(s) address or a path of the origin that serves the console.
 * undefined when empty or absent: the console then asks to sign in in another tab.
 * @throws ConfigError when the value is neither.
 */
export function parseLoginUrl(env: { VITE_LOGIN_URL?: string | undefined }): string | undefined {
  const value = env.VITE_LOGIN_URL?.trim() ?? '';
  if (value === '') return undefined;
  const wrong = (why: string) => new ConfigError(`VITE_LOGIN_URL is "${value}": ${why}`);
  // Browsers take "//host" and "/\host" for another host.
  const isPath = /^\/(?![/\\])\S*$/.test(value);
  if (!isPath && !(/^https?:\/\//.test(value) && URL.canParse(value))) {
    throw wrong(
      'it must be a complete address such as https://login.example.com, or a path that begins with one slash.',
    );
  }
  if (isPath) return value;
  const { username, password } = new URL(value);
  if (username !== '' || password !== '') throw wrong('it must not carry a user name or password.');
  return value;
}
