/** Settings read from the environment at build time; see the README. */
interface ImportMetaEnv {
  /** What stands in front of `/api/v1`; the console's own origin when empty. */
  readonly VITE_API_BASE_URL?: string;
  /** Where people sign in: a complete address, or a path of the console's own origin. */
  readonly VITE_LOGIN_URL?: string;
  /** "off": the dev server runs without the mock, against the API it proxies to. */
  readonly VITE_MOCK?: 'off';
}
