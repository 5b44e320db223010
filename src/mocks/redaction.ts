import { type Attempt, redactedKey } from '~/contract/deliveries';
import { redactText } from '~/contract/redactText';

/** A key and where it travels. */
export type KeyInUse = { placement: string; parameter: string; key: string };

const isNamed = (name: string, parameter: string): boolean => name.toLowerCase() === parameter.toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function redactUrl(url: string, { placement, parameter, key }: KeyInUse): string {
  const [path = '', ...rest] = url.split('?');
  const pairs = rest
    .join('?')
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=');
      return placement === 'query' && isNamed(decoded(name), parameter) ? `${name}=${redactedKey}` : pair;
    });
  return redactText(rest.length > 0 ? `${path}?${pairs.join('&')}` : path, key);
}

const redactHeaders = (
  headers: Record<string, string>,
  { placement, parameter, key }: KeyInUse,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      redactText(name, key),
      placement === 'header' && isNamed(name, parameter) ? redactedKey : redactText(value, key),
    ]),
  );

/**
 * Takes the API key out of an attempt: out of the place where it was sent, whatever is in there, and out of everything else
 * that holds it, such as an answer that repeats the request.
 */
export function redactKey<T extends Pick<Attempt, 'request' | 'response' | 'error'>>(
  attempt: T,
  inUse: KeyInUse,
): T {
  const { request, response, error } = attempt;
  const text = (value: string) => redactText(value, inUse.key);
  return {
    ...attempt,
    request: {
      ...request,
      url: redactUrl(request.url, inUse),
      headers: redactHeaders(request.headers, inUse),
      body: text(request.body),
    },
    response: response && {
      ...response,
      headers: redactHeaders(response.headers, inUse),
      body: text(response.body),
    },
    error: error && { ...error, message: text(error.message) },
  };
}
