import type { Attempt } from '~/contract/deliveries';
import { parseUrl } from '~/contract/parseUrl';

import type { Tried } from './attempts';
import { hashText } from './hash';
import { keptBytes } from './receiverAnswers';
import { type KeyInUse, redactKey } from './redaction';
import type { Sending } from './sending';

/** The mock stores no key, so something has to stand in for it where a request is made up. Ends in the hint, as the key does. */
function keyInUse({ apiKey, webhookId }: Sending): KeyInUse | undefined {
  if (!apiKey) return undefined;
  const { placement, parameter, hint } = apiKey;
  return { placement, parameter, key: `mock-key-${hashText(webhookId).toString(36)}-${hint}` };
}

/** The request as it is sent, with the API key in its place. */
function requestOf(sending: Sending, { number }: Tried, inUse: KeyInUse | undefined): Attempt['request'] {
  let { url } = sending;
  const headers = new Map([
    ['Content-Type', 'application/json'],
    ['User-Agent', 'Admin-Console-Webhooks/1.0'],
    ['X-Webhook-Id', sending.webhookId],
    ['X-Webhook-Delivery', sending.id],
    ['X-Webhook-Attempt', String(number)],
  ]);
  if (inUse?.placement === 'query') {
    url += `${url.includes('?') ? '&' : '?'}${encodeURIComponent(inUse.parameter)}=${inUse.key}`;
  } else if (inUse?.placement === 'cookie') {
    headers.set('Cookie', `${inUse.parameter}=${inUse.key}`);
  } else if (inUse) {
    headers.set(inUse.parameter, inUse.key);
  }
  return {
    method: 'POST',
    url,
    headers: Object.fromEntries(headers),
    body: JSON.stringify(sending.body()),
  };
}

/** An answer as it comes in. */
function responseOf(
  { startedAt, outcome, receiver }: Tried,
  request: Attempt['request'],
): Attempt['response'] {
  const { durationMs, status } = outcome;
  if (status === null) return null;
  const { headers, body } = receiver.reply(status, request);
  const length = new TextEncoder().encode(body).length;
  return {
    status,
    headers: {
      Date: new Date(startedAt + durationMs).toUTCString(),
      ...headers,
      ...(status !== 204 && { 'Content-Length': String(length) }),
    },
    body,
    truncated: false,
  };
}

/** The beginning of an answer, as much as is kept of one. Only the long ones of the mock are cut, and they are ASCII. */
const kept = (response: NonNullable<Attempt['response']>) => ({
  ...response,
  body: response.body.slice(0, keptBytes),
  truncated: response.body.length > keptBytes,
});

/** One attempt in full, as the API tells it: the API key is redacted. */
export function attemptDetails(sending: Sending, tried: Tried): Attempt {
  const { number, startedAt, outcome, receiver } = tried;
  const inUse = keyInUse(sending);
  const request = requestOf(sending, tried, inUse);
  const sent: Attempt = {
    number,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: outcome.durationMs,
    request,
    response: responseOf(tried, request),
    error: outcome.error && {
      kind: outcome.error,
      message: receiver.explain(parseUrl(sending.url) ?? new URL('about:blank')),
    },
  };
  // First redacted, then cut, or half a key could be left at the end.
  const attempt = inUse ? redactKey(sent, inUse) : sent;
  return { ...attempt, response: attempt.response && kept(attempt.response) };
}
