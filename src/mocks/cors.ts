import { endpoints } from '~/contract/endpoints';

import { faultHeader } from './apiServer';

/** What scripts of another origin may send and read. */
const sent = ['Content-Type', 'Authorization', 'If-Match', 'If-None-Match', 'Idempotency-Key', faultHeader];
const read = ['ETag', 'Location', 'Retry-After', 'X-Request-Id'];
const methods = [...new Set(Object.values(endpoints).map(({ method }) => method))];

/** Origins that may call: one, or any (`*`). */
export type AllowedOrigin = string;

/** The headers by which a browser lets scripts of another origin read a reply; none where that origin may not. */
export function corsHeaders(request: Request, allowed: AllowedOrigin): Record<string, string> {
  const origin = request.headers.get('Origin');
  const vary = { Vary: 'Origin' };
  if (origin === null || (allowed !== '*' && allowed !== origin)) return vary;
  return {
    ...vary,
    // By name: with credentials a browser refuses a star.
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': read.join(', '),
  };
}

/** The answer to a browser that asks before it sends; undefined when it does not ask. `corsHeaders` say to whom it applies. */
export function preflight(request: Request): Response | undefined {
  if (request.method !== 'OPTIONS' || !request.headers.has('Access-Control-Request-Method')) return undefined;
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': sent.join(', '),
      'Access-Control-Max-Age': '600',
    },
  });
}
