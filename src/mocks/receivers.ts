import { answering, answerTime, type Receiver, unanswered } from './receiver';
import { errorPage, hostileBody, hostileHeaders, hugeText, timeoutMs, undecodable } from './receiverAnswers';

const json = { 'Content-Type': 'application/json' };
const portOf = ({ port, protocol }: URL): string => port || (protocol === 'http:' ? '80' : '443');

/** Receivers whose behaviour is known by the first label of their host name: `fails` in `https://fails.example.com/`. */
export const receivers = {
  fails: answering(500, 'answers 500 with a JSON error', {
    reply: () => ({ headers: json, body: '{"error":"internal","message":"The event could not be stored."}' }),
  }),
  unavailable: answering(503, 'answers 503 with a line of text', {
    typicalMs: 40,
    reply: () => ({
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '120' },
      body: 'no healthy upstream\n',
    }),
  }),
  unauthorized: answering(401, 'answers 401, as if the API key were wrong', {
    reply: () => ({
      headers: { ...json, 'WWW-Authenticate': 'ApiKey realm="hooks"' },
      body: '{"error":"unauthorized","message":"The API key is missing or wrong."}',
    }),
  }),
  gone: answering(410, 'answers 410', {
    reply: () => ({ headers: json, body: '{"error":"gone","message":"This endpoint was retired."}' }),
  }),
  rejects: answering(422, 'answers 422 and names a field', {
    reply: () => ({
      headers: json,
      body: '{"error":"schema","field":"data","message":"unexpected property"}',
    }),
  }),
  'rate-limits': answering(429, 'answers 429 with `Retry-After`', {
    typicalMs: 15,
    reply: () => ({
      headers: { ...json, 'Retry-After': '30', 'X-RateLimit-Remaining': '0' },
      body: '{"error":"rate_limited"}',
    }),
  }),
  flaky: {
    ...answering(200, 'answers 503 to the first two attempts, then 200'),
    outcome: (roll, attempt) => ({
      durationMs: answerTime(120, roll),
      status: attempt <= 2 ? 503 : 200,
      error: null,
    }),
  },
  slow: {
    ...answering(200, 'answers 200 after about 4 seconds'),
    outcome: (roll) => ({ durationMs: 3800 + answerTime(100, roll), status: 200, error: null }),
  },
  'times-out': {
    ...unanswered('timeout', 'does not answer within 10 seconds', {
      durationMs: timeoutMs,
      explain: () => `no response within ${timeoutMs / 1000} s`,
    }),
    outcome: () => ({ durationMs: timeoutMs, status: null, error: 'timeout' }),
  },
  refuses: unanswered('connect', 'refuses the connection', {
    durationMs: 4,
    explain: (url) => `connect ECONNREFUSED ${addressOf(url, '203.0.113.7')}:${portOf(url)}`,
  }),
  'unknown-host': unanswered('dns', 'has no DNS entry', {
    durationMs: 18,
    explain: ({ hostname }) => `getaddrinfo ENOTFOUND ${hostname}`,
  }),
  'bad-tls': unanswered('tls', 'has an expired certificate', {
    durationMs: 60,
    explain: ({ hostname }) => `certificate of ${hostname} has expired (CERT_HAS_EXPIRED)`,
  }),
  blocked: unanswered('blockedAddress', 'has a private address', {
    durationMs: 2,
    explain: (url) => `${addressOf(url, '10.20.0.7')} is not a public address`,
  }),
  redirects: {
    ...answering(301, 'answers 301 with a `Location`, which is not followed', {
      reply: (_status, { url }) => ({
        headers: { Location: movedTo(url), 'Content-Type': 'text/plain' },
        body: 'Moved Permanently\n',
      }),
    }),
    outcome: (roll) => ({ durationMs: answerTime(90, roll), status: 301, error: 'redirect' }),
    explain: () => 'redirects are not followed',
  },
  huge: answering(200, 'answers 200 with more than 256 kB, of which 256 kB are kept', {
    typicalMs: 900,
    reply: () => ({ headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: hugeText() }),
  }),
  'not-utf8': answering(200, 'answers 200 with bytes that are no UTF-8', {
    reply: () => ({ headers: { 'Content-Type': 'application/octet-stream' }, body: undecodable }),
  }),
  html: answering(500, 'answers 500 with an HTML page that holds scripts', {
    reply: () => ({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: errorPage }),
  }),
  hostile: answering(500, 'answers 500 with headers and a body made to fool the eye', {
    reply: () => ({ headers: hostileHeaders, body: hostileBody }),
  }),
  echoes: answering(200, 'answers 200 with the request that it got, the API key included', {
    reply: (_status, { method, url, headers, body }) => ({
      headers: { ...json, 'X-Echo-Url': url },
      body: JSON.stringify({ method, url, headers, body }, null, 2),
    }),
  }),
} satisfies Record<string, Receiver>;

/** A receiver of the table, or undefined. */
export const namedReceiver = (label: string): Receiver | undefined =>
  // hasOwn has found it to be a key of the table.
  Object.hasOwn(receivers, label) ? receivers[label as keyof typeof receivers] : undefined;

/** The address of a host: its own where it is one, else one that suits the story. */
function addressOf({ hostname }: URL, otherwise: string): string {
  if (hostname === 'localhost') return '127.0.0.1';
  return /^[\d.]+$|^\[/.test(hostname) ? hostname : otherwise;
}

function movedTo(url: string): string {
  const moved = new URL(url);
  moved.hostname = `www.${moved.hostname}`;
  return moved.href;
}
