import { redactText } from '~/contract/redactText';

/** A request and what came back, as it is quoted in the report. */
export type Exchange = {
  method: string;
  /** Below the base path, with the query. */
  path: string;
  sent: { headers: Record<string, string>; text: string };
  status: number;
  headers: Headers;
  text: string;
};

/** What must never be quoted: headers by name, and texts wherever they are. */
export type Secrets = { headers: Set<string>; texts: Set<string> };

const hidden = '[redacted]';
const longest = 1500;

/** A text without any of the secrets. */
export function withoutSecrets(text: string, { texts }: Secrets): string {
  return [...texts].reduce((left, secret) => redactText(left, secret), text);
}

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;

/** The request and the reply as text, without secrets. First redacted, then shortened, or half a secret could be left. */
export function quote(exchange: Exchange, secrets: Secrets): { request: string; reply: string } {
  const lines = (headers: Iterable<[string, string]>) =>
    [...headers].map(
      ([name, value]) => `${name}: ${secrets.headers.has(name.toLowerCase()) ? hidden : value}`,
    );
  const text = (...parts: string[]) =>
    shortened(withoutSecrets(parts.filter((part) => part !== '').join('\n'), secrets));
  const { method, path, sent, status, headers } = exchange;
  return {
    request: text(`${method} ${path}`, ...lines(Object.entries(sent.headers)), sent.text),
    reply: text(String(status), ...lines(headers.entries()), exchange.text),
  };
}
