import type { RequestBody } from '~/contract/eventTypes';

import { maya, noor } from './people';

/** Who causes an event. A visitor has not signed in (yet), so nobody knows their `sub`. */
export type Trigger = 'visitor' | 'user' | 'admin' | 'system';

const browsers = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:146.0) Gecko/20100101 Firefox/146.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36',
];
const locales = ['en-GB', 'de-DE', 'en-US', 'fr-FR', 'sv-SE'];

/** The `current_context` of an example: the same for the same trigger and variation (a whole number ≥ 0). */
export function currentContext(trigger: Trigger, variation: number): RequestBody['current_context'] {
  const request = {
    tenant_key: 'example-tenant',
    request_id: `req-${variation.toString(16).padStart(8, '0')}`,
  };
  const customer = {
    client_id: 'customer-portal',
    ip_address: `192.0.2.${1 + (variation % 254)}`,
    user_agent: browsers[variation % browsers.length],
    locale: locales[variation % locales.length],
  };
  switch (trigger) {
    case 'visitor':
      return { ...request, ...customer };
    case 'user':
      return { ...request, ...customer, sub: maya.sub };
    case 'admin':
      return {
        ...request,
        client_id: 'admin-console',
        ip_address: `198.51.100.${1 + (variation % 254)}`,
        user_agent: browsers[0],
        locale: 'en-GB',
        sub: noor.sub,
      };
    case 'system':
      return { ...request, client_id: 'notification-service', ip_address: '198.51.100.10', locale: 'en-GB' };
  }
}
