/** Bytes of randomness in a generated API key. */
const keyBytes = 32;

/** A new API key: 32 random bytes as 43 URL-safe characters (base64url, RFC 4648 § 5). */
export function generateApiKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
